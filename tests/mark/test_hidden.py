import pytest

from auditor.language.hidden import code_points
from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def hidden(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.HIDDEN]


def test_neighbours_share_a_mark() -> None:
    assert hidden("bri\u200b\u2060dge and fer\u00adry") == ["\u200b\u2060", "\u00ad"]


@pytest.mark.parametrize("text", ["\U0001f469\u200d\U0001f680", "שלום\u200f!", "क्\u200dष"])
def test_characters_that_writing_needs_are_left_alone(text: str) -> None:
    assert hidden(text) == []


def test_mixed_scripts_in_a_word_are_marked() -> None:
    assert hidden("the M\u0430yor of Москва") == ["M\u0430yor"]


def test_code_points_are_counted() -> None:
    assert code_points("\u200b\u00ad\u200b") == "U+200B (2 times), U+00AD"
