from dataclasses import replace

from auditor.model import Attribution, Audit, Claim, ClaimKind, Confidence, Document, Span
from auditor.report.carriers import matrix
from auditor.report.view import View, view


def many(bare: Audit, count: int) -> Audit:
    """Return an audit of many outlets, each with one claim of its own."""
    documents = tuple(Document(f"{100 + at}-x", "words", outlet=f"Outlet {at:02}") for at in range(count))
    claims = tuple(Claim(f"c{one.id}", one.id, Span(0, 5), ClaimKind.STATEMENT, None) for one in documents)
    found = tuple(Attribution(one.id, one.document, (), None, Confidence.HIGH, ()) for one in claims)
    return replace(bare, documents=documents, claims=claims, attributions=found)


def test_rows_carry_and_columns_carried_earliest(seen: View) -> None:
    assert "| 102 Tidewater Now | 1 | 1 | 2 |" in matrix(seen)


def test_an_unknown_origin_has_a_column_of_its_own(audit: Audit) -> None:
    unknown = tuple(replace(one, origin=None) for one in audit.attributions)
    assert "| undetermined |" in matrix(view(replace(audit, attributions=unknown)))


def test_many_outlets_share_twelve_columns(bare: Audit) -> None:
    header = matrix(view(many(bare, 30))).splitlines()[0]
    assert len(header.strip("|").split("|")) - len(("carrier", "all")) <= 12
    assert "others" in header


def test_without_attributions_there_is_no_matrix(bare: Audit) -> None:
    assert matrix(view(bare)) == ""


def test_articles_that_are_not_counted_are_said(bare: Audit) -> None:
    batch = many(bare, 5)
    alone = replace(batch, attributions=batch.attributions[:3])
    assert "Left out: 2 articles that share no story with another one, or hold no claim." in matrix(view(alone))


def test_eleven_articles_stand_by_themselves_and_twelve_by_outlet(bare: Audit) -> None:
    assert "| 110 Outlet 10 |" in matrix(view(many(bare, 11)))
    assert "| 111 Outlet 11 |" not in matrix(view(many(bare, 12)))
