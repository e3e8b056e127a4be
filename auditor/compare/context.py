"""Whether two places stand among the same words, and which of several stand for each other."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from auditor.compare.sides import Side, sentence_at
from auditor.language.words import content_stems, words
from auditor.model import Span

# Characters on each side of a place in which two versions of one phrase have a word in common.
AROUND = 40
# Of a sentence that is a table nobody compares each cell with each.
MOST = 20


class Placed(Protocol):
    """Anything that stands in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Found = TypeVar("Found", bound=Placed)


def in_common(left: Side, right: Side, one: Span, two: Span) -> tuple[int, int]:
    """Return how many content words around two places are in common, and how many of the two words beside them."""
    ours, theirs = _beside(left, one), _beside(right, two)
    beside = sum(word == other != "" for word, other in zip(ours, theirs, strict=True))
    return len(_around(left, one) & _around(right, two)), beside


def _around(side: Side, span: Span) -> set[str]:
    text = side.document.text
    return {
        *content_stems(text[max(0, span.start - AROUND) : span.start]),
        *content_stems(text[span.end : span.end + AROUND]),
    }


def _beside(side: Side, span: Span) -> tuple[str, str]:
    text = side.document.text
    before, behind = words(text[max(0, span.start - AROUND) : span.start]), words(text[span.end : span.end + AROUND])
    return (before or [""])[-1], (behind or [""])[0]


def by_sentence(side: Side, found: Iterable[Found]) -> Mapping[int, Sequence[Found]]:
    """Return what stands in the sentences of a side, by the sentence's ordinal."""
    grouped: dict[int, list[Found]] = defaultdict(list)
    for one in found:
        ordinal = sentence_at(side.sentences, one.span)
        if ordinal is not None:
            grouped[ordinal].append(one)
    return grouped


def near(found: Mapping[int, Sequence[Found]], ordinal: int) -> list[Found]:
    """Return what stands in a sentence and its neighbours: versions split and merge sentences."""
    return [one for at in range(ordinal - 1, ordinal + 2) for one in found.get(at, ())]


def couples(
    ours: Sequence[Found], theirs: Sequence[Found], points: Callable[[Found, Found], int]
) -> Iterator[tuple[Found, Found]]:
    """Yield what stands for each other, most points before fewer, each once; 0 points are none."""
    scored = [(points(one, two), one, two) for one in ours[:MOST] for two in theirs[:MOST]]
    taken: set[tuple[str, Span]] = set()
    for score, one, two in sorted(scored, key=lambda found: (-found[0], *_order(found[1].span, found[2].span))):
        places = {("here", one.span), ("there", two.span)}
        if score > 0 and not places & taken:
            taken |= places
            yield one, two


def _order(one: Span, two: Span) -> tuple[int, int]:
    """Return a key by which the first in both texts come first, and neither side is the first by itself."""
    return one.start + two.start, abs(one.start - two.start)
