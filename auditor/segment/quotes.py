"""Quotations with their speaker, the verb of speech, and the outlet that was told."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.language.credits import CreditKind, credits_in
from auditor.language.quotation import quotations, unquoted
from auditor.language.spans import overlapping
from auditor.model import Document, Quote, Sentence, Span
from auditor.segment.attribution import Attributed, attributed


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation, marks included, and whom the sentence in which it begins, or else ends, cites for it."""

    span: Span
    cited: Attributed | None


def attributed_quotations(document: Document, sentences: Sequence[Sentence]) -> tuple[Quotation, ...]:
    """Return the quotations that begin inside the given sentences, in text order."""
    spans = quotations(document.text)
    cited = {sentence.span: citation(document, sentence.span, spans) for sentence in sentences}
    around = list(cited)
    found: list[Quotation] = []
    for span in spans:
        touched = overlapping(around, span)
        if touched and touched[0].start <= span.start:
            found.append(Quotation(span, cited[touched[0]] or cited[touched[-1]]))
    return tuple(found)


def quotes(document: Document, sentences: Sequence[Sentence], quoted: Sequence[Quotation]) -> tuple[Quote, ...]:
    """Return a Quote for each quotation that holds a word, in text order; sentences are those of the document."""
    told = [credit.span for credit in credits_in(document.text) if credit.kind is CreditKind.TOLD]
    spans = [sentence.span for sentence in sentences]
    found: list[Quote] = []
    for quotation in quoted:
        words = _words_inside(document.text, quotation.span)
        if words.start < words.end:
            who, cue = (quotation.cited.who, quotation.cited.cue) if quotation.cited else (None, None)
            recipients = (name for around in overlapping(spans, words) for name in overlapping(told, around))
            recipient = next(recipients, None)
            found.append(Quote(document.id, words, who, cue, recipient))
    return tuple(found)


def citation(document: Document, sentence: Span, quoted: Sequence[Span]) -> Attributed | None:
    """Return whom a sentence cites; quoted holds quotations as spans of the document."""
    start, end = sentence.start, sentence.end
    inside = overlapping(quoted, sentence)
    local = tuple(Span(max(span.start, start) - start, min(span.end, end) - start) for span in inside)
    return attributed(document.text[start:end], local, start)


def _words_inside(text: str, span: Span) -> Span:
    inside = unquoted(text, span)
    inner = text[inside.start : inside.end]
    start = inside.start + len(inner) - len(inner.lstrip())
    # American papers put the sentence's comma inside the marks; it is none of the speaker's.
    return Span(start, max(start, inside.start + len(inner.rstrip(" ,\u00a0\u202f"))))
