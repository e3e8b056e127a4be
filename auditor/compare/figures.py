"""Figures that disagree although the two sentences count the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from auditor.compare.agreement import MANY, agree
from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, sentence_at
from auditor.model import Alteration, AlterationKind, Edit, Figure, Severity

# Below this, equal numbers meet by chance ("two men", "three years").
ANCHOR = 10
# Shares, scores and ages differ from one group to the next.
UNCOUNTED = frozenset(("percent", "score", "age"))
# "18 years" met "18 years" in two of 3,486 pairs of unrelated articles.
DURATIONS = frozenset(("hour", "minute", "day", "week", "month", "year", "decade", "time"))
# A figure in more sentences than this anchors none of the others: a text of one line over and over is no evidence.
HOLDERS = 25
Counted = Mapping[tuple[float, str], Figure]


def disagreeing_figures(left: Side, right: Side) -> Iterator[Alteration]:
    """Yield an alteration for each unit that disagrees in two sentences that share another figure with its unit.

    "41 sites in 12 districts" against "41 sites in 9 districts": the 41 sites anchor the pair. A figure without an
    anchor may be an update and is left alone: 10,000 in one month, 11,000 in the next.
    """
    met: set[tuple[float, float, str]] = set()
    here, there = _by_sentence(left), _by_sentence(right)
    for at, to in _anchored(here, there):
        for one, two, unit in _rivals(here[at], there[to]):
            if (one.value, two.value, unit) not in met:
                met.add((one.value, two.value, unit))
                yield _alteration(left, right, one, two)


def _anchored(here: Sequence[Counted], there: Sequence[Counted]) -> list[tuple[int, int]]:
    """Return the numbers of the sentences that share an anchor, first ones first on either side."""
    ours, theirs = _holders(here), _holders(there)
    few = [key for key in ours.keys() & theirs.keys() if max(len(ours[key]), len(theirs[key])) <= HOLDERS]
    pairs = {pair for key in few for pair in product(ours[key], theirs[key])}
    return sorted(pairs, key=lambda pair: (sum(pair), abs(pair[0] - pair[1]), pair))


def _holders(sentences: Sequence[Counted]) -> Mapping[tuple[float, str], Sequence[int]]:
    holders: dict[tuple[float, str], list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        for counted, figure in sentence.items():
            if _anchors(figure):
                holders[counted].append(at)
    return holders


def _rivals(here: Counted, there: Counted) -> Iterator[tuple[Figure, Figure, str]]:
    """Yield the figures of a unit of which no two agree, in the order in which both sentences have them."""
    ours, theirs = _by_unit(here), _by_unit(there)
    for unit, figures in ours.items():
        rivals = theirs.get(unit, ())
        if not any(agree(one, two) for one in figures for two in rivals):
            yield from ((one, two, unit) for one, two in zip(figures, rivals, strict=False))


def _by_unit(sentence: Counted) -> Mapping[str, Sequence[Figure]]:
    grouped: dict[str, list[Figure]] = defaultdict(list)
    for (_, unit), figure in sentence.items():
        grouped[unit].append(figure)
    return grouped


def _anchors(figure: Figure) -> bool:
    """Tell whether an equal figure elsewhere counts the same thing; "hundreds of people" are many different ones."""
    vague = figure.qualifier == "at least" and figure.value in MANY
    return figure.value >= ANCHOR and figure.unit not in DURATIONS and not vague


def anchors(side: Side) -> frozenset[tuple[float, str]]:
    """Return the figures of a text, with their units, by which another one on the same matter is known."""
    return frozenset(counted for sentence in _by_sentence(side) for counted, one in sentence.items() if _anchors(one))


def _by_sentence(side: Side) -> list[Counted]:
    grouped: dict[int, dict[tuple[float, str], Figure]] = defaultdict(dict)
    for figure in side.figures:
        ordinal = sentence_at(side.sentences, figure.span)
        if ordinal is not None and figure.unit is not None and figure.unit not in UNCOUNTED:
            grouped[ordinal].setdefault((figure.value, figure.unit), figure)
    return [grouped[ordinal] for ordinal in sorted(grouped)]


def _alteration(left: Side, right: Side, one: Figure, two: Figure) -> Alteration:
    return alteration(
        AlterationKind.FIGURE,
        (left.id, one.span),
        (right.id, two.span),
        (Edit(one.span, two.span),),
        Severity.NUMBER,
    )
