"""Narration that stands almost word for word in both articles: what two independent reports do not share."""

from collections.abc import Iterable, Sequence

from auditor.language.words import content_stems
from auditor.model import Aligned, Passage, Span

# Shorter sentences ("The talks continue.") recur by chance.
CONTENT_WORDS = 8


def shared_passages(
    aligned: Iterable[Aligned], left: Sequence[str], right: Sequence[str], *, threshold: float
) -> tuple[Passage, ...]:
    """Return runs of consecutive aligned sentences of similarity ≥ threshold, each long enough to mean something.

    left and right hold each article's sentences with their quotations blanked out: shared quotations prove a shared
    speaker, not a shared text.
    """
    runs: list[list[Aligned]] = []
    for pair in aligned:
        if pair.similarity < threshold or not _is_telling(left[pair.left.ordinal], right[pair.right.ordinal]):
            continue
        before = next((run for run in runs if _follows(pair, run[-1])), None)
        if before is None:
            runs.append([pair])
        else:
            before.append(pair)
    return tuple(_passage(run, left) for run in runs)


def _is_telling(left: str, right: str) -> bool:
    return min(len(content_stems(left)), len(content_stems(right))) >= CONTENT_WORDS


def _follows(pair: Aligned, before: Aligned) -> bool:
    return (pair.left.ordinal, pair.right.ordinal) == (before.left.ordinal + 1, before.right.ordinal + 1)


def _passage(run: Sequence[Aligned], left: Sequence[str]) -> Passage:
    return Passage(
        Span(run[0].left.span.start, run[-1].left.span.end),
        Span(run[0].right.span.start, run[-1].right.span.end),
        words=sum(len(left[pair.left.ordinal].split()) for pair in run),
        similarity=min(pair.similarity for pair in run),
    )
