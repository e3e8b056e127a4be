"""The physical lines of a text, prepared once for all rules."""

import functools
from dataclasses import dataclass

from auditor.language.fold import fold
from auditor.model import Span

# Labels end in any of them: "Advertisement –", "Sponsored — Lake Orla".
_DASHES = str.maketrans("–—―", "---")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with at least one visible character.

    `folded` is as long as `span`; `plain` is that with one kind of dash, `lower` that in small letters.
    """

    span: Span
    folded: str
    plain: str
    lower: str
    words: int


# Asked by every rule that looks at neighbours; the texts of one document are its own and two with lines blanked out.
@functools.lru_cache(maxsize=8)
def lines_of(text: str) -> tuple[Line, ...]:
    """Return the non-blank lines of a text in order, without the white space around them."""
    found: list[Line] = []
    start = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            begin = start + raw.index(stripped[0])
            found.append(_line(stripped, begin))
        start += len(raw) + 1
    return tuple(found)


def _line(stripped: str, begin: int) -> Line:
    folded = fold(stripped)
    plain = folded if folded.isascii() else folded.translate(_DASHES)
    return Line(Span(begin, begin + len(stripped)), folded, plain, plain.lower(), len(plain.split()))
