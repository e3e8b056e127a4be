"""Figures that differ between two sentences of which one is a version of the other."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import isclose

from auditor.compare.agreement import agree
from auditor.compare.alteration import alteration
from auditor.compare.context import MOST, couples, in_common
from auditor.compare.sides import Side, sentence_at
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
BySentence = Mapping[int, Sequence[Figure]]


def altered_figures(left: Side, right: Side, versions: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each figure that another one stands for in a version of its sentence.

    The sentence is the anchor: no second figure is needed. A figure that agrees with any in the answers or beside them
    is kept, rounded or a sum; two figures are one where they stand among the same words and no unit speaks against it.
    """
    here, there = _by_sentence(left), _by_sentence(right)
    taken: set[Figure] = set()
    for pair in sorted(versions, key=lambda pair: (-pair.similarity, pair)):
        at, to = pair.left.ordinal, pair.right.ordinal
        ours, theirs = _lone(here.get(at, ()), _near(there, to)), _lone(there.get(to, ()), _near(here, at))
        for one, two in couples(ours, theirs, lambda one, two: _points(left, right, one, two)):
            if not {one, two} & taken:
                taken |= {one, two}
                yield _alteration(one, two)


def _alteration(one: Figure, two: Figure) -> Alteration:
    edit = (Edit(one.span, two.span),)
    return alteration(AlterationKind.FIGURE, (one.document, one.span), (two.document, two.span), edit, Severity.NUMBER)


def _by_sentence(side: Side) -> BySentence:
    grouped: dict[int, list[Figure]] = defaultdict(list)
    for figure in side.figures:
        ordinal = sentence_at(side.sentences, figure.span)
        if ordinal is not None and figure.unit != "score" and not _torn(side.document.text, figure.span):
            grouped[ordinal].append(figure)
    return grouped


def _torn(text: str, span: Span) -> bool:
    before = _BEFORE.search(text, max(0, span.start - _LOOK), span.start)
    return before is not None or _BEHIND.match(text, span.end) is not None


def _near(figures: BySentence, ordinal: int) -> list[Figure]:
    """Return the figures of a sentence and its neighbours: versions split and merge sentences."""
    # As candidates too they gave two labelled figures more and 56 others, nearly all of two different things.
    return [figure for at in range(ordinal - 1, ordinal + 2) for figure in figures.get(at, ())]


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
