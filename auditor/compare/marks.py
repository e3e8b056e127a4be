"""Words that stand in quotation marks in one article and as the outlet's own words in the other."""

from collections.abc import Iterator, Sequence

from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, facing
from auditor.language.words import words
from auditor.model import Aligned, Alteration, AlterationKind, Sentence, Span

# Share of a sentence inside the marks, and number of words there, from which it is somebody's own words.
QUOTED_SHARE = 0.60
QUOTED_WORDS = 6


def one_sided_marks(left: Side, right: Side, aligned: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each pair of aligned sentences of which one is a quotation and the other has no marks."""
    for pair in facing(aligned):
        quoted_left, quoted_right = _quoted_words(left, pair.left), _quoted_words(right, pair.right)
        if (quoted_left and _no_marks(right, pair.right)) or (quoted_right and _no_marks(left, pair.left)):
            yield alteration(
                AlterationKind.MARKS,
                (left.id, quoted_left or pair.left.span),
                (right.id, quoted_right or pair.right.span),
            )


def _inside(side: Side, sentence: Sentence) -> list[Span]:
    start, end = sentence.span.start, sentence.span.end
    spans = (quoted.quote.span for quoted in side.quoted)
    return [Span(max(s.start, start), min(s.end, end)) for s in spans if s.start < end and start < s.end]


def _no_marks(side: Side, sentence: Sentence) -> bool:
    return not _inside(side, sentence)


def _quoted_words(side: Side, sentence: Sentence) -> Span | None:
    """Return the quoted part of a sentence that is mostly a quotation, else None."""
    inside = _inside(side, sentence)
    text = side.document.text
    count = sum(len(words(text[span.start : span.end])) for span in inside)
    total = len(words(text[sentence.span.start : sentence.span.end]))
    if count < QUOTED_WORDS or count < QUOTED_SHARE * total:
        return None
    return Span(inside[0].start, inside[-1].end)
