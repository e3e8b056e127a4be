"""How rare a word is in general news: one background table serves pairs, batches and the index alike."""

import functools
import math

from auditor.data.load import table
from auditor.language.words import stem


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
