"""Passages of narration that one article has from the other, or both from one source: reworded runs, verbatim ones."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from auditor.confirm.chaining import RUNS, Matrix, Run, runs
from auditor.confirm.chance import chance
from auditor.confirm.likeness import four_numbers, log_odds, weights
from auditor.confirm.narrated import Narrated
from auditor.language.vectors import DECIMALS
from auditor.language.words import WORD, content_stems, stem, word_spans
from auditor.model import Aligned, Passage, PassageKind, Sentence, Span
from auditor.settings import Settings

# A shorter verbatim sentence ("The talks continue.") recurs by chance.
CONTENT_WORDS = 8
# Sentences of a run with less in common say nothing to a reader.
ALIKE = 0.10
# Words that an editor can search for; the rarest come first.
SHARED_WORDS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """Two articles, the text of each, and the log-odds of the left sentences against the right ones and back.

    `cosines` are those of all sentences, narration or not, by their ordinals.
    """

    left: Narrated
    right: Narrated
    texts: tuple[str, str]
    forth: Matrix
    back: Matrix
    cosines: Matrix


def sides_of(left: Narrated, right: Narrated, texts: tuple[str, str], cosines: Matrix) -> Iterator[Sides]:
    """Yield the parts of two articles against each other: one for ordinary ones, those of the first left part first."""
    for one in left.parts():
        for other in right.parts():
            forth, back = four_numbers(one, other)
            odds = log_odds(forth, one, other, weights()), log_odds(back, other, one, weights())
            yield Sides(one, other, texts, *odds, cosines)


def best_odds(sides: Iterable[Sides]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the log-odds of each sentence with its best counterpart, those of the left article and of the right one.

    Empty where either article has no narration.
    """
    left: dict[Sentence, NDArray[np.float64]] = {}
    right: dict[Sentence, NDArray[np.float64]] = {}
    for part in sides:
        for found, sentences, odds in (
            (left, part.left.sentences, part.forth),
            (right, part.right.sentences, part.back),
        ):
            best = odds.max(axis=1)
            found[sentences[0]] = np.maximum(best, found.get(sentences[0], best))
    return _joined(left), _joined(right)


def _joined(parts: Mapping[Sentence, NDArray[np.float64]]) -> NDArray[np.float64]:
    return np.concatenate([np.empty(0), *parts.values()])


def passages(
    sides: Iterable[Sides],
    aligned: Iterable[Aligned],
    narration: tuple[Sequence[str], Sequence[str]],
    settings: Settings,
) -> tuple[Passage, ...]:
    """Return the reworded passages, then the verbatim ones outside them, each in the order of the left article.

    narration holds the sentences of both articles with their quotations blanked out.
    """
    found = [_reworded(part, run, settings) for part in sides for run in _runs(part, settings.reworded_passage)]
    found = sorted(found, key=lambda passage: (-(passage.score or 0.0), passage.left))[:RUNS]
    told = {(pair.left, pair.right) for passage in found for pair in passage.pairs}
    others = (pair for pair in aligned if (pair.left, pair.right) not in told)
    same = verbatim(others, *narration, threshold=settings.shared_passage)
    return (*sorted(found, key=lambda passage: passage.left), *same)


def _runs(sides: Sides, least: float) -> list[Run]:
    """Return the runs, pairs as (left, right), read in the direction in which the best one scores higher."""
    forth, back = (list(runs(odds, least=least)) for odds in (sides.forth, sides.back))
    if (back[0].score if back else 0.0) <= (forth[0].score if forth else 0.0):
        return forth
    return [Run(run.score, tuple((left, right) for right, left in run.pairs)) for run in back]


def _reworded(sides: Sides, run: Run, settings: Settings) -> Passage:
    telling = _telling(sides, run)
    pairs = tuple(sorted(_aligned(sides, left, right) for left, right in telling))
    return Passage(
        PassageKind.REWORDED,
        _from_first_to_last(pair.left for pair in pairs),
        _from_first_to_last(pair.right for pair in pairs),
        pairs,
        words=sum(len(WORD.findall(_text(sides.texts[0], one))) for one in dict.fromkeys(p.left for p in pairs)),
        score=round(run.score, DECIMALS),
        chance=chance(run.score, sides.forth.size),
        shared=_shared_words(sides, telling),
        verbatim=sum(pair.similarity >= settings.shared_passage for pair in pairs),
    )


