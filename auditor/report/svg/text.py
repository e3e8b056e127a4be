"""Words in a picture: how wide they are, how they are folded into lines, and how they are written as XML.

A picture knows no <bdi>: the same isolation is a pair of signs around foreign words, which `visible` lets nobody else
write.
"""

import html
import unicodedata
from collections.abc import Iterable
from itertools import accumulate, takewhile

from auditor.report.safe import Safe

_ISOLATE, _CLOSE = "\u2068", "\u2069"
_ELLIPSIS = "…"
# No picture has room for more letters, and a name may have a million.
_LONGEST = 500
# In parts of the size of the letters; a little more than DejaVu Sans, the widest of the common fonts, has on average.
_NARROW, _ORDINARY, _CAPITAL, _WIDE = 0.38, 0.63, 0.8, 1.05
_THIN = frozenset(" .,:;'’‘|!()[]ijlIftr-")


def plain(label: Safe) -> str:
    """Return the words of a label as they are read, foreign ones between isolates."""
    written = label.__html__().replace("<bdi>", _ISOLATE).replace("</bdi>", _CLOSE)
    return html.unescape(written)


def width(text: str, size: float) -> float:
    """Return about how wide a line is, in pixels, for letters of a size in pixels; rather too wide than too narrow."""
    return size * sum(map(_advance, text))


def _advance(letter: str) -> float:
    if letter in _THIN:
        return _NARROW
    if letter in (_ISOLATE, _CLOSE) or unicodedata.category(letter)[0] == "M":
        return 0.0
    if letter.isupper() or letter in "mwMW@%&—…":
        return _CAPITAL
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" or letter > "\uffff" else _ORDINARY


def folded(text: str, room: float, *, size: float, lines: int) -> tuple[str, ...]:
    """Return text in up to some lines no wider than room in pixels; what is left over is cut with "…"."""
    folds: list[str] = []
    rest = text[:_LONGEST].split(" ")
    while rest and len(folds) < lines:
        taken = _fitting(rest, room, size)
        folds.append(" ".join(rest[:taken]) if taken else _cut(rest[0], room, size))
        rest = rest[max(taken, 1) :]
    if rest:
        last = folds[-1].removesuffix(_ELLIPSIS)
        while " " in last and width(f"{last} {_ELLIPSIS}", size) > room:
            last = last.rsplit(" ", 1)[0]
        folds[-1] = _cut(f"{last} {_ELLIPSIS}", room, size)
    return _balanced(folds)


def _fitting(words: list[str], room: float, size: float) -> int:
    """Return how many of the words stand in one line."""
    ends = accumulate(width(word, size) + _NARROW * size for word in words)
    return sum(1 for _ in takewhile(lambda end: end - _NARROW * size <= room, ends))


def _cut(line: str, room: float, size: float) -> str:
    if width(line, size) <= room:
        return line
    kept = line.removesuffix(_ELLIPSIS).rstrip()
    while kept and width(kept + _ELLIPSIS, size) > room:
        kept = kept[:-1]
    return kept + _ELLIPSIS


def _balanced(folds: Iterable[str]) -> tuple[str, ...]:
    """Return the lines, each with as many isolates closed as opened: every line is a paragraph of its own."""
    lines: list[str] = []
    depth = 0
    for fold in folds:
        opened = _ISOLATE * depth + fold
        depth = opened.count(_ISOLATE) - opened.count(_CLOSE)
        lines.append(opened + _CLOSE * depth)
    return tuple(lines)
