"""Figures that disagree although the two sentences count the same thing."""

from collections import defaultdict
from collections.abc import Iterator

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


def disagreeing_figures(left: Side, right: Side) -> Iterator[Alteration]:
    """Yield an alteration for each unit that disagrees in two sentences that share another figure with its unit.

    "41 sites in 12 districts" against "41 sites in 9 districts": the 41 sites anchor the pair. A figure without an
    anchor may be an update and is left alone: 10,000 in one month, 11,000 in the next.
    """
    met: set[tuple[float, str, float]] = set()
    there = _by_sentence(right)
    holders: dict[tuple[float, str], set[int]] = defaultdict(set)
    for at, two in enumerate(there):
        for counted, figure in two.items():
            if _anchors(figure) and len(holders[counted]) < HOLDERS:
                holders[counted].add(at)
    for one in _by_sentence(left):
        for at in sorted(
            set().union(*(holders.get(counted, ()) for counted, figure in one.items() if _anchors(figure)))
        ):
            two = there[at]
            shared = {unit for value, unit in one.keys() & two.keys() if value >= ANCHOR}
            for (value, unit), figure in one.items():
                rivals = [(other, found) for (other, same), found in two.items() if same == unit]
                if unit in shared or not rivals or any(agree(figure, other) for _, other in rivals):
                    continue
                other, found = rivals[0]
                if (value, unit, other) not in met:
                    met.add((value, unit, other))
                    yield _alteration(left, right, figure, found)


def _anchors(figure: Figure) -> bool:
    """Tell whether an equal figure elsewhere counts the same thing; "hundreds of people" are many different ones."""
    vague = figure.qualifier == "at least" and figure.value in MANY
    return figure.value >= ANCHOR and figure.unit not in DURATIONS and not vague


def anchors(side: Side) -> frozenset[tuple[float, str]]:
    """Return the figures of a text, with their units, by which another one on the same matter is known."""
    return frozenset(counted for sentence in _by_sentence(side) for counted, one in sentence.items() if _anchors(one))


def _by_sentence(side: Side) -> list[dict[tuple[float, str], Figure]]:
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
