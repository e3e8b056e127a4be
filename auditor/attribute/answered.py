"""One article of a pair, as far as the other one answers it: what implicit evidence of direction is read from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scipy.sparse import csr_matrix

from auditor.attribute.pair import Pair
from auditor.language.quotation import without_quotations
from auditor.language.spans import overlapping
from auditor.language.vectors import similarities, vectors_of
from auditor.language.words import words
from auditor.model import Aligned, Document, Place, Sentence, Span

# "Asked for comment." is no sentence that another article could answer.
WORDS = 5
# Pairs of sentences: two texts of 200,000 words have 178 million, two long reports 40,000.
LARGEST = 4_000_000
# Cosine of two sentences. The pairs of `confirm`, from .30, tell a copy from two reports; once it is known to be one,
# fainter ones count: 21 directions of 54 rewrites are stated instead of 18, none wrong; of 964 pairs of translations of
# one text 22 instead of 18, all false.
FAINT = 0.20

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """One article: its sentences of five words or more, those that are answered, its quotations.

    `answers` has the sentences that answer one, the closest first; `quoted` the words inside marks by their span;
    `narration` is the text with quotations blanked out. Spans are in text order.
    """

    document: Document
    sentences: tuple[Span, ...]
    answers: Mapping[Span, tuple[Span, ...]]
    answering: tuple[Span, ...]
    quoted: Mapping[Span, Words]
    quotations: tuple[Span, ...]
    narration: str
    vocabulary: frozenset[str]

    def text(self, span: Span) -> str:
        """Return the words of a stretch as printed."""
        return self.document.text[span.start : span.end]

    def place(self, span: Span) -> Place:
        """Return a stretch with the article's id."""
        return Place(self.document.id, span)

    def inside(self, span: Span) -> Iterator[str]:
        """Yield the quoted parts of a stretch."""
        for one in overlapping(self.quotations, span):
            yield self.document.text[max(one.start, span.start) : min(one.end, span.end)]

    def told(self) -> list[str]:
        """Return the words of narration in the answered sentences, in text order."""
        return words(" ".join(self.narration[span.start : span.end] for span in self.answering))

    def around(self, span: Span) -> Sequence[Span]:
        """Return the answered sentences on which a stretch lies."""
        return overlapping(self.answering, span)


def answered(pair: Pair) -> tuple[Answered, Answered]:
    """Return both articles of a pair, left before right."""
    left: dict[Span, list[Span]] = defaultdict(list)
    right: dict[Span, list[Span]] = defaultdict(list)
    for one in sorted(pair.aligned, key=lambda pair: -pair.similarity):
        left[one.left.span].append(one.right.span)
        right[one.right.span].append(one.left.span)
    return _side(pair, pair.left, left), _side(pair, pair.right, right)


def _side(pair: Pair, document: Document, answers: Mapping[Span, Sequence[Span]]) -> Answered:
    text = document.text
    sentences = tuple(one.span for one in pair.sentences if one.document == document.id)
    quoted = tuple(sorted(one.span for one in pair.quotes if one.document == document.id))
    answering = tuple(sorted(answers))
    return Answered(
        document,
        tuple(span for span in sentences if len(words(text[span.start : span.end])) >= WORDS),
        {span: tuple(answers[span]) for span in answering},
        answering,
        {span: tuple(words(text[span.start : span.end])) for span in quoted},
        quoted,
        without_quotations(text),
        frozenset(words(text)),
    )


def links(pair: Pair) -> tuple[Aligned, ...]:
    """Return which sentences answer each other from a cosine of FAINT, each with its best counterpart."""
    left, right = ([one for one in pair.sentences if one.document == d.id] for d in (pair.left, pair.right))
    if not left or not right or len(left) * len(right) > LARGEST:
        return pair.aligned
    cosines = similarities(*(pair.vectors or _vectors(pair, left, right)))
    best = {(row, int(column)) for row, column in enumerate(cosines.argmax(axis=1))}
    best |= {(int(row), column) for column, row in enumerate(cosines.argmax(axis=0))}
    return tuple(
        Aligned(left[row], right[column], float(cosines[row, column]))
        for row, column in sorted(best)
        if cosines[row, column] >= FAINT
    )


def _vectors(pair: Pair, left: Sequence[Sentence], right: Sequence[Sentence]) -> tuple[csr_matrix, csr_matrix]:
    found = vectors_of({
        one.id: [one.text[sentence.span.start : sentence.span.end] for sentence in sentences]
        for one, sentences in ((pair.left, left), (pair.right, right))
    })  # fmt: skip
    return found[pair.left.id], found[pair.right.id]


def mutual(aligned: Sequence[Aligned]) -> list[Aligned]:
    """Return the pairs of sentences of which each is the other's best answer, of equal ones the first in the text."""
    left: dict[Span, Aligned] = {}
    right: dict[Span, Aligned] = {}
    for one in sorted(aligned, key=lambda pair: (-pair.similarity, pair.right.ordinal)):
        left.setdefault(one.left.span, one)
    for one in sorted(aligned, key=lambda pair: (-pair.similarity, pair.left.ordinal)):
        right.setdefault(one.right.span, one)
    return [one for one in aligned if left[one.left.span] is one and right[one.right.span] is one]
