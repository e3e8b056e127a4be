"""Where quotation marks open and close: outermost quotations, paragraph by paragraph.

Double marks of every style; single ones, as British papers set them, where a text has no others.
"""

import functools
import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from auditor.language.spans import overlapping
from auditor.model import Span

_MARK = re.compile(r'["“”„«»]')
_OPENING = "“„«"
# A double mark typed as two single ones, as in a year of The New York Times: the second one is none by itself.
_DOUBLED = re.compile("''|``|‘‘|’’")
_OPENED = ("‘‘", "``", "''")
_STRAIGHT_DOUBLED = re.compile("''|``")
_SECOND = "\x01"
# No quotation begins in '90s, '68, rock 'n' roll, 'em; software sets such apostrophes as opening marks, too.
_SHORTENED = "n|em|til|tis|twas|cos|bout|cause|round|er|allo"
_SINGLE_OPENING = re.compile(rf"(?<![^\s(\[—–/])[‘'](?!\s|$|\d\d\d?s?\b|(?:{_SHORTENED})\b)", re.IGNORECASE)
_SINGLE_CLOSING = re.compile(r"(?<=\S)[’'](?!\w)")
# The growers' fund: the plural's apostrophe looks like a closing mark.
_MAYBE_POSSESSIVE = re.compile(r"(?<=[sS])[’'](?=\s+[^\W\d_])")

_NEXT_SENTENCE = re.compile(r"[.!?]\s")


# Asked for narration, for quotes and for the direction of each pair.
@functools.lru_cache(maxsize=1024)
def quotations(text: str) -> tuple[Span, ...]:
    """Return the outermost quotations in text order, marks included.

    Curly marks nested in straight ones stay inside. A double quotation left open runs to the end of its paragraph, as
    multi-paragraph quotations do; a single one is none, for it may be an apostrophe. A closing mark used to open one is
    accepted. Single marks count where there are no double ones, or where all of those stand inside curly single ones.
    """
    double: list[Span] = []
    single: list[Span] = []
    start = 0
    for line in map(_with_double_marks, text.replace("＂", '"').split("\n")):
        double.extend(Span(start + span.start, start + span.end) for span in _in_line(line))
        single.extend(Span(start + span.start, start + span.end) for span in _single_in_line(line))
        start += len(line) + 1
    curly = [span for span in single if text[span.start] == "‘"] if double else single
    return tuple(curly if all(_stands_inside(span, curly) for span in double) else double)


def _with_double_marks(line: str) -> str:
    """Return a line of the same length whose double marks typed as two single ones are double marks."""
    # ‘It was the boss’’, she said: an apostrophe and a closing mark, where nothing was opened by two.
    pattern = _DOUBLED if any(opening in line for opening in _OPENED) else _STRAIGHT_DOUBLED
    return pattern.sub('"' + _SECOND, line)


def unquoted(text: str, span: Span) -> Span:
    """Return the span of what stands between the marks of a quotation."""
    doubled = _DOUBLED.match(text, span.start, span.end)
    start = doubled.end() if doubled else span.start + 1
    if not doubled and text[span.start] in "‘'":
        return Span(start, span.end - 1)
    # Left open, it ends without a mark; an apostrophe there is a part of its words.
    closed = 2 if _DOUBLED.match(text, span.end - 2, span.end) else text[span.end - 1] in '"”»“«＂'
    return Span(start, max(start, span.end - closed))


def _stands_inside(span: Span, others: Sequence[Span]) -> bool:
    around = overlapping(others, span)
    return bool(around) and around[0].start < span.start and span.end < around[0].end


def _single_in_line(line: str) -> Iterator[Span]:
    openings = [mark.start() for mark in _SINGLE_OPENING.finditer(line)]
    closings = [mark.start() for mark in _SINGLE_CLOSING.finditer(line)] if openings else []
    for start, limit in itertools.pairwise([*openings, len(line)]):
        inside = closings[bisect_right(closings, start + 1) : bisect_left(closings, limit)]
        if inside:
            end = _closing(line, inside)
            # The workers' union: a plural's apostrophe closes nothing that began a sentence or more before.
            if not (_MAYBE_POSSESSIVE.match(line, end) and _NEXT_SENTENCE.search(line, start, end)):
                yield Span(start, end + 1)


def _closing(line: str, marks: Sequence[int]) -> int:
    """Return which of the marks before the next opening one closes: after punctuation, else no plural's apostrophe."""
    after_punctuation = (at for at in marks if line[at - 1] in ".,!?…;:)–—")
    no_possessive = (at for at in marks if not _MAYBE_POSSESSIVE.match(line, at))
    return next(after_punctuation, next(no_possessive, marks[0]))


def _in_line(line: str) -> Iterator[Span]:
    open_marks: list[tuple[int, str]] = []
    last_straight = line.rfind('"')
    for mark in _MARK.finditer(line):
        began = _close(line, mark.start(), open_marks, last_straight)
        if began is None:
            _open(line, mark.start(), open_marks)
        elif not open_marks:
            yield Span(began, mark.end() + (line[mark.end() : mark.end() + 1] == _SECOND))
    end = len(line.rstrip())
    if open_marks and open_marks[0][0] < end - 1:
        yield Span(open_marks[0][0], end)


def _close(line: str, at: int, open_marks: list[tuple[int, str]], last_straight: int) -> int | None:
    """Take off the mark that the one at `at` closes and return where it stood; None where it closes nothing."""
    mark, after = line[at], line[at + 1 : at + 2]
    if open_marks and (open_marks[-1][1], mark) in (("„", "“"), ("»", "«")):
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
        open_marks.append((at, "»" if mark == "»" else "“"))


def without_quotations(text: str) -> str:
    """Return text of the same length with every quotation blanked out: only the narration is left."""
    pieces: list[str] = []
    end = 0
    for span in quotations(text):
        pieces += [text[end : span.start], " " * (span.end - span.start)]
        end = span.end
    return "".join([*pieces, text[end:]])
