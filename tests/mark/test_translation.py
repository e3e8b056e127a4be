import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def traces(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.TRANSLATION]


def test_doubled_phrase_is_marked_with_both_halves() -> None:
    assert traces("It was read in the council in the council on Monday.") == ["in the council in the council"]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Marlow.\nIn Marlow it rained.",
        "“In the end in the end,” she sang.",
        "Flood after flood after flood came.",
        "It is what it is, in parliament, in parliament.",
        "He is not no. 1 in the chart, and a pause is not no to us.",
    ],
)
def test_doubling_on_purpose_is_left_alone(text: str) -> None:
    assert traces(text) == []


def test_nationality_after_its_noun_is_marked() -> None:
    assert traces("Two citizens Dutch and a dog were saved.") == ["citizens Dutch"]


def test_second_speech_tag_after_a_full_stop_is_marked() -> None:
    assert traces("“We wait,” Orr said. said in Marlow.") == ["Orr said. said"]
