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
# A bracket that opens a class and all that it may begin with ("[^]"), an escape, or one character.
_PIECE = re.compile(r"\\.|.", re.DOTALL)
# So many characters before and after a hit are beside it: a sentence or two, also where the whole article is one line.
NEAR = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What to mark and why. `hits` and `misses` are its tests; `source` says what the rule rests on.

    Either `pattern`, searched in every folded line, or `find`, which gets the whole text and yields (start, end).
    Line rules skip lines of more than `words` words, and lines without any of the strings in `needs` (small letters).
    Hits of a `narration` rule inside quotations do not count (a line rule skips lines with a quotation); where `beside`
    is given, it must stand near by in the same line.
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
    needs: tuple[str, ...] = ()
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


def first_found(rules: tuple[Rule, ...], text: str, lines: Sequence[Line]) -> dict[Span, Rule]:
    """Return the first of these line rules that marks each line, for the lines that any marks."""
    order = {rule.name: at for at, rule in enumerate(rules)}
    judged = {line.span: rule for line in lines if (rule := _first(rules, line))}
    for rule in rules:
        for span in found(rule, text, lines) if rule.find else ():
            if span not in judged or order[rule.name] < order[judged[span].name]:
                judged[span] = rule
    return judged


def says(rule: Rule, line: Line) -> bool:
    """Return whether a line rule with a pattern hits this line."""
    if line.words > rule.words or len(line.plain) > LONGEST:
        return False
    if rule.needs and not any(word in line.lower for word in rule.needs):
        return False
    if rule.narration and '"' in line.plain:
        return False
    at_start, anywhere = _parts(rule)
    return bool((at_start and at_start.match(line.plain)) or (anywhere and anywhere.search(line.plain)))


def _first(rules: tuple[Rule, ...], line: Line) -> Rule | None:
    longest, at_start, others = _gate(rules)
    if line.words > longest or len(line.plain) > LONGEST:
        return None
    tried = rules if at_start.match(line.plain) else others
    return next((rule for rule in tried if rule.pattern and says(rule, line)), None)


@functools.lru_cache(maxsize=64)
def _gate(rules: tuple[Rule, ...]) -> tuple[int, re.Pattern[str], tuple[Rule, ...]]:
    """Return the most words that any of the rules takes, all that they say of the start of a line, and the others.

    Asking for all beginnings at once took a tenth of the time of asking rule by rule, and few lines have any.
    """
    beginnings, others = [], []
    for rule in rules:
        at_start, anywhere = _parts(rule) if rule.pattern else (None, None)
        if at_start:
            beginnings.append(f"(?i:{at_start.pattern})" if rule.flags & re.IGNORECASE else at_start.pattern)
        if anywhere:
            others.append(rule)
    longest = max((rule.words for rule in rules if rule.pattern), default=0)
    return longest, _compiled("|".join(beginnings) or r"(?!)", re.NOFLAG), tuple(others)


@functools.cache
def _parts(rule: Rule) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Return the alternatives of a pattern that begin a line, and those that stand anywhere.

    A search for "^" tries every position of a line in vain.
    """
    parts = alternatives(rule.pattern)
    at_start = "|".join(part for part in parts if part.startswith("^"))
    anywhere = "|".join(part for part in parts if not part.startswith("^"))
    return (
        _compiled(at_start, rule.flags) if at_start else None,
        _compiled(anywhere, rule.flags) if anywhere else None,
    )


def alternatives(pattern: str) -> list[str]:
    """Return the alternatives of a pattern: what the bars outside all brackets part."""
    parts, depth, in_class = [""], 0, False
    for piece in _PIECE.findall(pattern):
        if in_class:
            in_class = piece != "]"
        elif piece == "[":
            in_class = True
        elif piece in "()":
            depth += 1 if piece == "(" else -1
        if piece == "|" and not depth and not in_class:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _in_line(rule: Rule, line: Line) -> Iterator[Span]:
    if rule.needs and not any(word in line.lower for word in rule.needs):
        return
    at_start, anywhere = _parts(rule)
    first = at_start.match(line.folded, 0, LONGEST) if at_start else None
    if first and first.end() and _beside(rule, line, first.span()):
        yield Span(line.span.start, line.span.start + first.end())
    for start, end in _windows(anywhere, line.folded) if anywhere else ():
        if (not first or start >= first.end()) and _beside(rule, line, (start, end)):
            yield Span(line.span.start + start, line.span.start + end)


def _windows(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    step = LONGEST - OVERLAP
    for begin in range(0, len(text), step):
        for match in pattern.finditer(text, begin, begin + LONGEST):
            if match.start() < begin + step and match.end() > match.start():
                yield match.span()


def _beside(rule: Rule, line: Line, hit: tuple[int, int]) -> bool:
    around = line.folded[max(0, hit[0] - NEAR) : hit[1] + NEAR]
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
