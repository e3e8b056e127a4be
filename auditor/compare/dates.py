"""Dates that differ although the two texts date the same thing."""

import datetime
from collections.abc import Iterator, Sequence

from auditor.compare.alteration import alteration
from auditor.compare.context import by_sentence, couples, in_common, near
from auditor.compare.sides import Side, closest_first
from auditor.model import Aligned, Alteration, AlterationKind, Dated, Edit, Severity

# Content words that both dates must have around them: "on Saturday to win", "on Sunday to lead" are two days.
WORDS = 3


def differing_dates(left: Side, right: Side, versions: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each date that another one stands for in a version of its sentence."""
    here, there = by_sentence(left, left.dates), by_sentence(right, right.dates)
    year = common_year(left, right)
    taken: set[Dated] = set()
    for pair in closest_first(versions):
        at, to = pair.left.ordinal, pair.right.ordinal
        ours, theirs = (
            _lone(here.get(at, ()), near(there, to), year),
            _lone(there.get(to, ()), near(here, at), year),
        )
        for one, two in couples(ours, theirs, lambda one, two: _points(left, right, one, two, year)):
            if not {one, two} & taken:
                taken |= {one, two}
                yield dated_differently(one, two)


def dated_differently(one: Dated, two: Dated) -> Alteration:
    """Return the alteration between two dates."""
    edit = (Edit(one.span, two.span),)
    return alteration(AlterationKind.DATE, (one.document, one.span), (two.document, two.span), edit, Severity.NUMBER)


def contradict(one: Dated, two: Dated, year: int | None) -> bool:
    """Tell whether two dates cannot be one day; year stands for a year that neither states.

    "Tuesday" contradicts a date that is a Monday. What one of them leaves open is no contradiction.
    """
    known = [(one.year, two.year), (one.month, two.month), (one.day, two.day)]
    if any(here is not None and there is not None and here != there for here, there in known):
        return True
    weekdays = weekday(one, two.year or year), weekday(two, one.year or year)
    return None not in weekdays and weekdays[0] != weekdays[1] and None in (one.day, two.day)


def weekday(date: Dated, year: int | None) -> int | None:
    """Return the weekday of a date, Monday is 0; None where the date does not tell or there is no such day."""
    if date.day is None or date.month is None or (date.year or year) is None:
        return date.weekday
    try:
        return datetime.date(date.year or year or 0, date.month, date.day).weekday()
    except ValueError:
        return None


def common_year(left: Side, right: Side) -> int | None:
    """Return the year that dates without one most likely fall in: that of publication, else the latest with a month."""
    published = [side.document.published.year for side in (left, right) if side.document.published]
    stated = [date.year for side in (left, right) for date in side.dates if date.year and date.month]
    return max(published or stated, default=None)


def _lone(dates: Sequence[Dated], others: Sequence[Dated], year: int | None) -> list[Dated]:
    return [date for date in dates if all(contradict(date, other, year) for other in others)]


def _points(left: Side, right: Side, one: Dated, two: Dated, year: int | None) -> int:
    if not contradict(one, two, year):
        return 0
    shared, beside = in_common(left, right, one.span, two.span)
    return shared + 2 * beside if shared >= WORDS else 0
