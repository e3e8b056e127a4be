"""A rule as data, with its own examples, and how it is run over the lines of a text."""

import bisect
import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from auditor.language.quotation import quotations
from auditor.mark.line import Line
from auditor.model import REMOVING, Family, Span, Strength

# Rules of these families mark the whole line in which they hit; all others mark the words they hit.
LINE_FAMILIES = REMOVING | {Family.STRUCTURE}
# A longer line is a glued article, not a line of boilerplate; and no pattern ever sees more characters at once
# (an unbounded e-mail pattern took 2 s on 40,000 characters and hung on a million).
LONGEST = 2_000
# No pattern of words matches more than this; neighbouring windows of a long line overlap by it.
OVERLAP = 200
# So many characters before and after a hit are beside it: a sentence or two, also where the whole article is one line.
NEAR = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What to mark and why. `hits` and `misses` are its tests; `source` says what the rule rests on.

    Either `pattern`, searched in every folded line, or `find`, which gets the whole text and yields (start, end).
    Line rules skip lines of more than `words` words. Hits of a `narration` rule inside quotations do not count; where
    `beside` is given, it must stand near by in the same line.
    """

    name: str
    family: Family
    strength: Strength
    message: str
    why: str
    source: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    pattern: str = ""
    flags: re.RegexFlag = re.IGNORECASE
    words: int = 40
    narration: bool = False
    beside: str = ""
    find: Callable[[str], Iterable[tuple[int, int]]] | None = None


def found(rule: Rule, text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """Yield the spans of `text` that a rule marks, in order; `lines` are those of the text."""
    if rule.find:
        yield from (Span(start, end) for start, end in rule.find(text))
    elif rule.family in LINE_FAMILIES:
        yield from (line.span for line in lines if says(rule, line))
    else:
        hits = (span for line in lines for span in _in_line(rule, line))
        yield from _outside_quotations(text, hits) if rule.narration else hits


def says(rule: Rule, line: Line) -> bool:
    """Return whether a line rule with a pattern hits this line."""
    if line.words > rule.words or len(line.plain) > LONGEST:
        return False
    return _compiled(rule.pattern, rule.flags).search(line.plain) is not None


def _in_line(rule: Rule, line: Line) -> Iterator[Span]:
    pattern, step = _compiled(rule.pattern, rule.flags), LONGEST - OVERLAP
    for begin in range(0, len(line.folded), step):
        for match in pattern.finditer(line.folded, begin, begin + LONGEST):
            if match.start() < begin + step and match.end() > match.start() and _beside(rule, line, match):
                yield Span(line.span.start + match.start(), line.span.start + match.end())


def _beside(rule: Rule, line: Line, match: re.Match[str]) -> bool:
    around = line.folded[max(0, match.start() - NEAR) : match.end() + NEAR]
    return not rule.beside or _compiled(rule.beside, re.IGNORECASE).search(around) is not None


def _outside_quotations(text: str, hits: Iterable[Span]) -> Iterator[Span]:
    spans = list(hits)
    quoted = quotations(text) if spans else ()
    for span in spans:
        before = bisect.bisect_right(quoted, span.start, key=lambda quote: quote.start)
        if not before or quoted[before - 1].end <= span.start:
            yield span


@functools.cache
def _compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    return re.compile(pattern, flags)
