from auditor.model import Finding, Level, Place, Span
from auditor.report.view import UP, View


def test_a_link_points_to_a_page_of_the_report(seen: View, pages: dict[str, str]) -> None:
    assert seen.link("102_tidewater.now", UP) == "[102](../articles/102-tidewater-now.md)"
    assert "articles/102-tidewater-now.md" in pages


def test_an_outlet_from_prose_is_shown_as_a_clue(seen: View) -> None:
    assert seen.outlet("103-coast") == "Coast Wire (text suggests)"


def test_a_finding_on_a_marked_place_names_its_evidence(seen: View) -> None:
    assert [str(seen.evidence(finding)) for finding in seen.audit.findings] == ["M1", "102-Q1", "–"]


def test_a_finding_on_many_places_names_them_once(seen: View) -> None:
    altered = seen.audit.alterations
    places = tuple(place for one in altered[:2] for place in (one.right, one.left)) * 2
    assert seen.evidence(Finding("x", "credit-swapped", Level.NOTICE, places, "two")) == "102-Q1, 102-C1"


def test_a_finding_without_a_place_has_no_evidence_id(seen: View) -> None:
    assert seen.evidence(Finding("x", "batch", Level.NOTICE, (), "nothing dated")) == "–"


def test_a_place_is_told_by_article_and_line(seen: View) -> None:
    assert seen.where(Place("102_tidewater.now", Span(38, 43))) == "102 line 2"
