"""Figures and dates of one article that contradict themselves."""

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.language.fold import fold
from auditor.language.spans import overlapping
from auditor.language.units import UNITS
from auditor.language.words import NUMBER_WORDS
from auditor.model import Dated, Document, Figure, Segmented, Span

# Places on the article, and what is wrong there.
Contradiction = tuple[tuple[Span, ...], str]
# What shares and durations stand beside is not counted in them.
_OTHER = frozenset(("percent", "age", "score", "time", "point", "degree", "$", "€", "£", "Rs", "cent"))
_DURATIONS = frozenset(("hour", "minute", "day", "week", "month", "year", "decade"))
_COUNT_OF = re.compile(
    r"\b(?:number|total|count) of (?:[^\s,;:.]+ ){0,4}?[^\w\s]?(?P<what>[A-Za-z-]+)[^\w\s]? "
    r"(?:has |have |had )?(?:now )?(?:is|are|was|were|stands at|stood at|rose to|risen to|reached|reaches)"
    r"(?: now| currently| already)? \Z"
)
_LOOK_BACK, _LOOK_AHEAD = 120, 40
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
# Below this equal numbers of two things meet by chance.
LEAST = 10
_PLACES = "countries|nations|provinces|states|cities|towns|districts|counties|regions|villages|harbours|ports"
_LIST = re.compile(
    rf"\b(?P<number>[2-9]|1\d|20|{'|'.join(word for word in NUMBER_WORDS if word not in ('zero', 'one'))}) "
    rf"(?:[a-z-]+ ){{0,2}}(?:(?:{_PLACES}) of|(?:[a-z]+s):) "
    rf"(?P<names>[A-Z][\w'-]*(?: [A-Z][\w'-]*){{0,3}}(?:, [A-Z][\w'-]*(?: [A-Z][\w'-]*){{0,3}}){{0,24}}"
    rf",? (?:and|&) [A-Z][\w'-]*(?: [A-Z][\w'-]*){{0,3}})(?=[.;)]|$)",
    re.MULTILINE,
)
_PARTS = re.compile(r",? (?:and|&) |, ")


def contradictions(document: Document, segmented: Segmented) -> Iterator[Contradiction]:
    """Yield what contradicts itself among the figures of one article; each kind of contradiction in text order."""
    plain = fold(document.text)
    sentences = [sentence.span for sentence in segmented.sentences]
    counted = [one for one in segmented.figures if one.unit and one.unit not in _OTHER | _DURATIONS]
    yield from _of_another_unit(plain, counted)
    yield from _with_two_units(plain, sentences, counted)
    for span in sentences:
        yield from _lists(plain, span)


def _of_another_unit(plain: str, counted: Sequence[Figure]) -> Iterator[Contradiction]:
    """Yield "the number of boats is now 14 districts"."""
    for figure in counted:
        before = plain[max(0, figure.span.start - _LOOK_BACK) : figure.span.start]
        hit = _COUNT_OF.search(before)
        if hit and (unit := UNITS.get(hit.group("what").lower())) and unit != figure.unit:
            start = figure.span.start - len(before) + hit.start()
            quoted = f"{plain[start : figure.span.end]} {_word(plain, figure)}"
            yield (Span(start, figure.span.end),), f"“{quoted}”: a number of one thing, given as one of another"


def _with_two_units(plain: str, sentences: Sequence[Span], counted: Sequence[Figure]) -> Iterator[Contradiction]:
    """Yield "63 boats in 14 districts" where "63 districts" stands elsewhere."""
    told = set()
    of = {(figure.value, figure.unit): figure for figure in reversed(counted) if figure.value >= LEAST}
    for one, two in pairwise(counted):
        other = of.get((one.value, two.unit))
        joined = one.value >= LEAST and one.unit != two.unit and one.value != two.value
        if not other or not joined or other.qualifier or (one.value, two.unit) in told:
            continue
        if len(overlapping(sentences, Span(one.span.start, two.span.end))) == 1:
            told.add((one.value, two.unit))
            yield (one.span, other.span), f"one number of two things: “{_said(plain, one)}” and “{_said(plain, other)}”"


def _word(plain: str, figure: Figure) -> str:
    return " ".join(plain[figure.span.end : figure.span.end + _LOOK_AHEAD].split()[:1]).strip(".,;:")


def _said(plain: str, figure: Figure) -> str:
    return f"{plain[figure.span.start : figure.span.end]} {_word(plain, figure)}"


def _lists(plain: str, span: Span) -> Iterator[Contradiction]:
    """Yield "the 3 districts of" and two names, or four."""
    for hit in _LIST.finditer(plain, span.start, span.end):
        number = int(NUMBER_WORDS.get(hit.group("number"), hit.group("number")))
        names = len(_PARTS.split(hit.group("names")))
        if names not in (number, 2 * number):
            yield (Span(*hit.span()),), f"{number} are announced and {names} named: “{hit.group()}”"


def wrong_weekdays(document: Document, dates: Sequence[Dated]) -> Iterator[Contradiction]:
    """Yield dates whose weekday is another one in the year that they state, or else in that of publication.

    Nor does it fall so in a year that another date of the text states: an article of 2016 on the autumn of 2013.
    """
    stated = sorted({date.year for date in dates if date.year})
    for date in dates:
        if date.weekday is None or date.month is None or date.day is None:
            continue
        days = [day for year in _years(document, date, stated) if (day := _day(year, date.month, date.day))]
        if days and date.weekday not in (day.weekday() for day in days):
            said = document.text[date.span.start : date.span.end]
            yield (date.span,), f"“{said}”: {days[0]} is a {_WEEKDAYS[days[0].weekday()]}"


def _years(document: Document, date: Dated, stated: Sequence[int]) -> Sequence[int]:
    """Return the year of a date, or those that it may be in: near the day of publication, or stated in the text."""
    if date.year is not None:
        return (date.year,)
    published = document.published.year if document.published else None
    return () if published is None else (published, published - 1, published + 1, *stated)


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
