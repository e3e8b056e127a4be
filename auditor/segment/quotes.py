"""Quotations with their speaker, the verb of speech, and the outlet that was told."""

from collections.abc import Sequence

from auditor.language.credits import CreditKind, credits_in
from auditor.language.quotation import quotations
from auditor.model import Document, Quote, Sentence, Span
from auditor.segment.attribution import Attributed, attributed


def quotes(document: Document, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    """Return the quotations that begin inside the given sentences, in text order."""
    told = [credit.span for credit in credits_in(document.text) if credit.kind is CreditKind.TOLD]
    spans = quotations(document.text)
    found: list[Quote] = []
    for sentence in sentences:
        inside = [span for span in spans if span.start < sentence.span.end and sentence.span.start < span.end]
        if not inside:
            continue
        cited = citation(document, sentence, inside)
        recipient = next((s for s in told if sentence.span.start <= s.start < sentence.span.end), None)
        for span in inside:
            words = _words_inside(document.text, span)
            if sentence.span.start <= span.start and words.start < words.end:
                who, cue = (cited.who, cited.cue) if cited else (None, None)
                found.append(Quote(document.id, words, who, cue, recipient))
    return tuple(found)


def citation(document: Document, sentence: Sentence, quoted: Sequence[Span]) -> Attributed | None:
    """Return whom a sentence cites; quoted holds the quotations that touch it, as spans of the document."""
    start, end = sentence.span.start, sentence.span.end
    local = tuple(Span(max(span.start, start) - start, min(span.end, end) - start) for span in quoted)
    return attributed(document.text[start:end], local, start)


def _words_inside(text: str, span: Span) -> Span:
    closed = text[span.end - 1] in '"”»“'
    inner = text[span.start + 1 : span.end - closed]
    start = span.start + 1 + len(inner) - len(inner.lstrip())
    # American papers put the sentence's comma inside the marks; it is none of the speaker's.
    return Span(start, max(start, span.start + 1 + len(inner.rstrip(" ,\u00a0"))))
