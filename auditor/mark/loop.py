"""A phrase three times in a row: what neural translation writes when it cannot stop."""

import operator
import re
from collections.abc import Iterator

from auditor.language.quotation import quotations
from auditor.language.spans import overlapping
from auditor.model import Span

SHORTEST, LONGEST = 2, 7
_GRAMMAR = frozenset(
    "the of in on at for from with to as that which who is are was were be been has have had it its their his her our "
    "this these those will would can could not into about between during among against through".split()
)
# "Day after day after day", "bigger and bigger and bigger" are meant.
_MEANT = frozenset("and or after by upon over than to".split())
_WORD = re.compile(r"\S+")


def loops(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a phrase of two to seven words, one of them of grammar, stands three times in one line.

    A comma between the rounds parts them: "it was cold, it was cold, it was cold" is meant. The last round of a longer
    phrase may lack its last word. Quotations are left out.
    """
    start, found = 0, []
    for line in text.split("\n"):
        found += [Span(start + begin, start + end) for begin, end in _in_line(line)]
        start += len(line) + 1
    quoted = quotations(text) if found else ()
    yield from ((span.start, span.end) for span in found if not overlapping(quoted, span))


def _in_line(line: str) -> Iterator[tuple[int, int]]:
    words, end = line.split(), 0
    runs = sorted(run for size in range(SHORTEST, LONGEST + 1) for run in _runs(words, size))
    places = [match.span() for match in _WORD.finditer(line)] if runs else []
    for first, last in runs:
        if first >= end:
            yield places[first][0], places[last][1]
            end = last + 1


def _runs(words: list[str], size: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of each run in which every word is the one `size` before it."""
    same = bytes(map(operator.eq, words, words[size:]))
    needed = 2 * size - (size > SHORTEST)
    at = same.find(b"\x01" * needed)
    while at >= 0:
        stop = same.find(b"\x00", at)
        stop = stop if stop >= 0 else len(same)
        if _is_phrase(words[at : at + size]):
            yield at, stop + size - 1
        at = same.find(b"\x01" * needed, stop)


def _is_phrase(words: list[str]) -> bool:
    plain = {word.lower() for word in words}
    return len(plain) > 1 and bool(plain & _GRAMMAR) and not (len(words) == SHORTEST and plain & _MEANT)
