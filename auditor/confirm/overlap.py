"""Exact overlap of two sets of hashed shingles."""

import zlib

import numpy as np
from numpy.typing import NDArray

from auditor.language.words import words

# A cut of .5 on 5-word runs would call lightly spun articles copies (macro-F1 .875 instead of .975).
RUN = 5


def jaccard(left: NDArray[np.uint32], right: NDArray[np.uint32]) -> float | None:
    """Return |left ∩ right| / |left ∪ right| in [0, 1]; None when both are empty."""
    shared = len(np.intersect1d(left, right, assume_unique=True))
    union = len(left) + len(right) - shared
    return shared / union if union else None


def containment(left: NDArray[np.uint32], right: NDArray[np.uint32]) -> float | None:
    """Return the share of the smaller set found in the other, in [0, 1]; None when one is empty. Broder (1997)."""
    smaller = min(len(left), len(right))
    return len(np.intersect1d(left, right, assume_unique=True)) / smaller if smaller else None


def word_runs(text: str) -> NDArray[np.uint32]:
    """Return the sorted, distinct hashes of the runs of five words in a text."""
    tokens = words(text)
    runs = {zlib.crc32(" ".join(tokens[at : at + RUN]).encode()) for at in range(len(tokens) - RUN + 1)}
    return np.array(sorted(runs), dtype=np.uint32)
