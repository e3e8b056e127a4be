"""Figures that disagree although the two sentences count the same thing."""

from collections import defaultdict
from collections.abc import Iterator

from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, sentence_at
from auditor.model import Alteration, AlterationKind, Edit, Figure, Severity

# Below this, equal numbers meet by chance ("two men", "three years").
ANCHOR = 10


def disagreeing_figures(left: Side, right: Side) -> Iterator[Alteration]:
    """Yield an alteration for each unit that disagrees in two sentences that share another figure with its unit.

    "41 sites in 12 districts" against "41 sites in 9 districts": the 41 sites anchor the pair. A figure without an
    anchor may be an update and is left alone: 10,000 in one month, 11,000 in the next.
    """
    met: set[tuple[float, str, float]] = set()
    there = _by_sentence(right)
    holders: dict[tuple[float, str], set[int]] = defaultdict(set)
    for at, two in enumerate(there):
        for counted in two:
            if counted[0] >= ANCHOR:
                holders[counted].add(at)
    for one in _by_sentence(left):
        for at in sorted(set().union(*(holders.get(counted, ()) for counted in one))):
            two = there[at]
            anchors = {unit for value, unit in one.keys() & two.keys() if value >= ANCHOR}
            for (value, unit), figure in one.items():
                rivals = [(other, found) for (other, same), found in two.items() if same == unit]
                if unit in anchors or not rivals or any(other == value for other, _ in rivals):
                    continue
                other, found = rivals[0]
                if (value, unit, other) not in met:
                    met.add((value, unit, other))
                    yield _alteration(left, right, figure, found)


def _by_sentence(side: Side) -> list[dict[tuple[float, str], Figure]]:
    grouped: dict[int, dict[tuple[float, str], Figure]] = defaultdict(dict)
    for figure in side.figures:
        ordinal = sentence_at(side.sentences, figure.span)
        if ordinal is not None and figure.unit is not None and figure.unit != "percent":
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
