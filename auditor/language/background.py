"""How rare a word is in general news: one background table serves pairs, batches and the index alike."""

import functools
import math
from collections import Counter
from collections.abc import Mapping

from auditor.data.load import table
from auditor.language.words import STEM_LETTERS, stem

# Sentences of an article of the table, on average: 30,524 in 840.
SENTENCES = 36
# No run of letters counts as rarer: of .001, .003 and .01 all find the right line of a thousand alike (within .004).
RAREST_GRAM = 0.003


@functools.cache
def _idf() -> tuple[dict[str, float], float]:
    background = table("background.json")
    documents = background["documents"]
    rarity = {
        stem: 1 + math.log((1 + documents) / (1 + frequency))
        for frequency, stems in background["stems"].items()
        for frequency, stems in [(int(frequency), stems.split())]
        for stem in stems
    }
    # A stem kept out of the table stood in one document at most; one never seen is as rare as that. Were unseen words
    # dropped instead, two texts full of them would look alike (measured: false alarms of 45 % between unlike stories).
    return rarity, 1 + math.log((1 + documents) / 2)


def idf(word: str) -> float:
    """Return the inverse document frequency of a word's stem, ≥ 1; unseen words count as the rarest."""
    return rarity(stem(word))


def rarity(stem: str) -> float:
    """Return the inverse document frequency of a stem, ≥ 1; unseen stems count as the rarest."""
    known, rarest = _idf()
    return known.get(stem, rarest)


@functools.cache
def name_stems() -> frozenset[str]:
    """Return the stems that general news capitalises inside sentences."""
    return frozenset(table("background.json")["names"].split())


def is_known(word: str) -> bool:
    """Return whether general news used a word, by its stem, in two documents or more."""
    return stem(word) in _idf()[0]


@functools.cache
def rarity_in_sentences(stem: str) -> float:
    """Return the inverse sentence frequency of a stem, ≥ 1; unseen stems count as the rarest.

    A stem of half of all articles stands in one sentence of fifty. Weighted by articles, a name outweighs all verbs of
    its sentence; that finds the story, and among a thousand lines the wrong line (.90 right, by sentences .94).
    """
    return 1 - math.log(_in_sentences(rarity(stem)))


def gram_rarity(gram: str) -> float:
    """Return the inverse sentence frequency of 3 to 5 letters of a word, the space at its border included, ≥ 1."""
    return 1 - math.log(min(1.0, max(_grams().get(gram, 0.0), RAREST_GRAM)))


def _in_sentences(idf: float) -> float:
    """Return in which share of sentences a stem stands that has this frequency in articles."""
    documents = table("background.json")["documents"]
    in_articles = (1 + documents) * math.exp(1 - idf) - 1
    return float(1 - (1 - max(in_articles, 0.5) / (1 + documents)) ** (1 / SENTENCES))


@functools.cache
def _grams() -> Mapping[str, float]:
    """Return in which share of sentences the runs of letters of the known stems stand, at most."""
    found: Counter[str] = Counter()
    for one, idf in _idf()[0].items():
        padded = f" {one}" if len(one) >= STEM_LETTERS else f" {one} "
        runs = {padded[at : at + size] for size in (3, 4, 5) for at in range(len(padded) - size + 1)}
        found.update(dict.fromkeys(runs, _in_sentences(idf)))
    return found
