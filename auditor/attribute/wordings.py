"""Which wording of an altered quotation a third article of the batch prints, word for word."""

import functools
from collections.abc import Iterator, Sequence

from auditor.attribute.pair import Pair
from auditor.language.words import word_spans, words
from auditor.model import AlterationKind, Document, Evidence, Place, Span

THIRD, WITNESS = "third article", 2.0
# Three words in a third article prove nothing.
WITNESSED_WORDS = 4


def third_articles(pair: Pair) -> Iterator[Evidence]:
    """A third article that holds one wording of a quotation sided with the original in 138 of 139 cases.

    Where third articles disagree there is one piece of evidence for each side: each of the two altered a
    quotation that the other left alone, and neither is made from the other.
    """
    sided = list(_sided(pair))
    for wanted in (1.0, -1.0):
        for sign, here, there in [found for found in sided if found[0] == wanted][:1]:
            yield Evidence(THIRD, sign * WITNESS, "another article prints this wording", here, there)


def _sided(pair: Pair) -> Iterator[tuple[float, tuple[Place, ...], tuple[Place, ...]]]:
    quoted = [found for found in pair.alterations if found.kind in (AlterationKind.QUOTE, AlterationKind.TITLE)]
    for found in quoted:
        here = words(pair.left.text[found.left.span.start : found.left.span.end])
        there = words(pair.right.text[found.right.span.start : found.right.span.end])
        if min(len(here), len(there)) < WITNESSED_WORDS:
            continue
        for witness in pair.witnesses:
            of_left, of_right = _printed(witness, here), _printed(witness, there)
            if of_left and not of_right:
                yield 1.0, (found.left,), (of_left,)
            elif of_right and not of_left:
                yield -1.0, (found.right,), (of_right,)


def _printed(document: Document, wording: Sequence[str]) -> Place | None:
    """Return where a document prints a wording, word for word."""
    line = _line(document.text)
    at = line.find(" ".join(("", *wording, "")))
    if at < 0:
        return None
    first = line.count(" ", 0, at)
    spans = [span for _, span in word_spans(document.text)]
    return Place(document.id, Span(spans[first].start, spans[first + len(wording) - 1].end))


@functools.lru_cache(maxsize=256)
def _line(text: str) -> str:
    """Return the words of a text between single spaces; the same witnesses are asked for every pair of a cluster."""
    return " ".join(("", *words(text), ""))
