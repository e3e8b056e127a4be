from dataclasses import replace

from defusedxml.ElementTree import fromstring

from auditor.model import Audit
from auditor.report.safe import say
from auditor.report.svg.events import events
from auditor.report.svg.text import width
from auditor.report.view import View, view
from tests.report.test_render import EVIL

TITLE = say("Timeline")


def drawn(seen: View) -> str:
    return events(TITLE, seen, [*seen.documents]).__html__()


def test_each_article_has_the_shape_of_what_it_is_to_the_others(seen: View) -> None:
    kinds = [link.get("class", "").split()[1] for link in fromstring(drawn(seen)).find("div").find("svg").iter("a")]
    assert sorted(kinds) == ["alone", "made", "origin"]


def test_without_a_direction_two_copies_only_match(undetermined: Audit) -> None:
    assert drawn(view(undetermined)).count('class="event match') == 2 + 1


def test_an_article_leads_to_its_place_in_the_page(seen: View) -> None:
    links = {link.get("href") for link in fromstring(drawn(seen)).iter("a")}
    assert links == {f"#{file}" for file in seen.files.values()}


def test_what_has_no_date_stands_apart_at_the_end(audit: Audit) -> None:
    picture = drawn(view(audit))
    assert "no date" in picture
    assert "3 articles by their dates, 2 without a date" in picture
    assert [row.findtext("th") for row in fromstring(picture).iter("tr")][-2:] == ["not stated", "not stated"]


def test_no_words_stand_outside_the_picture(audit: Audit) -> None:
    for words in EVIL:
        named = tuple(replace(one, outlet=f"{words} {'Quay Gazette ' * 40}") for one in audit.documents)
        svg = fromstring(drawn(view(replace(audit, documents=named)))).find("div").find("svg")
        for row in svg.iter("a"):
            text = row.find("text")
            sign = -1 if "before" in row.get("class", "") else 1
            assert 0 <= float(text.get("x")) + sign * width(text.text, 13) <= float(svg.get("width"))