def _telling(sides: Sides, run: Run) -> list[tuple[int, int]]:
    """Return the pairs of a run that an editor should read, from whichever side one looks.

    The run says which stretch answers which; there a sentence stands with the one that is most like it, for the steps
    of a run may be off by one. Of 8 pairs of two reports drawn on one press release 2 were, before.
    """
    rows, columns = ({pair[side] for pair in run.pairs} for side in (0, 1))
    near_rows, near_columns = (
        _and_beside(rows, len(sides.left.sentences)),
        _and_beside(columns, len(sides.right.sentences)),
    )
    found = {max(((row, column) for column in near_columns), key=lambda pair: _cosine(sides, *pair)) for row in rows}
    found |= {max(((row, column) for row in near_rows), key=lambda pair: _cosine(sides, *pair)) for column in columns}
    telling = [pair for pair in sorted(found) if _odds(sides, *pair) > 0 and _cosine(sides, *pair) >= ALIKE]
    return telling or list(run.pairs)


def _and_beside(places: Set[int], count: int) -> list[int]:
    return sorted({place + step for place in places for step in (-1, 0, 1)}.intersection(range(count)))


def _odds(sides: Sides, left: int, right: int) -> float:
    return float(max(sides.forth[left, right], sides.back[right, left]))


def _cosine(sides: Sides, left: int, right: int) -> float:
    return float(sides.cosines[sides.left.sentences[left].ordinal, sides.right.sentences[right].ordinal])


def _aligned(sides: Sides, left: int, right: int) -> Aligned:
    return Aligned(sides.left.sentences[left], sides.right.sentences[right], _cosine(sides, left, right))


def _from_first_to_last(sentences: Iterable[Sentence]) -> Span:
    spans = [sentence.span for sentence in sentences]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _text(text: str, sentence: Sentence) -> str:
    return text[sentence.span.start : sentence.span.end]


def _shared_words(sides: Sides, pairs: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Return words of the left article that stand in both sentences of a pair, rarest and most local first."""
    left, right = sides.left, sides.right
    both, *own = np.intersect1d(left.columns, right.columns, assume_unique=True, return_indices=True)
    weight = left.rarity[both] / np.maximum(left.spread[own[0]], right.spread[own[1]])
    here, there = left.stems[:, own[0]].tocsr(), right.stems[:, own[1]].tocsr()
    best: dict[int, tuple[float, str]] = {}
    for one, other in pairs:
        sentence = left.sentences[one].span
        text = sides.texts[0][sentence.start : sentence.end]
        words = {stem(word): text[span.start : span.end] for word, span in word_spans(text)}
        for at in np.intersect1d(here[[one]].indices, there[[other]].indices).tolist():
            if word := words.get(left.names[int(both[at])]):
                best.setdefault(at, (float(weight[at]), word))
    ranked = sorted(best.values(), key=lambda found: (-found[0], found[1]))
    return tuple(word for _, word in ranked[:SHARED_WORDS])


def verbatim(
    aligned: Iterable[Aligned], left: Sequence[str], right: Sequence[str], *, threshold: float
) -> tuple[Passage, ...]:
    """Return runs of consecutive aligned sentences of similarity ≥ threshold, each long enough to mean something.

    left and right hold each article's sentences with their quotations blanked out: shared quotations prove a shared
    speaker, not a shared text.
    """
    found: list[list[Aligned]] = []
    for pair in aligned:
        if pair.similarity < threshold or not _is_telling(left[pair.left.ordinal], right[pair.right.ordinal]):
            continue
        before = next((run for run in found if _follows(pair, run[-1])), None)
        if before is None:
            found.append([pair])
        else:
            before.append(pair)
    return tuple(_verbatim(run, left) for run in found)


def _is_telling(left: str, right: str) -> bool:
    return min(len(content_stems(left)), len(content_stems(right))) >= CONTENT_WORDS


def _follows(pair: Aligned, before: Aligned) -> bool:
    return (pair.left.ordinal, pair.right.ordinal) == (before.left.ordinal + 1, before.right.ordinal + 1)


def _verbatim(run: Sequence[Aligned], left: Sequence[str]) -> Passage:
    return Passage(
        PassageKind.VERBATIM,
        Span(run[0].left.span.start, run[-1].left.span.end),
        Span(run[0].right.span.start, run[-1].right.span.end),
        tuple(run),
        words=sum(len(left[pair.left.ordinal].split()) for pair in run),
    )
