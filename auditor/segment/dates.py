"""Dates as a text gives them, with what is known of each: a year, a month, a day, a weekday."""

import re
from collections.abc import Iterator, Sequence

from auditor.language.fold import fold
from auditor.model import Dated, Document, Sentence, Span

_MONTHS = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
# What a figure is not. Years alone are dates, too.
DATE = re.compile(
    rf"\b(?:{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?|"
    rf"\d{{1,2}}(?:(?:st|nd|rd|th) of)? {_MONTHS}(?: \d{{4}}\b)?|"
    rf"{_MONTHS},? \d{{4}}\b|\d{{1,4}}(?P<mark>[/.-])\d{{1,2}}(?P=mark)\d{{1,4}}\b|(?:19|20)\d\ds?\b(?![,.]\d))"
)
_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WEEKDAYS = "mon tue wed thu fri sat sun".split()
_FULL = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_WEEKDAY = rf"(?P<weekday>{_FULL}|Mon\.|Tues?\.|Wed\.|Thu(?:rs)?\.|Fri\.|Sat\.|Sun\.)"
_MONTH, _DAY, _YEAR = rf"(?P<month>{_MONTHS})", rf"(?P<day>{_DAY_NUMBER})", r"(?:,? (?P<year>\d{4})\b)?"
# "Super Tuesday" and "The Sunday Times" are names.
_NO_NAME = "".join(f"(?<!{name} )" for name in "Super Black Good Bloody Cyber Easter Palm Fat Giving Ash".split())
_NO_PAPER = r"(?!'s? [A-Z]| (?:Times|Night|Herald|Mirror|Telegraph|Express|Mail|Post|Morning)\b)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"\b(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?:st|nd|rd|th)?\b(?!:\d){_YEAR}",
        rf"\b(?:{_WEEKDAY},? (?:the )?)?{_DAY}(?:(?:st|nd|rd|th)?(?: of)?)? {_MONTH}\b{_YEAR}",
        rf"\b{_MONTH},? (?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<year>\d{{4}})-(?P<number>0[1-9]|1[0-2])-{_DAY}\b",
        rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Ee]arly|[Ll]ate) {_MONTH}\b(?! [A-Z])",
        rf"{_NO_NAME}\b(?P<weekday>{_FULL})\b{_NO_PAPER}",
        r"(?<![\d,.$€£/-])\b(?P<year>(?:19|20)\d\d)\b(?![,.]\d|-\d|/\d)",
    )
)

# Two thirds of the sentences have none of these; asking first halves the time.
_ANY = re.compile(rf"day\b|\b{_MONTHS}|\d{{4}}")


def dates(document: Document, sentences: Sequence[Sentence]) -> tuple[Dated, ...]:
    """Return the dates of the given sentences, in text order; one that names no day, month or year is left out."""
    plain = fold(document.text)
    return tuple(found for sentence in sentences for found in _in_sentence(document.id, plain, sentence.span))


def _in_sentence(document: str, plain: str, span: Span) -> list[Dated]:
    found: list[Dated] = []
    if not _ANY.search(plain, span.start, span.end):
        return found
    for shape in _SHAPES:
        taken = {at for one in found for at in range(one.span.start, one.span.end)}
        hits = [h for h in shape.finditer(plain, span.start, span.end) if not taken.intersection(range(*h.span()))]
        found += [Dated(document, _span(hit), *_known(hit.groupdict())) for hit in hits]
    return sorted(found, key=lambda one: one.span)


def _span(hit: re.Match[str]) -> Span:
    named = [hit.span(name) for name, words in hit.groupdict().items() if words]
    return Span(min(start for start, _ in named), max(end for _, end in named))


def _known(parts: dict[str, str | None]) -> Iterator[int | None]:
    """Yield the year, the month, the day and the weekday (Monday is 0), None for what is not stated."""
    month, weekday = parts.get("month"), parts.get("weekday")
    number = parts.get("number")
    yield int(parts.get("year") or 0) or None
    yield _NAMES.index(month[:3].lower()) + 1 if month else int(number) if number else None
    yield int(parts.get("day") or 0) or None
    yield _WEEKDAYS.index(weekday[:3].lower()) if weekday else None
