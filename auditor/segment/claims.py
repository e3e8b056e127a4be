"""What an article says, sentence by sentence, and whom it cites for it."""

from collections.abc import Iterator, Mapping, Sequence

from auditor.language.spans import overlapping
from auditor.language.words import words
from auditor.model import Claim, ClaimKind, Document, Figure, Mark, Sentence, Span
from auditor.segment.attribution import PERSONAL, PRONOUNS, is_speaker
from auditor.segment.clauses import Clause
from auditor.segment.cues import MANNERS, Manner
from auditor.segment.quotes import Quotation, citation

# "Asked for comment." says nothing that another article could carry.
WORDS = 4


def claims(
    document: Document,
    sentences: Sequence[Sentence],
    figures: Sequence[Figure],
    *,
    quoted: Sequence[Quotation],
    said: Mapping[Span, tuple[Clause, ...]],
    marks: Sequence[Mark],
) -> tuple[Claim, ...]:
    """Return one claim a sentence that says something, in text order, ids "document#1", "document#2", …"""
    headings = [mark.span for mark in marks if mark.rule == "heading"]
    titles = [mark.span for mark in marks if mark.rule == "title"]
    spans = [quotation.span for quotation in quoted]
    counted = [figure.span for figure in figures if figure.unit]
    found: list[Claim] = []
    for sentence, source in zip(sentences, _sources(document, quoted, said), strict=True):
        span = sentence.span
        if len(words(document.text[span.start : span.end])) >= WORDS and not _within(span, headings):
            kind = _kind(span, spans, counted, title=_within(span, titles))
            found.append(Claim(f"{document.id}#{len(found) + 1}", document.id, span, kind, source))
    return tuple(found)


def _sources(
    document: Document, quoted: Sequence[Quotation], said: Mapping[Span, tuple[Clause, ...]]
) -> Iterator[str | None]:
    """Yield the source that each sentence cites, as the text names it; a sentence inside a quotation cites its speaker.

    "She" stands for the person cited last in the same paragraph; else it is left as it is: guesses
    over paragraphs gave words to the opponent of the one who said them in three of the ten articles read.
    """
    speakers = {quotation.span: quotation.cited for quotation in quoted}
    spans = list(speakers)
    before: tuple[Span, str] | None = None
    for sentence in said:
        around = overlapping(spans, Span(sentence.start, sentence.start + 1))
        speaker = speakers[around[0]] if around else None
        cited = citation(document, sentence, spans) or _spoken(document.text, said[sentence]) or speaker
        source = document.text[cited.who.start : cited.who.end] if cited else None
        if source in PERSONAL and before and "\n" not in document.text[before[0].end : sentence.start]:
            source = before[1]
        if source:
            before = (sentence, source) if _is_person(source) else None
        yield source


def _spoken(text: str, found: Sequence[Clause]) -> Clause | None:
    """Return the clause by which a sentence that begins by citing somebody cites him.

    One that praises or refuses something cites nobody, nor does what a clause inside it says.
    """
    speech = (one for one in found if MANNERS.get(text[one.cue.start : one.cue.end].lower()) is not Manner.STANCE)
    first = next(speech, None)
    is_main = first is not None and first.who == found[0].who
    return first if first and is_main and is_speaker(text[first.who.start : first.who.end]) else None


def _is_person(source: str) -> bool:
    """Tell a name from "the association" and "The Association", which "she" does not stand for."""
    return source[:1].isupper() and source.split(maxsplit=1)[0] not in (
        "The",
        "A",
        "An",
        *map(str.capitalize, PRONOUNS),
    )


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in overlapping(others, span))


def _kind(span: Span, quoted: Sequence[Span], counted: Sequence[Span], *, title: bool) -> ClaimKind:
    if title:
        return ClaimKind.TITLE
    inside = sum(min(one.end, span.end) - max(one.start, span.start) for one in overlapping(quoted, span))
    if 2 * inside >= span.end - span.start:
        return ClaimKind.QUOTE
    return ClaimKind.FIGURE if overlapping(counted, span) else ClaimKind.STATEMENT
