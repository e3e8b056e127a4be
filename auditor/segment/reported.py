"""Speech that an article reports in its own words: "Roe said that …", "…, according to the board"."""

from collections.abc import Iterable, Mapping, Sequence

from auditor.language.spans import overlapping
from auditor.model import Document, Reported, Sentence, Span
from auditor.segment.attribution import masked, whole_name
from auditor.segment.clauses import Clause, clauses


def spoken(
    document: Document, sentences: Iterable[Sentence], quoted: Sequence[Span]
) -> Mapping[Span, tuple[Clause, ...]]:
    """Return, by sentence, its clauses that cite somebody, as spans of the document."""
    return {sentence.span: tuple(_in_sentence(document.text, sentence.span, quoted)) for sentence in sentences}


def _in_sentence(text: str, sentence: Span, quoted: Sequence[Span]) -> Iterable[Clause]:
    plain = masked(text, sentence, overlapping(quoted, sentence))
    for one in clauses(plain):
        contents = tuple(_shifted(span, sentence.start) for span in one.contents)
        who = whole_name(plain, one.who)
        yield Clause(_shifted(who, sentence.start), _shifted(one.cue, sentence.start), contents)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def reported(
    document: Document, said: Mapping[Span, tuple[Clause, ...]], quoted: Sequence[Span]
) -> tuple[Reported, ...]:
    """Return what is reported outside quotation marks or around them, in text order."""
    return tuple(
        sorted(
            (
                Reported(document.id, content, one.who, one.cue)
                for found in said.values()
                for one in found
                for content in one.contents
                if not _is_quotation(content, quoted)
            ),
            key=lambda one: (one.span, one.cue),
        )
    )


def _is_quotation(content: Span, quoted: Sequence[Span]) -> bool:
    return any(one.start <= content.start and content.end <= one.end for one in overlapping(quoted, content))
