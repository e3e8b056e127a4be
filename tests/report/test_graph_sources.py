from dataclasses import replace

from auditor.model import Audit, ClaimKind, Evidence, RelationKind, Verdict
from auditor.report.graph_sources import citing, credited, published_by, sources
from auditor.report.view import View, view


def together(audit: Audit, **changed: object) -> Audit:
    """Return the audit with two articles that are on one story, and no more."""
    relation = replace(audit.relations[0], kind=RelationKind.UNDETERMINED, evidence=())
    match = replace(audit.matches[0], verdict=Verdict.SAME_STORY)
    return replace(audit, relations=(relation,), matches=(match,), **changed)  # type: ignore[arg-type]


def test_a_name_that_two_articles_on_one_story_cite_is_a_source(audit: Audit) -> None:
    seen = view(together(audit))
    assert sources(seen, seen.documents) == [("Harbour Office", {"101-quay-gazette": "", "102_tidewater.now": ""})]


def test_articles_on_different_stories_have_no_source_in_common(audit: Audit) -> None:
    seen = view(replace(together(audit), matches=()))
    assert sources(seen, seen.documents) == []


def test_an_article_made_from_another_one_has_its_sources_from_there(seen: View) -> None:
    assert sources(seen, seen.documents) == []


def test_a_source_of_quotations_is_quoted(audit: Audit) -> None:
    claims = tuple(replace(one, kind=ClaimKind.QUOTE) for one in audit.claims)
    seen = view(together(audit, claims=claims))
    assert {*sources(seen, seen.documents)[0][1].values()} == {"quoted"}


def test_spellings_of_one_source_are_one_node(audit: Audit) -> None:
    first, *rest = audit.claims
    claims = (replace(first, cited_source="HARBOUR OFFICE"), *rest)
    seen = view(together(audit, claims=claims))
    assert [name for name, _ in sources(seen, seen.documents)] == ["Harbour Office"]


def test_an_agency_stands_before_who_is_cited(audit: Audit) -> None:
    wire = replace(audit.relations[0], kind=RelationKind.WIRE, evidence=(Evidence("x", 0.0, "AFP"),))
    seen = view(replace(together(audit), relations=(wire,)))
    assert [name for name, _ in sources(seen, seen.documents)] == ["AFP", "Harbour Office"]


def test_an_article_credits_the_outlet_of_another_one(seen: View) -> None:
    assert list(credited(seen, seen.documents)) == [("102_tidewater.now", "Quay Gazette")]


def test_two_spellings_of_an_outlet_are_one(audit: Audit) -> None:
    documents = (audit.documents[0], replace(audit.documents[1], outlet="The Quay Gazette"), audit.documents[2])
    assert len({*published_by(view(replace(audit, documents=documents)), [one.id for one in documents]).values()}) == 1


def test_where_an_article_cites_a_source_is_told_by_its_lines(seen: View) -> None:
    assert citing(seen, "101-quay-gazette", "the Harbour Office").startswith("101 line ")
    assert citing(seen, "101-quay-gazette", "Coast Guard") == ""
