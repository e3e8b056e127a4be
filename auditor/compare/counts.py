"""Figures that differ between two sentences of which one is a version of the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import isclose

from auditor.compare.agreement import agree
from auditor.compare.alteration import alteration
from auditor.compare.context import MOST, by_sentence, couples, in_common, near
from auditor.compare.sides import Side, closest_first
from auditor.model import Aligned, Alteration, AlterationKind, Edit, Figure, Severity, Span

# Where one has such a unit the other one must have it, too.
STRICT = frozenset(("percent", "$", "€", "£", "Rs", "age"))
# "One" is altered to "two", seldom to more.
FEW = 3
# Words in common around two figures of one unit that have no neighbour in common.
WORDS = 4
# "14, 014" and "812 485".
_BEFORE, _BEHIND = re.compile(r"\d,? ?\Z"), re.compile(r",? ?\d{3}\b")
_LOOK = 8


def altered_figures(left: Side, right: Side, versions: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each figure that another one stands for in a version of its sentence.

    The sentence is the anchor: no second figure is needed. A figure that agrees with any in the answers or beside them
    is kept, rounded or a sum; two figures are one where they stand among the same words and no unit speaks against it.
    """
    here, there = by_sentence(left, _counted(left)), by_sentence(right, _counted(right))
    taken: set[Figure] = set()
    for pair in closest_first(versions):
        at, to = pair.left.ordinal, pair.right.ordinal
        # As candidates too, figures of the neighbours gave two labelled ones more and 56 others, most of other things.
        ours, theirs = _lone(here.get(at, ()), near(there, to)), _lone(there.get(to, ()), near(here, at))
        for one, two in couples(ours, theirs, lambda one, two: _points(left, right, one, two)):
            if not {one, two} & taken:
                taken |= {one, two}
                yield _alteration(one, two)


def _alteration(one: Figure, two: Figure) -> Alteration:
    edit = (Edit(one.span, two.span),)
    return alteration(AlterationKind.FIGURE, (one.document, one.span), (two.document, two.span), edit, Severity.NUMBER)


def _counted(side: Side) -> Iterator[Figure]:
    return (one for one in side.figures if one.unit != "score" and not _torn(side.document.text, one.span))


def _torn(text: str, span: Span) -> bool:
    before = _BEFORE.search(text, max(0, span.start - _LOOK), span.start)
    return before is not None or _BEHIND.match(text, span.end) is not None


def _lone(figures: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    values = [other.value for other in others]
    sums = [one + two for one, two in combinations(values[:MOST], 2)] + [sum(values)]
    return [
        figure
        for figure in figures
        if not any(agree(figure, other) for other in others) and not any(isclose(figure.value, one) for one in sums)
    ]


def _points(left: Side, right: Side, one: Figure, two: Figure) -> int:
    """Return how clearly two figures stand for one number, 0 where they count two things.

    A neighbour in common counts twice. Without one it takes the same unit among four words that both have: 13 pairs
    below that counted two things; of 20 above it 2 were no alterations (development data, on which this was chosen).
    """
    units = {one.unit, two.unit}
    least, most = sorted((one.value, two.value))
    if len(units) > 1 and (units & STRICT or None not in units):
        return 0
    if least == 1 and (len(units) > 1 or most > FEW):
        # "At least one" of something is seldom a count.
        return 0
    shared, beside = in_common(left, right, one.span, two.span)
    same = len(units) == 1 and None not in units
    enough = shared + same >= 1 if beside else same and shared >= WORDS
    return shared + 2 * beside + same if enough else 0
