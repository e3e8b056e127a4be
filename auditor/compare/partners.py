"""Which stretch of a quotation on one side is the other side's version of which: closest first, none twice.

Neither side is the first: with the sides exchanged the same partners are found.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from auditor.compare.edits import Tokens, common_stretch
from auditor.compare.pieces import Piece, Words
from auditor.compare.severity import FUNCTION_WORDS
from auditor.compare.sides import Answers
from auditor.language.vectors import DECIMALS

# Share of words two quotations must have in common to be one quotation: less where their sentences answer each other,
# more for a few words, which meet by chance.
ALIKE, ALIKE_IN_ANSWER, ALIKE_SHORT = 0.50, 0.35, 0.65
SHORT = 5
ANSWERING = 0.25
# Between articles that do not reuse each other: of 18 pairs of outlets' quotations as alike as this 17 were one
# quotation in two wordings, of 8 pairs at .75 to .79 most were not. Words, and words of content in common.
VARIANT, VARIANT_WORDS, VARIANT_CONTENT = 0.80, 5, 3
# A word that more quotations than this hold points to none of them: 2,000 quotations are compared in seconds.
HOLDERS = 64
# Share of the shorter of two stretches of one quotation in which they may overlap.
TWICE = 0.25
WINDOWS = 400

Linked = Callable[[Piece, Piece], bool]


@dataclass(frozen=True, slots=True)
class Partner:
    """Two stretches that are one quotation, without what only one of them has before or after.

    linked: in a part of the articles of which one is known to reuse the other.
    """

    left: Piece
    right: Piece
    here: Tokens
    there: Tokens
    likeness: float
    linked: bool


def partners(left: Sequence[Piece], right: Sequence[Piece], answers: Answers, linked: Linked) -> list[Partner]:
    """Return the partners among the pieces of two sides, closest first."""
    pairs = (_partner(left[one], right[two], answers, linked) for one, two in _worth_a_look(left, right, answers))
    found = sorted(
        filter(None, pairs),
        key=lambda p: (-p.likeness, p.left.number + p.right.number, abs(p.left.number - p.right.number)),
    )
    taken_left: dict[int, list[range]] = defaultdict(list)
    taken_right: dict[int, list[range]] = defaultdict(list)
    chosen = []
    for one in found:
        here, there = _places(one.left, one.here), _places(one.right, one.there)
        if _free(here, taken_left[one.left.number]) and _free(there, taken_right[one.right.number]):
            taken_left[one.left.number].append(here)
            taken_right[one.right.number].append(there)
            chosen.append(one)
    return chosen


def _worth_a_look(left: Sequence[Piece], right: Sequence[Piece], answers: Answers) -> Iterable[tuple[int, int]]:
    """Return the pairs that have a word in common which tells quotations apart, or stand in answering sentences."""
    holders: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    sentences: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, pieces in enumerate((left, right)):
        for piece in pieces:
            # In 2,000 quotations every word may be frequent; two in a row are not.
            for key in {*piece.words, *map(" ".join, itertools.pairwise(piece.words))}:
                holders[key][side].append(piece.number)
            if piece.sentence is not None:
                sentences[piece.sentence][side].append(piece.number)
    found = {
        (one, two)
        for here, there in holders.values()
        if len(here) <= HOLDERS and len(there) <= HOLDERS
        for one in here
        for two in there
    }
    for one_sentence, two_sentence in answers:
        for step in (-1, 0, 1):
            found.update(_both(sentences, one_sentence + step, two_sentence))
            found.update(_both(sentences, one_sentence, two_sentence + step))
    return found


def _both(sentences: defaultdict[int, tuple[list[int], list[int]]], here: int, there: int) -> Iterator[tuple[int, int]]:
    if here in sentences and there in sentences:
        yield from ((one, two) for one in sentences[here][0][:HOLDERS] for two in sentences[there][1][:HOLDERS])


def _partner(one: Piece, two: Piece, answers: Answers, linked: Linked) -> Partner | None:
    known = linked(one, two)
    near = known and answering(one, two, answers)
    short, long = sorted((one.words, two.words), key=len)
    if not known and len(short) < VARIANT_WORDS:
        return None
    needed = VARIANT if not known else ALIKE_IN_ANSWER if near else ALIKE_SHORT if len(short) < SHORT else ALIKE
    # No alignment can share more words than both have; this spares all but a few of the costly comparisons.
    if sum(map(set(long).__contains__, short)) < needed * len(short):
        return None
    shared, window = _overlap(short, long)
    if shared < needed or not (known or _content(one, two) >= VARIANT_CONTENT):
        return None
    here: Tokens = one.tokens
    there: Tokens = two.tokens
    if len(one.words) > len(two.words):
        here = _window(one, window)
    elif len(two.words) > len(one.words):
        there = _window(two, window)
    whole, (here, there) = (here, there), common_stretch(here, there)
    if _moved(whole[0], here) & _moved(whole[1], there):
        # "In Orla alone there are ten" for "There are ten in Orla alone": turned round, not cut at both ends.
        here, there = whole
    return Partner(one, two, here, there, shared + ANSWERING * near, known)


def _moved(whole: Tokens, kept: Tokens) -> set[str]:
    """Return the words of content that only one side has at this place, before or after what both have."""
    inside = {id(token) for token in kept}
    return {token.word for token in whole if id(token) not in inside} - FUNCTION_WORDS


def answering(one: Piece, two: Piece, answers: Answers) -> bool:
    """Tell whether the sentences of two pieces answer each other, or one of them the other's neighbour."""
    if one.sentence is None or two.sentence is None:
        return False
    near = ((one.sentence + step, two.sentence) for step in (-1, 0, 1))
    return any(pair in answers for pair in near) or any(
        (one.sentence, two.sentence + step) in answers for step in (-1, 1)
    )


def _content(one: Piece, two: Piece) -> int:
    return len({*one.words} & {*two.words} - FUNCTION_WORDS)


def _overlap(short: Words, long: Words) -> tuple[float, range]:
    """Return the share of words in common, the shorter quotation laid against each window of the longer one."""
    best, place = Indel.normalized_similarity(short, long), range(len(long))
    size = len(short)
    if size >= 4 and len(long) > size:
        step = 1 + (len(long) - size) // WINDOWS
        for at in range(0, len(long) - size + 1, step):
            window = range(at, min(len(long), at + size + 2))
            alike = Indel.normalized_similarity(short, long[window.start : window.stop])
            if alike > best:
                best, place = alike, window
    return round(best, DECIMALS), place


def _window(piece: Piece, window: range) -> Tokens:
    """Return the tokens of a window with some before and after: what was spliced out makes its version longer."""
    if len(window) == len(piece.words):
        return piece.tokens
    more = 2 + len(window) // 4
    first, last = max(0, window.start - more), min(len(piece.words), window.stop + more)
    return piece.tokens[piece.at[first] : piece.at[last - 1] + 1]


def _places(piece: Piece, stretch: Tokens) -> range:
    """Return which tokens of a piece a stretch of it has; both words of a contraction stand at one place."""
    start = next(at for at, token in enumerate(piece.tokens) if token is stretch[0])
    return range(start, start + len(stretch))


def _free(stretch: range, taken: Iterable[range]) -> bool:
    return all(
        min(stretch.stop, other.stop) - max(stretch.start, other.start) <= TWICE * min(len(stretch), len(other))
        for other in taken
    )
