"""Where quotation marks open and close: outermost double quotations, paragraph by paragraph."""

import functools
import re
from collections.abc import Iterator

from auditor.model import Span

_MARK = re.compile(r'["“”„«»]')
_OPENING = "“„«"


# Asked for narration, for quotes and for the direction of each pair.
@functools.lru_cache(maxsize=1024)
def quotations(text: str) -> tuple[Span, ...]:
    """Return the outermost quotations in text order, marks included.

    Curly marks nested in straight ones stay inside. A quotation left open runs to the end of its paragraph, as
    multi-paragraph quotations do. A closing mark used to open one is accepted.
    """
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        found.extend(Span(start + span.start, start + span.end) for span in _in_line(line))
        start += len(line) + 1
    return tuple(found)


def _in_line(line: str) -> Iterator[Span]:
    open_marks: list[tuple[int, str]] = []
    last_straight = line.rfind('"')
    for mark in _MARK.finditer(line):
        began = _close(line, mark.start(), open_marks, last_straight)
        if began is None:
            _open(line, mark.start(), open_marks)
        elif not open_marks:
            yield Span(began, mark.end())
    end = len(line.rstrip())
    if open_marks and open_marks[0][0] < end - 1:
        yield Span(open_marks[0][0], end)


def _close(line: str, at: int, open_marks: list[tuple[int, str]], last_straight: int) -> int | None:
    """Take off the mark that the one at `at` closes and return where it stood; None where it closes nothing."""
    mark, after = line[at], line[at + 1 : at + 2]
    if mark == "“" and open_marks and open_marks[-1][1] == "„":
        return open_marks.pop()[0]
    if mark in _OPENING or not open_marks:
        return None
    kinds = [kind for _, kind in open_marks]
    if mark == '"':
        if '"' in kinds:
            while open_marks[-1][1] != '"':
                open_marks.pop()
            return open_marks.pop()[0]
        return open_marks.pop()[0] if not after.isalnum() else None
    if kinds[-1] == '"' and last_straight > at:
        return None
    return open_marks.pop()[0]


def _open(line: str, at: int, open_marks: list[tuple[int, str]]) -> None:
    mark = line[at]
    if mark == '"' and not open_marks and line[max(0, at - 1) : at].isdecimal():
        # A 6" pipe: inches.
        return
    if mark == '"' or (mark in _OPENING and (not open_marks or open_marks[-1][1] == '"')):
        open_marks.append((at, mark))
    elif mark in "”»" and not open_marks and line[at + 1 : at + 2].isalnum() and not line[max(0, at - 1) : at].strip():
        # A reporter's software sometimes types the closing mark where it means the opening one.
        open_marks.append((at, "“"))


def without_quotations(text: str) -> str:
    """Return text of the same length with every quotation blanked out: only the narration is left."""
    pieces: list[str] = []
    end = 0
    for span in quotations(text):
        pieces += [text[end : span.start], " " * (span.end - span.start)]
        end = span.end
    return "".join([*pieces, text[end:]])
