from hypothesis import given
from hypothesis import strategies as st

from auditor.language.spans import overlapping
from auditor.model import Span

PARTS = [Span(0, 4), Span(4, 9), Span(12, 20)]


def test_a_span_that_only_touches_shares_nothing() -> None:
    assert overlapping(PARTS, Span(9, 12)) == []


def test_a_span_over_two_parts_overlaps_both() -> None:
    assert overlapping(PARTS, Span(3, 13)) == PARTS


@given(st.integers(0, 25), st.integers(1, 10))
def test_bisection_finds_what_looking_at_each_finds(start: int, length: int) -> None:
    span = Span(start, start + length)
    assert overlapping(PARTS, span) == [one for one in PARTS if one.start < span.end and span.start < one.end]
