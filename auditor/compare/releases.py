"""When the report that both articles are about came out, by each of them."""

import re
from collections.abc import Iterator
from itertools import product

from auditor.compare.context import MOST
from auditor.compare.dates import common_year, contradict, dated_differently
from auditor.compare.figures import anchors
from auditor.compare.sides import Side, sentence_at
from auditor.language.fold import fold
from auditor.model import Alteration, Dated

_WORK = r"(?P<work>report|study|survey|investigation|inquiry|audit|poll|review|ruling|verdict|letter|statement)"
# "The June 5 report" is the one that the article is about, "a June 5 working report" another one.
_DEFINITE = re.compile(r"\b[Tt]he (?:\w+day,? )?\Z")
_NOUN = re.compile(rf" {_WORK}\b")
_RELEASED = re.compile(
    rf"\b(?:new|latest)(?: [\w'-]+){{0,3}}? {_WORK}(?:,? [\w']+){{0,4}}?,? (?:released|published|issued|unveiled|"
    r"made public|came out|presented)(?: late| early)?(?: on)? \Z"
)
_LOOK_BACK = 100
# Figures with their unit that both articles must have, to be about one report.
SHARED = 1
# What a date says: of a text that says one thing 4,000 times not each is held against each.
Day = tuple[int | None, int | None, int | None, int | None]


def differing_releases(left: Side, right: Side) -> Iterator[Alteration]:
    """Yield one alteration where two articles that share a figure date their report differently.

    "The June 5 report" contradicts "its latest report, released on Tuesday" where that June 5 is a Monday.
    """
    if len(anchors(left) & anchors(right)) < SHARED:
        return
    year = common_year(left, right)
    ours, theirs = _releases(left), _releases(right)
    for work in sorted(ours.keys() & theirs.keys()):
        couples = list(product(*(list(days[work].values())[:MOST] for days in (ours, theirs))))
        if couples and all(contradict(one, two, year) for one, two in couples):
            yield dated_differently(*couples[0])


def _releases(side: Side) -> dict[str, dict[Day, Dated]]:
    """Return the dates of the works that an article is about, by the word for such a work; each day once."""
    plain = fold(side.document.text)
    found: dict[str, dict[Day, Dated]] = {}
    for date in side.dates:
        if date.weekday is None and date.day is None:
            continue
        at = sentence_at(side.sentences, date.span)
        begins = max(side.sentences[at].span.start, date.span.start - _LOOK_BACK) if at is not None else date.span.start
        definite = _NOUN.match(plain, date.span.end) if _DEFINITE.search(plain, begins, date.span.start) else None
        if hit := definite or _RELEASED.search(plain, begins, date.span.start):
            day = date.year, date.month, date.day, date.weekday
            found.setdefault(hit.group("work"), {}).setdefault(day, date)
    return found
