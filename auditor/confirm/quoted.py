"""Quotations that both articles print: they prove a shared speaker, not a shared text, and never raise a verdict."""

from collections.abc import Iterator

from auditor.language.quotation import quotations
from auditor.language.words import words
from auditor.model import QUOTED_ALIKE, Document, Evidence, Place, Span

# Shorter ones ("very happy") recur by chance.
WORDS = 5


def shared_quotations(left: Document, right: Document) -> Iterator[Evidence]:
    """Yield one piece of evidence with the places of the quotations that stand word for word in both, if any do."""
    here, there = _by_words(left), _by_words(right)
    shared = [(here[said], there[said]) for said in here if said in there]
    if shared:
        yield Evidence(
            QUOTED_ALIKE,
            float(len(shared)),
            "quotations that stand word for word in both articles; they prove nothing about the texts around them",
            tuple(Place(left.id, span) for span, _ in shared),
            tuple(Place(right.id, span) for _, span in shared),
        )


def _by_words(document: Document) -> dict[tuple[str, ...], Span]:
    found: dict[tuple[str, ...], Span] = {}
    for span in quotations(document.text):
        said = tuple(words(document.text[span.start : span.end]))
        if len(said) >= WORDS:
            found.setdefault(said, span)
    return found
