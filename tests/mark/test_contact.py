import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document

STORY = "The bridge over the Orla was closed on Monday after divers found a crack in its third pier."


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", f"{STORY}\n\n{text}\n\n{STORY}")) if mark.removes}


@pytest.mark.parametrize("line", ["ada.brandt@post.example", "@adabrandt", "twitter.com/adabrandt", "(0100) 555 0101"])
def test_address_alone_in_its_line_is_no_reporting(line: str) -> None:
    assert rules(line) == {"contact-line"}


def test_link_alone_is_left_because_it_may_be_what_the_story_is_about() -> None:
    assert rules("https://orla.example/report.pdf") == set()


def test_address_in_a_sentence_is_left() -> None:
    assert rules("Witnesses were asked to write to tips@police.example before Friday, a spokesman said.") == set()


def test_code_of_a_player_is_no_reporting() -> None:
    assert rules('[boat-player id="4" title="Rowing"]') == {"shortcode"}
