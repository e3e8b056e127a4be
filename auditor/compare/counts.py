"""Figures that differ between two sentences of which one is a version of the other."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import isclose

from auditor.compare.agreement import agree
from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, sentence_at
from auditor.language.words import content_stems, words
from auditor.model import Aligned, Alteration, AlterationKind, Edit, Figure, Place, Severity, Span

# Characters on each side of a figure in which two versions of one phrase have a word in common.
AROUND = 40
_DIGIT = re.compile(r",? ?\d(?=\D{0,2}\Z)|,? \d{3}\b")
# Where one has such a unit the other one must have it, too; scores of a match are no counts.
STRICT = frozenset(("percent", "$", "€", "£", "Rs", "age", "score"))
BySentence = Mapping[int, Sequence[Figure]]


def altered_figures(left: Side, right: Side, versions: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each figure that another one stands for in a version of its sentence.

    The sentence is the anchor: no second figure is needed. A figure that agrees with any in the answers or beside them
    is kept, rounded or a sum; two figures are one where their units are, or where they stand among the same words.
    """
    here, there = _by_sentence(left), _by_sentence(right)
    taken: set[Place] = set()
    for pair in sorted(versions, key=lambda pair: (-pair.similarity, pair)):
        at, to = pair.left.ordinal, pair.right.ordinal
        ours, theirs = here.get(at, ()), there.get(to, ())
        lone = _lone(ours, _near(there, to)), _lone(theirs, _near(here, at))
        for one, two in _couples(left, right, *lone):
            places = {Place(left.id, one.span), Place(right.id, two.span)}
            if not places & taken:
                taken |= places
                yield _alteration(left, right, one, two)


def _alteration(left: Side, right: Side, one: Figure, two: Figure) -> Alteration:
    edit = (Edit(one.span, two.span),)
    return alteration(AlterationKind.FIGURE, (left.id, one.span), (right.id, two.span), edit, Severity.NUMBER)


def _by_sentence(side: Side) -> BySentence:
    grouped: dict[int, list[Figure]] = defaultdict(list)
    for figure in side.figures:
        ordinal = sentence_at(side.sentences, figure.span)
        if ordinal is not None and not _torn(side.document.text, figure.span):
            grouped[ordinal].append(figure)
    return grouped


def _torn(text: str, span: Span) -> bool:
    """Tell whether a figure is a part of "14, 014" or "812 485"."""
    return bool(_DIGIT.search(text, max(0, span.start - 3), span.start)) or bool(_DIGIT.match(text, span.end))


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
    """Return how many words around two figures are in common, 0 where they do not count the same thing.

    A neighbour in common counts twice. Without one it takes the same unit among four words that both have: of 12 pairs
    below that all counted two things, of 15 above it one did (three collections of development data).
    """
    units = {one.unit, two.unit}
    if len(units) > 1 and (units & STRICT or None not in units or 1 in (one.value, two.value)):
        return 0
    if "score" in units:
        return 0
    shared, beside = len(_around(left, one) & _around(right, two)), _beside(left, right, one, two)
    same = len(units) == 1 and None not in units
    enough = shared + same >= 1 if beside else same and shared >= 4
    return shared + 2 * beside + same if enough else 0


def _around(side: Side, figure: Figure) -> set[str]:
    text = side.document.text
    before = text[max(0, figure.span.start - AROUND) : figure.span.start]
    return set(content_stems(before)) | set(content_stems(text[figure.span.end : figure.span.end + AROUND]))


def _beside(left: Side, right: Side, one: Figure, two: Figure) -> int:
    """Return how many of the words just before and just behind two figures are the same, 0 to 2."""
    ours, theirs = ((_next(side, figure)) for side, figure in ((left, one), (right, two)))
    return sum(word == other != "" for word, other in zip(ours, theirs, strict=True))


def _next(side: Side, figure: Figure) -> tuple[str, str]:
    text = side.document.text
    before = words(text[max(0, figure.span.start - AROUND) : figure.span.start])
    behind = words(text[figure.span.end : figure.span.end + AROUND])
    return (before or [""])[-1], (behind or [""])[0]
