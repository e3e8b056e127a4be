"""One side of a comparison: a document with its sentences, quotations, titles and figures, and what answers what."""

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.compare.tokens import Token, tokens, words_of
from auditor.language.quotation import quotations, unquoted
from auditor.language.spans import overlapping
from auditor.language.titles import is_title
from auditor.language.words import words
from auditor.model import Aligned, Dated, Document, Figure, Mark, Match, Segmented, Sentence, Span

# Lines at the head of a text among which its headline stands: a label, the date and the byline may come first.
HEAD = 5


Answers = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its tokens, the ordinal of its sentence, and whether it is the title of a work."""

    span: Span
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    sentence: int | None
    title: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents compared; headline is None where its text does not print one.

    cited: the sentences that cite somebody.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    quoted: tuple[Quoted, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Dated, ...] = ()
    headline: Span | None = None
    cited: frozenset[Span] = frozenset()

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id


def side(document: Document, segmented: Segmented, marks: Iterable[Mark] = ()) -> Side:
    """Return a document made ready for comparison; quotations without a word are left out."""
    headline = _headline(document, marks)
    spans = [quote.span for quote in segmented.quotes]
    if headline:
        # Papers set single marks in headlines, whatever they set below.
        spans = sorted([*spans, *_in_headline(document.text, headline, spans)])
    found = [_quoted(document.text, span, segmented.sentences) for span in spans]
    quoted = tuple(one for one in found if one.words)
    cited = frozenset(claim.span for claim in segmented.claims if claim.cited_source)
    return Side(document, segmented.sentences, quoted, segmented.figures, segmented.dates, headline, cited)


def _quoted(text: str, span: Span, sentences: tuple[Sentence, ...]) -> Quoted:
    found = tokens(text, span)
    return Quoted(span, found, words_of(found), sentence_at(sentences, span), is_title(text, span))


def _headline(document: Document, marks: Iterable[Mark]) -> Span | None:
    """Return where the text prints its headline: the line that is its title, or without one the line marked as title.

    Of a page whose metadata name a title that the text does not print, the first line is something else.
    """
    marked = next((mark.span for mark in marks if mark.rule == "title"), None)
    if not document.title or not words(document.title):
        return marked
    title, start = words(document.title), 0
    for line in document.text.split("\n", HEAD)[:HEAD]:
        if words(line[: 2 * len(document.title) + HEAD]) == title:
            bare = line.strip()
            start += line.index(bare)
            return Span(start, start + len(bare))
        start += len(line) + 1
    return None


def _in_headline(text: str, headline: Span, known: list[Span]) -> Iterable[Span]:
    words = text[headline.start : headline.end]
    for span in quotations(words):
        inside = unquoted(words, span)
        found = Span(headline.start + inside.start, headline.start + inside.end)
        if not overlapping(known, found):
            yield found


def sentence_at(sentences: tuple[Sentence, ...], span: Span) -> int | None:
    """Return the ordinal of the sentence in which a span begins."""
    at = bisect.bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    return at if at >= 0 and span.start < sentences[at].span.end else None


def answering(aligned: Iterable[Aligned]) -> Answers:
    """Return which sentence of the left side answers which of the right one, by ordinal."""
    return frozenset((pair.left.ordinal, pair.right.ordinal) for pair in aligned)


# Outside a copy relation two sentences this alike are one sentence: an agency's, or one quotation.
ONE_SENTENCE = 0.60


def versions(match: Match) -> tuple[Aligned, ...]:
    """Return the pairs of sentences of which one is a version of the other: all of a copy, those of passages elsewhere,
    and what is almost the same sentence anywhere.
    """
    if match.copying:
        return match.aligned
    passages = {pair for passage in match.passages for pair in passage.pairs}
    return tuple(sorted(passages | {pair for pair in match.aligned if pair.similarity >= ONE_SENTENCE}))


def facing(aligned: Iterable[Aligned]) -> tuple[Aligned, ...]:
    """Return each sentence with one answer at most, closest pairs chosen before others, in text order.

    A headline answers many sentences weakly; and two sentences that name one outlet can be closer to each other than to
    their own reworded versions, which the closer pairs leave free.
    """
    taken: set[Sentence] = set()
    chosen = []
    for pair in closest_first(aligned):
        if not {pair.left, pair.right} & taken:
            taken |= {pair.left, pair.right}
            chosen.append(pair)
    return tuple(sorted(chosen))


def closest_first(aligned: Iterable[Aligned]) -> Sequence[Aligned]:
    """Return the pairs, of equally close ones the first in both texts: neither side is the first by itself."""
    return sorted(aligned, key=lambda pair: (-pair.similarity, *_middle(pair), pair))


def _middle(pair: Aligned) -> tuple[int, int]:
    return pair.left.ordinal + pair.right.ordinal, abs(pair.left.ordinal - pair.right.ordinal)
