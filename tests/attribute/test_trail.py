import pytest

from auditor.attribute.order import Order
from auditor.attribute.trail import Trail
from auditor.model import Claim, ClaimKind, Confidence, Document, Evidence, Link, Relation, RelationKind, Span

CLAIMS = {name: Claim(f"{name}#1", name, Span(0, 1), ClaimKind.STATEMENT, None) for name in "abcd"}


def made(origin: str, copy: str) -> Relation:
    left, right = sorted((origin, copy))
    kind = RelationKind.RIGHT_FROM_LEFT if origin == left else RelationKind.LEFT_FROM_RIGHT
    return Relation(left, right, kind, Confidence.HIGH, ())


def trail(*relations: Relation, pairs: tuple[str, ...], cited: str | None = None) -> Trail:
    links = {
        f"{name}#1": tuple(Link(o, f"{o}#1", 0.5) for o in "abcd" if name + o in pairs or o + name in pairs)
        for name in "abcd"
    }
    claims = [Claim(one.id, one.document, one.span, one.kind, cited if one.document == "a" else None)
              for one in CLAIMS.values()]  # fmt: skip
    return Trail(claims, links, Order({name: Document(name, "") for name in "abcd"}, relations), relations)


def test_a_claim_leads_back_through_two_copies() -> None:
    found = trail(made("a", "b"), made("b", "c"), pairs=("ab", "bc")).copied_from(CLAIMS["c"])
    assert found is not None
    assert found.document == "a"


def test_a_claim_that_the_original_does_not_have_was_not_copied() -> None:
    assert trail(made("a", "b"), pairs=("bc",)).copied_from(CLAIMS["b"]) is None


@pytest.mark.parametrize("name", ["a", "b", "c", "d"])
def test_a_circle_of_copies_leads_nowhere(name: str) -> None:
    circle = made("a", "b"), made("b", "c"), made("c", "a"), made("a", "d")
    assert trail(*circle, pairs=("ab", "bc", "ac", "ad")).copied_from(CLAIMS[name]) is None


def test_two_originals_that_cannot_be_ordered_lead_nowhere() -> None:
    assert trail(made("a", "c"), made("b", "c"), pairs=("ac", "bc")).copied_from(CLAIMS["c"]) is None


def test_carriers_are_linked_articles_and_not_what_is_linked_to_them() -> None:
    assert trail(pairs=("ab", "bc")).carriers(CLAIMS["a"]) == {"a", "b"}


@pytest.mark.parametrize(("cited", "source"), [("Tilda Roe", "Tilda Roe"), ("she", None), ("The trust", None)])
def test_an_earlier_carrier_lends_the_source_that_it_names(cited: str, source: str | None) -> None:
    assert trail(pairs=("ab",), cited=cited).source(CLAIMS["b"], "a")[0] == source


def test_two_agencies_are_no_source() -> None:
    wires = [
        Relation("a", other, RelationKind.WIRE, Confidence.HIGH, (Evidence("agency that both credit", 0.0, agency),))
        for other, agency in (("b", "AFP"), ("c", "AP"))
    ]
    assert trail(*wires, pairs=("ab", "ac")).source(CLAIMS["a"], None) == (None, ())
