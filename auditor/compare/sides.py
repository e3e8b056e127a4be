"""One side of a comparison: a document with its sentences, quotations, titles and figures, and what answers what."""

import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from auditor.compare.tokens import Token, tokens, words_of
from auditor.language.titles import is_title
from auditor.model import Aligned, Dated, Document, Figure, Match, Quote, Segmented, Sentence, Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its tokens, the ordinal of its sentence, and whether it is the title of a work.

    `line` holds the words between spaces: one quotation stands in another where its line does.
    """

    quote: Quote
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    line: str
    sentence: int | None
    title: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents compared."""

    document: Document
    sentences: tuple[Sentence, ...]
    quoted: tuple[Quoted, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Dated, ...] = ()

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id


def side(document: Document, segmented: Segmented) -> Side:
    """Return a document made ready for comparison; quotations without a word are left out."""
    found = [_quoted(document.text, quote, segmented.sentences) for quote in segmented.quotes]
    return Side(document, segmented.sentences, tuple(q for q in found if q.words), segmented.figures, segmented.dates)


def _quoted(text: str, quote: Quote, sentences: tuple[Sentence, ...]) -> Quoted:
    found = tokens(text, quote.span)
    words = words_of(found)
    line = " ".join(("", *words, ""))
    return Quoted(quote, found, words, line, sentence_at(sentences, quote.span), is_title(text, quote.span))


def sentence_at(sentences: tuple[Sentence, ...], span: Span) -> int | None:
    """Return the ordinal of the sentence in which a span begins."""
    at = bisect.bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    return at if at >= 0 and span.start < sentences[at].span.end else None


def answers(aligned: Iterable[Aligned]) -> tuple[Mapping[int, frozenset[int]], Mapping[int, frozenset[int]]]:
    """Return, by ordinal, the sentences of the right side that answer each left one, and the other way round."""
    rightward: dict[int, set[int]] = defaultdict(set)
    leftward: dict[int, set[int]] = defaultdict(set)
    for pair in aligned:
        rightward[pair.left.ordinal].add(pair.right.ordinal)
        leftward[pair.right.ordinal].add(pair.left.ordinal)
    return (
        {ordinal: frozenset(found) for ordinal, found in rightward.items()},
        {ordinal: frozenset(found) for ordinal, found in leftward.items()},
    )


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
    for pair in sorted(aligned, key=lambda pair: (-pair.similarity, pair)):
        if not {pair.left, pair.right} & taken:
            taken |= {pair.left, pair.right}
            chosen.append(pair)
    return tuple(sorted(chosen))
