from auditor.model import Place, Span
from auditor.report.safe import say
from auditor.report.view import UP, View


def test_a_link_points_to_a_page_of_the_report(seen: View, pages: dict[str, str]) -> None:
    assert seen.link("102_tidewater.now", UP) == "[102](../articles/102-tidewater-now.md)"
    assert "articles/102-tidewater-now.md" in pages


def test_an_outlet_from_prose_is_shown_as_a_clue(seen: View) -> None:
    assert seen.outlet("103-coast") == "Coast Wire (text suggests)"


def test_a_section_of_a_page_has_a_name_in_both_notations(seen: View) -> None:
    shown = seen.section_link(say("Q1"), "102_tidewater.now", say("credits"), UP)
    assert shown == "[Q1](../articles/102-tidewater-now.md#credits)"
    assert shown.__html__() == '<a href="#102-tidewater-now--credits">Q1</a>'


def test_a_place_is_told_by_article_and_line(seen: View) -> None:
    assert seen.where(Place("102_tidewater.now", Span(38, 43))) == "102 line 2"
