"""What an article says, sentence by sentence, and whom it cites for it."""

from collections.abc import Iterator, Sequence

from auditor.language.quotation import quotations
from auditor.language.words import words
from auditor.model import Claim, ClaimKind, Document, Figure, Mark, Sentence, Span
from auditor.segment.attribution import PRONOUNS
from auditor.segment.quotes import citation

# "Asked for comment." says nothing that another article could carry.
WORDS = 4


def claims(
    document: Document, sentences: Sequence[Sentence], figures: Sequence[Figure], marks: Sequence[Mark]
) -> tuple[Claim, ...]:
    """Return one claim a sentence that says something, in text order, ids "document#1", "document#2", …"""
    return tuple(_claims(document, sentences, figures, marks))


def _claims(
    document: Document, sentences: Sequence[Sentence], figures: Sequence[Figure], marks: Sequence[Mark]
) -> Iterator[Claim]:
    headings = [mark.span for mark in marks if mark.rule == "heading"]
    titles = [mark.span for mark in marks if mark.rule == "title"]
    quoted = quotations(document.text)
    named: str | None = None
    number = 0
    for sentence in sentences:
        span = sentence.span
        if len(words(document.text[span.start : span.end])) < WORDS or _within(span, headings):
            continue
        number += 1
        inside = [quote for quote in quoted if quote.start < span.end and span.start < quote.end]
        cited = citation(document, sentence, inside)
        who = document.text[cited.who.start : cited.who.end] if cited else None
        # "He said" cites the person named before; a sentence that cites nobody starts no new chain.
        source = named if who and who.lower() in PRONOUNS else who
        named = source or named
        kind = _kind(span, inside, figures, title=_within(span, titles))
        yield Claim(f"{document.id}#{number}", document.id, span, kind, source)


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in others)


def _kind(span: Span, quoted: Sequence[Span], figures: Sequence[Figure], *, title: bool) -> ClaimKind:
    if title:
        return ClaimKind.TITLE
    inside = sum(min(quote.end, span.end) - max(quote.start, span.start) for quote in quoted)
    if 2 * inside >= span.end - span.start:
        return ClaimKind.QUOTE
    has_figure = any(span.start <= figure.span.start < span.end and figure.unit for figure in figures)
    return ClaimKind.FIGURE if has_figure else ClaimKind.STATEMENT
