"""An article as the aligner reads it: its narration, sentence by sentence, as stems, names and numbers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_matrix
from sklearn.feature_extraction.text import CountVectorizer

from auditor.language.article import Article
from auditor.language.background import is_known, name_stems, rarity
from auditor.language.fold import fold
from auditor.language.words import STOP_WORDS, WORD, content_stems, stem
from auditor.model import Sentence

# What is left of a sentence without its quotation and has fewer content words ("she said on Monday") answers nothing.
CONTENT_WORDS = 3
HEADLINE_WORDS = 18
PART = 1000
# Share of words with a capital inside the sentences of ordinary news.
CAPITALS = (0.01, 0.5)
_END = (".", "?", "!", "…", '"', "”", "’", ":")


@dataclass(frozen=True, slots=True, eq=False)
class Narrated:
    """The sentences of one article that say something outside quotation marks; all arrays have one row for each.

    `stems` is 0 or 1, shape (n_sentences, n_stems of the article); `columns` says which stem of the batch each of them
    is, ascending, `names` and `rarity` are those of the batch. `norms` is the length of each row weighted by rarity;
    `spread` counts the sentences that hold each stem. `named` are the names and numbers of each sentence, `known` all
    stems of the article, quotations included.
    """

    sentences: tuple[Sentence, ...]
    stems: csc_matrix
    columns: NDArray[np.int64]
    names: Sequence[str]
    rarity: NDArray[np.float64]
    norms: NDArray[np.float64]
    spread: NDArray[np.int64]
    content_words: NDArray[np.int64]
    named: tuple[frozenset[str], ...]
    known: frozenset[str]
    headline: bool

    def parts(self) -> Iterator["Narrated"]:
        """Yield the article in parts of PART sentences, itself if it is one; `spread` and `known` stay those of all.

        A text of 200,000 words has 15,000 sentences, and a table of two such texts 1.8 GB.
        """
        if 0 < len(self.sentences) <= PART:
            yield self
            return
        rows = self.stems.tocsr()
        for start in range(0, len(self.sentences), PART):
            part = slice(start, start + PART)
            yield replace(
                self,
                sentences=self.sentences[part],
                stems=rows[part].tocsc(),
                norms=self.norms[part],
                content_words=self.content_words[part],
                named=self.named[part],
                headline=self.headline and start == 0,
            )


def narrated(articles: Sequence[Article]) -> Iterator[Narrated]:
    """Yield each article as the aligner reads it; one table of stems serves the batch."""
    kept = [list(_telling(article)) for article in articles]
    texts = [text for sentences in kept for _, text, _ in sentences]
    if not texts:
        texts, features = [""], CountVectorizer(vocabulary={"": 0})
    else:
        features = CountVectorizer(analyzer=content_stems, binary=True, dtype=np.int64)
    counts = features.fit_transform(texts).tocsr()
    names = features.get_feature_names_out().tolist()
    rare = np.array([rarity(name) for name in names])
    start = 0
    for article, sentences in zip(articles, kept, strict=True):
        stems = counts[start : start + len(sentences)]
        start += len(sentences)
        # Only its own: as wide as the batch, 1,663 articles took 441 MB.
        columns = np.unique(stems.indices).astype(np.int64)
        cased = _is_cased(text for _, text, _ in sentences)
        yield Narrated(
            tuple(sentence for sentence, _, _ in sentences),
            stems[:, columns].tocsc(),
            columns,
            names,
            rare,
            np.sqrt(np.asarray(stems @ (rare - 1) ** 2)),
            np.asarray(stems[:, columns].sum(axis=0)).ravel(),
            np.array([count for _, _, count in sentences], dtype=np.int64),
            tuple(_named(text, cased=cased) for _, text, _ in sentences),
            frozenset(one for text in article.texts() for one in content_stems(text)),
            bool(sentences) and _is_headline(article, sentences[0][0]),
        )


def _telling(article: Article) -> Iterator[tuple[Sentence, str, int]]:
    """Yield the sentences that say something outside quotations, that part of them, and its number of content words."""
    for sentence, text in zip(article.sentences, article.narration(), strict=True):
        if (count := len(content_stems(text))) >= CONTENT_WORDS:
            yield sentence, text, count


def _is_cased(texts: Iterable[str]) -> bool:
    """Tell whether capitals inside sentences mean something: not in capitals, small letters or Headline Style."""
    inside = [word for text in texts for word in WORD.findall(text)[1:] if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in inside)
    return CAPITALS[0] * len(inside) <= capitals <= CAPITALS[1] * len(inside)


def _named(text: str, *, cased: bool) -> frozenset[str]:
    """Return the stems of the numbers and names in a sentence: words with a capital inside it, or those that have one
    in general news where capitals mean nothing.
    """
    found = set()
    for at, word in enumerate(WORD.findall(fold(text))):
        one = stem(word.replace(",", "").lower())
        capital = (word[0].isupper() and at > 0) if cased else one in name_stems() or not is_known(one)
        if word[0].isdecimal() or (capital and word.lower() not in STOP_WORDS):
            found.add(one)
    return frozenset(found)


def _is_headline(article: Article, sentence: Sentence) -> bool:
    """Tell a headline, which names what the whole article is about, from an opening sentence."""
    text = article.document.text[sentence.span.start : sentence.span.end].rstrip()
    return sentence.ordinal == 0 and len(text.split()) <= HEADLINE_WORDS and not text.endswith(_END)
