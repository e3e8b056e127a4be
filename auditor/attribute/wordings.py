"""Which wording of an altered quotation a third article of the batch prints, word for word."""

import functools
from collections.abc import Iterator, Sequence

from auditor.attribute.pair import Pair
from auditor.language.words import word_spans, words
from auditor.model import Document, Evidence, Place, Span

THIRD, WITNESS = "third article", 2.0
# Three words in a third article prove nothing.
WITNESSED_WORDS = 4

# The side that a wording speaks for, where it stands in the pair, who else prints it, its words.
Printed = tuple[float, Place, Document, Sequence[str]]


def third_articles(pair: Pair) -> Iterator[Evidence]:
    """A third article that holds one wording of a quotation sided with the original in 138 of 139 cases.

    Where third articles disagree there is one piece of evidence for each side: each of the two altered a
    quotation that the other left alone, and neither is made from the other.
    """
    found: dict[float, Printed] = {}
    for printed in _sided(pair):
        found.setdefault(printed[0], printed)
        if len(found) > 1:
            break
    for sign, place, witness, wording in sorted(found.values(), key=lambda printed: -printed[0]):
        there = (_place(witness, wording),)
        yield Evidence(THIRD, sign * WITNESS, "another article prints this wording", (place,), there)


def _sided(pair: Pair) -> Iterator[Printed]:
    for found in pair.altered_quotations:
        here = words(pair.left.text[found.left.span.start : found.left.span.end])
        there = words(pair.right.text[found.right.span.start : found.right.span.end])
        if min(len(here), len(there)) < WITNESSED_WORDS:
            continue
        one, two = (" ".join(("", *wording, "")) for wording in (here, there))
        for witness in pair.witnesses:
            line = _line(witness.text)
            if (one in line) != (two in line):
                yield (1.0, found.left, witness, here) if one in line else (-1.0, found.right, witness, there)


def _place(document: Document, wording: Sequence[str]) -> Place:
    """Return where a document prints a wording, word for word."""
    line = _line(document.text)
    first = line.count(" ", 0, line.find(" ".join(("", *wording, ""))))
    spans = [span for _, span in word_spans(document.text)]
    return Place(document.id, Span(spans[first].start, spans[first + len(wording) - 1].end))


@functools.lru_cache(maxsize=256)
def _line(text: str) -> str:
    """Return the words of a text between single spaces; the same witnesses are asked for every pair of a cluster."""
    return " ".join(("", *words(text), ""))
