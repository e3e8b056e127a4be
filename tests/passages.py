"""Passages for the tests of the stages after `confirm`."""

from collections.abc import Sequence

from auditor.model import Aligned, Passage, PassageKind, Sentence, Span


def literal(left: Span, right: Span) -> Passage:
    """Return a verbatim passage of one sentence on each side, in documents "a" and "b"."""
    pair = Aligned(Sentence("a", 0, left), Sentence("b", 0, right), 0.9)
    return Passage(PassageKind.VERBATIM, left, right, (pair,), words=9)


def reworded(*pairs: tuple[Sentence, Sentence], chance: float = 0.004, verbatim: int = 0) -> Passage:
    """Return a reworded passage of these sentences."""
    found = tuple(Aligned(left, right, 0.4) for left, right in pairs)
    return Passage(
        PassageKind.REWORDED,
        _stretch([left for left, _ in pairs]),
        _stretch([right for _, right in pairs]),
        found,
        words=9 * len(pairs),
        score=7.5,
        chance=chance,
        shared=("barges", "Orlin"),
        verbatim=verbatim,
    )


def _stretch(sentences: Sequence[Sentence]) -> Span:
    return Span(min(one.span.start for one in sentences), max(one.span.end for one in sentences))
