"""An axis of dates: true to scale where each day can be told from the next one, else in equal steps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

# Nearer than this two dates are one mark to a reader.
_APART = 26.0
_LEAST_STEP, _MOST_STEP = 40.0, 330.0
_LABEL = 84.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Where each date stands, in pixels; `gaps` are the days that equal steps hide, each with its middle."""

    places: dict[date, float]
    gaps: tuple[tuple[float, int], ...]
    step: float

    def labelled(self) -> list[date]:
        """Return the dates that have room for their label: the last one, and what is far enough from one another."""
        shown: list[date] = []
        for one in sorted(self.places, reverse=True):
            if not shown or self.places[shown[-1]] - self.places[one] >= _LABEL:
                shown.append(one)
        return shown[::-1]


def axis(dates: Iterable[date], *, left: float, right: float) -> Axis:
    """Return the axis of some dates; the earliest stands at the left, in pixels, the latest not always at the right."""
    ordered = sorted({*dates})
    days = [(later - one).days for one, later in pairwise(ordered)]
    room = right - left
    if not days:
        return Axis(dict.fromkeys(ordered, left), (), room)
    scale = min(room / sum(days), _MOST_STEP)
    if scale * min(days) >= _APART:
        return Axis({one: left + (one - ordered[0]).days * scale for one in ordered}, (), room)
    return _in_steps(ordered, days, left, min(max(room / len(days), _LEAST_STEP), _MOST_STEP))


def _in_steps(ordered: Sequence[date], days: Sequence[int], left: float, step: float) -> Axis:
    gaps = tuple((left + (at + 0.5) * step, number) for at, number in enumerate(days) if number > 1)
    return Axis({one: left + at * step for at, one in enumerate(ordered)}, gaps, step)
