"""How many articles have which date, as bars within a page, for batches of more articles than have a row each."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, own, say
from auditor.report.svg.svg import element, svg, words
from auditor.report.svg.text import plain
from auditor.report.tables import figure, table

_LEFT, _LONGEST, _WIDTH = 96.0, 860.0, 1060.0
_ROW, _BAR, _DROP, _MARGIN = 24.0, 16.0, 4.5, 8.0
_NO_DATE = say("no date")
# The beginnings of a date: all of it, its year and month, its year.
_UNITS = (10, 7, 4)
_ROWS = 40


def counts(title: Safe, dates: Iterable[date | None]) -> Safe:
    """Return how many articles there are of each day, month or year, the first of these with up to 40 rows."""
    stated = list(dates)
    rows = next(rows for length in _UNITS if len(rows := _rows(stated, length)) <= _ROWS or length == _UNITS[-1])
    same = table(own("Dated", "Articles:"), ((day, say("{}", number)) for day, number in rows.items()))
    return figure(title, lambda: _picture(title, rows), same)


def _rows(dates: Iterable[date | None], length: int) -> dict[Safe, int]:
    """Return the number of articles by the beginning of their date, earliest first; those without one at the end."""
    found = Counter(known.isoformat()[:length] if known else "" for known in dates)
    undated = found.pop("", 0)
    rows = {markdown(day): found[day] for day in sorted(found)}
    return {**rows, _NO_DATE: undated} if undated else rows


def _picture(title: Safe, rows: Mapping[Safe, int]) -> str:
    most = max(rows.values())
    bars = [_bar(day, number, most, _MARGIN + _ROW * at) for at, (day, number) in enumerate(rows.items())]
    told = say("{} by date, as bars. The table that follows lists the same numbers.",
               counted(sum(rows.values()), "article"))  # fmt: skip
    size = (_WIDTH, 2 * _MARGIN + _ROW * len(rows))
    return svg("".join(bars), id=say("timeline"), title=title, description=told, size=size, links=False)


def _bar(day: Safe, number: int, most: int, top: float) -> str:
    long = max(_LONGEST * number / most, 1.0)
    middle = top + _ROW / 2
    bar = element("rect", x=_LEFT, y=middle - _BAR / 2, width=long, height=_BAR)
    name = element("text", words(plain(day)), x=_MARGIN, y=middle + _DROP)
    value = element("text", words(plain(counted(number, "article"))), x=_LEFT + long + _MARGIN, y=middle + _DROP)
    return element("g", bar + name + value, class_="bar")
