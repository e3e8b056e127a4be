"""Sentences as TF-IDF vectors over one background table, so that a pair scores the same wherever it is asked for."""

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array, hstack
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize

from auditor.language.background import gram_rarity, idf, rarity_in_sentences
from auditor.language.words import content_stems, stem, words

# Similarities are rounded before they meet a threshold: thread counts and processors must not change a report.
DECIMALS = 6
BLOCK = 512


def stems_and_pairs(text: str) -> list[str]:
    """Return the stems of a text, words of grammar included, and the pairs of neighbours among them."""
    stems = list(map(stem, words(text)))
    return stems + [f"{one} {two}" for one, two in itertools.pairwise(stems)]


def _rarity(feature: str) -> float:
    one, _, two = feature.partition(" ")
    # A pair is rarer than either word alone.
    return idf(one) + idf(two) - 1 if two else idf(one)


def _weighted_counts(texts: Sequence[str], features: CountVectorizer) -> tuple[csr_matrix, list[str]]:
    counts = features.fit_transform(texts).astype(np.float64)
    counts.data = 1 + np.log(counts.data)
    names = features.get_feature_names_out().tolist()
    return csr_matrix(counts @ diags_array(np.array([_rarity(name) for name in names]))), names


def sentence_vectors(texts: Sequence[str]) -> csr_matrix:
    """Return one row of length ≤ 1 a text, shape (n_texts, n_features); a dot product of two rows is their similarity.

    Half of it is the cosine of stems and pairs of stems, half that of the character 3- to 5-grams inside words. The
    grams of a word together weigh what the word weighs.
    """
    if not any(map(words, texts)):
        return csr_matrix((len(texts), 1))
    whole, vocabulary = _weighted_counts(texts, CountVectorizer(analyzer=words))
    inside = CountVectorizer(analyzer="char_wb", ngram_range=(3, 5), lowercase=False).fit_transform(vocabulary)
    pairs, _ = _weighted_counts(texts, CountVectorizer(analyzer=stems_and_pairs))
    halves = [normalize(whole @ normalize(inside.astype(np.float64))), normalize(pairs)]
    return csr_matrix(hstack(halves) * np.sqrt(0.5))


def vectors_of(texts: Mapping[str, Sequence[str]]) -> dict[str, csr_matrix]:
    """Return the sentence vectors of each article; one vectoriser for all: one a pair costs ten times as much."""
    vectors = sentence_vectors([text for found in texts.values() for text in found])
    ends = itertools.accumulate(map(len, texts.values()))
    return {name: vectors[end - len(found) : end] for (name, found), end in zip(texts.items(), ends, strict=True)}


def claim_vectors(texts: Sequence[str]) -> csr_matrix:
    """Return one unit row a text that says something, shape (n_texts, n_features); dot products are cosines in [0, 1].

    Half is the cosine of stems and pairs of stems, half that of character 3- to 5-grams inside words, both weighted by
    how rare they are in sentences.
    """
    found = list(map(words, texts))
    known: dict[str, int] = {}
    word = np.array([known.setdefault(one, len(known)) for text in found for one in text], dtype=np.int64)
    if not known:
        return csr_matrix((len(texts), 1))
    row = np.repeat(np.arange(len(texts)), list(map(len, found)))
    cut: dict[str, int] = {}
    stems = np.array([cut.setdefault(stem(one), len(cut)) for one in known], dtype=np.int64)[word]
    halves = _grams(_counted(row, word, len(texts)), list(known)), _stems_and_pairs(row, stems, len(texts), list(cut))
    return csr_matrix(hstack([normalize(half) for half in halves]) * np.sqrt(0.5))


def _counted(row: NDArray[np.int64], column: NDArray[np.int64], height: int) -> csr_matrix:
    counts = csr_matrix((np.ones(len(row)), (row, column)), shape=(height, int(column.max(initial=0)) + 1))
    counts.sum_duplicates()
    return counts


def _weighted(counts: csr_matrix, rarity: NDArray[np.float64]) -> csr_matrix:
    counts.data = (1 + np.log(counts.data)) * rarity[counts.indices]
    return counts


def _grams(counts: csr_matrix, names: Sequence[str]) -> csr_matrix:
    features = CountVectorizer(analyzer="char_wb", ngram_range=(3, 5), lowercase=False)
    inside = features.fit_transform(names).astype(np.float64)
    return _weighted(csr_matrix(counts @ inside), np.array(list(map(gram_rarity, features.get_feature_names_out()))))


def _stems_and_pairs(row: NDArray[np.int64], stems: NDArray[np.int64], height: int, names: Sequence[str]) -> csr_matrix:
    rare = np.array(list(map(rarity_in_sentences, names)))
    together = row[1:] == row[:-1]
    pairs, column = np.unique(stems[:-1][together] * len(names) + stems[1:][together], return_inverse=True)
    # A pair is rarer than its words, but not by the sum of both: half a sentence would be one pair of names.
    pair_rarity = (rare[pairs // len(names)] + rare[pairs % len(names)]) / 2 + 1
    single = _weighted(_counted(row, stems, height), rare)
    return csr_matrix(hstack([single, _weighted(_counted(row[1:][together], column, height), pair_rarity)]))


def story_vectors(texts: Sequence[str]) -> csr_matrix:
    """Return one unit row an article over its content stems; the dot product of two rows is their cosine in [0, 1]."""
    if not any(map(content_stems, texts)):
        return csr_matrix((len(texts), 1))
    return csr_matrix(normalize(_weighted_counts(texts, CountVectorizer(analyzer=content_stems))[0]))


def similarities(left: csr_matrix, right: csr_matrix) -> NDArray[np.float64]:
    """Return the cosines of two sets of rows, in [0, 1], shape (n_left, n_right), rounded."""
    cosines = np.empty((left.shape[0], right.shape[0]))
    # Of two texts of 200,000 words the sparse product of all rows takes four times the memory of the result.
    for start in range(0, len(cosines), BLOCK):
        block = cosines[start : start + BLOCK]
        np.round((left[start : start + BLOCK] @ right.T).toarray(), DECIMALS, out=block)
    return cosines
