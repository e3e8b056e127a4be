"""Numbers with their unit and qualifier; dates, clock times and telephone numbers are not figures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from auditor.language.fold import fold
from auditor.language.spans import overlapping
from auditor.language.units import UNITS
from auditor.model import Document, Figure, Sentence, Span
from auditor.segment.dates import DATE
from auditor.segment.numbers import NO_COUNT, NUMBER, PART, VAGUE, many, share, value

_BREAKS = frozenset(
    "of the a in on at and or to from for by with into among per were was is are had have has that who".split()
)
_FOLLOWING = re.compile(r" ?-?([A-Za-z][\w']*(?:-mails?)?|[.,;:()\"-])")
_AGE = re.compile(r"[ -]years?[ -]olds?\b", re.IGNORECASE)
_AGED = re.compile(r"\bage[ds]? (?:of )?$", re.IGNORECASE)
_RANGE = re.compile(r" to | ?[-–] ?|(?<=\w) and | or ", re.IGNORECASE)
_LOOK_BACK = 8
# "2 % more than 500" and "a rise over 500" are not more than 500.
_COMPARED = re.compile(r"(?:%|per ?cent|increase|decrease|rise|fall|gain|drop|times|higher|lower)\s?\Z")
_LOOK_BACK_FURTHER = 12


def figures(document: Document, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """Return the figures of the given sentences, in text order."""
    plain = fold(document.text)
    return tuple(figure for sentence in sentences for figure in _in_sentence(document.id, plain, sentence.span))


def _in_sentence(document: str, plain: str, span: Span) -> list[Figure]:
    apart = [Span(*hit.span()) for shape in (DATE, NO_COUNT) for hit in shape.finditer(plain, span.start, span.end)]
    apart.sort()
    found = [*_vague(document, plain, span), *_shares(document, plain, span)]
    taken = sorted(figure.span for figure in found)
    found += [one for one in _counts(document, plain, span, apart) if not overlapping(taken, one.span)]
    return _ranges(sorted(found, key=lambda figure: figure.span), plain)


def _counts(document: str, plain: str, span: Span, apart: Sequence[Span]) -> Iterator[Figure]:
    for hit in NUMBER.finditer(plain, span.start, span.end):
        at = hit.start("number")
        if not _is_number(hit) or any(one.start <= at < one.end for one in overlapping(apart, Span(at, at + 1))):
            continue
        qualifier, unit = hit.group("qualifier"), _unit(hit, plain, span.end)
        compared = qualifier and _COMPARED.search(plain, max(0, hit.start() - _LOOK_BACK_FURTHER), hit.start())
        if unit is None and hit.group("number").casefold() == "one":
            # "No one", "one of them": a pronoun, not a count.
            continue
        # "A 5m wall": metres, where neither money nor anything else is counted.
        letter = hit.group("letter") if unit or hit.group("letter") not in ("k", "m") else None
        scale = hit.group("scale") or letter or ""
        worth = value(hit.group("number"), scale) + (value("1", scale) / 2 if hit.group("half") else 0)
        start, bound = (at, None) if compared or not qualifier else (hit.start(), qualifier.lower())
        yield Figure(document, Span(start, hit.end()), worth, unit, bound)


def _is_number(hit: re.Match[str]) -> bool:
    """IGNORECASE also matches "fıve" and "mİllion", which no table holds; other scripts' digits are left alone."""
    number = hit.group("number").translate(dict.fromkeys(map(ord, "€£¥₹")))
    return number.isascii() and (hit.group("scale") or "").isascii() and (hit.group("letter") or "").isascii()


def _vague(document: str, plain: str, span: Span) -> Iterator[Figure]:
    for hit in VAGUE.finditer(plain, span.start, span.end):
        if hit.group().isascii():
            unit = _unit_behind(plain, hit.end() - 1, span.end)
            yield Figure(document, Span(hit.start(), hit.end("scale")), many(hit), unit, "at least")


def _shares(document: str, plain: str, span: Span) -> Iterator[Figure]:
    for hit in PART.finditer(plain, span.start, span.end):
        if hit.group().isascii():
            yield Figure(document, Span(*hit.span()), share(hit), "percent", "about")


def _unit(hit: re.Match[str], plain: str, end: int) -> str | None:
    if hit.group("percent"):
        return "percent"
    if money := hit.group("money"):
        return "Rs" if money[0] in "Rr" else money.strip()[-1].replace("₹", "Rs")
    if _AGE.match(plain, hit.end(), end) or _AGED.search(plain, max(0, hit.start() - _LOOK_BACK), hit.start()):
        return "age"
    return _unit_behind(plain, hit.end(), end)


def _unit_behind(plain: str, at: int, end: int) -> str | None:
    for _ in range(5):
        word = _FOLLOWING.match(plain, at, end)
        if word is None or not word.group(1)[0].isalpha() or word.group(1).lower() in _BREAKS:
            break
        if unit := UNITS.get(word.group(1).lower()):
            return unit
        at = word.end()
    return None


def _ranges(found: list[Figure], plain: str) -> list[Figure]:
    """Give the lower end of "20 to 30 people" the unit of the upper one, and both a qualifier that says so.

    "A 52-48 vote" counts two things: a pair that falls, or that has no unit, is a score.
    """
    for at, (low, high) in enumerate(pairwise(found)):
        if low.unit is not None or not _RANGE.fullmatch(plain, low.span.end, high.span.start):
            continue
        between = plain[low.span.end : high.span.start].strip().lower()
        if between == "-" and (high.unit is None or high.value <= low.value):
            found[at : at + 2] = [replace(low, unit="score"), replace(high, unit="score")]
        elif between == "to" and high.unit == "percent" and low.value > high.value:
            found[at] = replace(low, unit=high.unit)
        elif high.unit is not None and low.value < high.value and (between != "and" or _between(plain, low)):
            found[at : at + 2] = [replace(low, unit=high.unit, qualifier="from"), replace(high, qualifier="to")]
    return found


def _between(plain: str, low: Figure) -> bool:
    return plain[max(0, low.span.start - 8) : low.span.start].lower() == "between "
