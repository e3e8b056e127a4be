"""Figures that differ between two sentences of which one is a version of the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import isclose

from auditor.compare.agreement import agree
from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, facing, sentence_at
from auditor.language.words import content_stems
from auditor.model import Aligned, Alteration, AlterationKind, Edit, Figure, Severity

# Characters on each side of a figure in which two versions of one phrase have a word in common.
AROUND = 40
BySentence = Mapping[int, Sequence[Figure]]


def altered_figures(left: Side, right: Side, aligned: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each figure that another one stands for in the answering sentence.

    The sentence is the anchor: no second figure is needed. A figure that agrees with any in the answers or beside them
    is kept, rounded or a sum; two figures are one where their units are, or where they stand among the same words.
    """
    here, there = _by_sentence(left), _by_sentence(right)
    for pair in facing(aligned):
        at, to = pair.left.ordinal, pair.right.ordinal
        ours, theirs = here.get(at, ()), there.get(to, ())
        lone = _lone(ours, _near(there, to)), _lone(theirs, _near(here, at))
        for one, two in _couples(left, right, *lone):
            edit = (Edit(one.span, two.span),)
            yield alteration(AlterationKind.FIGURE, (left.id, one.span), (right.id, two.span), edit, Severity.NUMBER)


def _by_sentence(side: Side) -> BySentence:
    grouped: dict[int, list[Figure]] = defaultdict(list)
    for figure in side.figures:
        ordinal = sentence_at(side.sentences, figure.span)
        if ordinal is not None:
            grouped[ordinal].append(figure)
    return grouped


def _near(figures: BySentence, ordinal: int) -> list[Figure]:
    """Return the figures of a sentence and its neighbours: versions split and merge sentences."""
    return [figure for at in range(ordinal - 1, ordinal + 2) for figure in figures.get(at, ())]


def _lone(figures: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    values = [other.value for other in others]
    sums = [one + two for one, two in combinations(values[:20], 2)] + [sum(values)]
    return [
        figure
        for figure in figures
        if not any(agree(figure, other) for other in others) and not any(isclose(figure.value, one) for one in sums)
    ]


def _couples(
    left: Side, right: Side, ours: Sequence[Figure], theirs: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures that stand for each other, those with most words around them in common before others."""
    scored = [
        (-_in_common(left, right, one, two), one.span, two.span, one, two)
        for one in ours[:20]
        for two in theirs[:20]
    ]
    taken = set()
    for score, here, there, one, two in sorted(scored, key=lambda found: found[:3]):
        if score < 0 and not {("here", here), ("there", there)} & taken:
            taken |= {("here", here), ("there", there)}
            yield one, two


def _in_common(left: Side, right: Side, one: Figure, two: Figure) -> int:
    """Return how many words around two figures are in common, 0 where they do not count the same thing."""
    if one.unit and two.unit and one.unit != two.unit:
        return 0
    shared = len(_around(left, one) & _around(right, two))
    same = one.unit is not None and one.unit == two.unit
    return shared + same if shared + same >= 2 else 0


def _around(side: Side, figure: Figure) -> set[str]:
    text = side.document.text
    before = text[max(0, figure.span.start - AROUND) : figure.span.start]
    return set(content_stems(before)) | set(content_stems(text[figure.span.end : figure.span.end + AROUND]))
