import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Claim, Document, Family, Figure, Mark, Quote, Segmented, Sentence, Span, Strength
from auditor.segment.document import segment

TEXT = "Brook lost 30 boats at sea.\nJoin 5 crews, “today” only!\n“They sank at dawn,” she said."
CALL = Mark("a", Span(28, 55), "call", Family.PROMOTION, Strength.CERTAIN, "a call to join")


def parts_of(text: str, *marks: Mark) -> list[Sentence | Quote | Figure | Claim]:
    parts = segment(Document("a", text), marks)
    return [*parts.sentences, *parts.quotes, *parts.figures, *parts.claims]


def test_parts_are_found() -> None:
    parts = segment(Document("a", TEXT), ())
    assert [len(part) for part in (parts.sentences, parts.quotes, parts.figures, parts.claims)] == [3, 2, 2, 3]


def test_nothing_is_taken_from_removed_lines() -> None:
    places = [part.span for part in parts_of(TEXT, CALL)]
    assert len(places) == 6
    assert not any(span.start < CALL.span.end and CALL.span.start < span.end for span in places)


def test_empty_document_has_no_parts() -> None:
    assert segment(Document("a", ""), ()) == Segmented((), (), (), ())


@pytest.mark.parametrize("unit", [".", '"', "“", "a.", " ,", "1,", "A ", "word ", "“a” ", "said "])
def test_four_hundred_thousand_characters_in_one_line_are_read(unit: str) -> None:
    assert segment(Document("a", unit * (400_000 // len(unit))), ()).sentences


@given(st.text(max_size=80))
def test_parts_name_their_document(text: str) -> None:
    assert {part.document for part in parts_of(text)} <= {"a"}
