"""What of each quotation does not stand in the other article: only that can have been altered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from auditor.compare.sides import Quoted, Side, sentence_at
from auditor.compare.tokens import ELLIPSIS, WILD, Token

Words = tuple[str, ...]

# A quotation of this many words that stands in a longer one is a part of it; fewer stand there by chance.
RUN = 4
# Places looked at for one run of four words: "the the the the …" has one at every word.
PLACES = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a quotation: its tokens, where its words stand among them, and in which sentence it begins.

    `number` counts the pieces of one side. `words` leaves out an editor's insertions and ellipses, and `at` has the
    index of each among the tokens.
    """

    number: int
    quoted: Quoted
    tokens: tuple[Token, ...]
    words: Words
    at: tuple[int, ...]
    sentence: int | None

    @property
    def whole(self) -> bool:
        """Whether the stretch is the quotation."""
        return len(self.tokens) == len(self.quoted.tokens)


def unsettled(side: Side, other: Side) -> tuple[Piece, ...]:
    """Return what is left of one side's quotations when all that the other quotes as well is taken off, in text order.

    A quotation that stands in one of the others is left out, and one that holds others is parted by them.
    """
    runs, short = _runs(other.quoted), _short(other.quoted)
    beginnings: dict[Words, set[Words]] = {}
    for one in other.quoted:
        if len(one.words) >= RUN:
            beginnings.setdefault(one.words[:RUN], set()).add(one.words)
    left = (
        (one, part) for one in side.quoted if not _stands(one.words, runs, short) for part in _rest(one, beginnings)
    )
    return tuple(_piece(number, one, part, side) for number, (one, part) in enumerate(left))


def _piece(number: int, one: Quoted, part: tuple[Token, ...], side: Side) -> Piece:
    at = tuple(at for at, token in enumerate(part) if token.word not in (WILD, ELLIPSIS))
    begins = sentence_at(side.sentences, part[0].span)
    return Piece(number, one, part, tuple(part[i].word for i in at), at, one.sentence if begins is None else begins)


def _runs(quoted: Sequence[Quoted]) -> Mapping[Words, list[tuple[Words, int]]]:
    runs: dict[Words, list[tuple[Words, int]]] = {}
    for words in dict.fromkeys(one.words for one in quoted):
        for at in range(len(words) - RUN + 1):
            places = runs.setdefault(words[at : at + RUN], [])
            if len(places) < PLACES:
                places.append((words, at))
    return runs


def _short(quoted: Sequence[Quoted]) -> frozenset[Words]:
    """Return every run of fewer words than RUN."""
    return frozenset(
        one.words[at : at + size] for one in quoted for size in range(1, RUN) for at in range(len(one.words) - size + 1)
    )


def _stands(words: Words, runs: Mapping[Words, Sequence[tuple[Words, int]]], short: frozenset[Words]) -> bool:
    if len(words) < RUN:
        return words in short
    return any(other[at : at + len(words)] == words for other, at in runs.get(words[:RUN], ()))


def _rest(one: Quoted, beginnings: Mapping[Words, set[Words]]) -> Iterator[tuple[Token, ...]]:
    spoken = [at for at, token in enumerate(one.tokens) if token.word not in (WILD, ELLIPSIS)]
    start = at = 0
    while at <= len(one.words) - RUN:
        inside = [
            part for part in beginnings.get(one.words[at : at + RUN], ()) if one.words[at : at + len(part)] == part
        ]
        if inside:
            yield from _between(one, spoken[start:at])
            start = at = at + max(map(len, inside))
        else:
            at += 1
    yield from [one.tokens] if start == 0 else _between(one, spoken[start:])


def _between(one: Quoted, spoken: Sequence[int]) -> Iterator[tuple[Token, ...]]:
    if spoken:
        yield one.tokens[spoken[0] : spoken[-1] + 1]
