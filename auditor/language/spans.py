"""Spans among spans, found by bisection: an article may have ten thousand sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from auditor.model import Span


def overlapping(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    """Return the spans that share a code point with span; they are sorted and do not overlap each other."""
    first = bisect_right(spans, span.start, key=lambda one: one.end)
    return spans[first : bisect_left(spans, span.end, key=lambda one: one.start)]
