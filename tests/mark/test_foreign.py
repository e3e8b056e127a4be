from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def traces(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.FOREIGN]


def test_decimal_comma_needs_a_unit() -> None:
    assert traces("It cost 2,5 million, or 12 to 3,4 of 10,000 people.") == ["2,5 million"]


def test_quotation_marks_are_looked_for_before_folding() -> None:
    assert traces("The „Orla“ and the “Orla”.") == ["„"]


def test_words_in_another_script_are_marked_whole() -> None:
    assert traces("The word мост means bridge.") == ["мост"]
