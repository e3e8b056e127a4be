"""From an offset in a text to the line an editor counts."""

import re
from bisect import bisect_left


def line_ends(text: str) -> tuple[int, ...]:
    """Return the offset of every line feed, ascending."""
    return tuple(found.start() for found in re.finditer("\n", text))


def line_at(ends: tuple[int, ...], offset: int) -> int:
    """Return the physical line, from 1, on which the character at offset stands."""
    return bisect_left(ends, offset) + 1
