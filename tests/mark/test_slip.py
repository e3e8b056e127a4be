from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def slips(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.SLIP]


def test_word_twice_is_a_slip_unless_english_doubles_it() -> None:
    assert slips("The council of of Marlow had had enough.") == ["of of"]


def test_article_is_judged_by_sound() -> None:
    assert slips("An hour, a unit, a one-off, a ewe, an heir and a artist.") == ["a artist"]


def test_word_that_goes_on_after_a_foreign_letter_is_not_cut() -> None:
    assert slips("They met an señor and a übermensch.") == []
