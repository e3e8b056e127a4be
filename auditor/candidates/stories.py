"""Articles on one story: nearest neighbours by TF-IDF, so that claims can be compared where nothing was copied."""

from collections.abc import Sequence

import numpy as np

from auditor.language.vectors import DECIMALS, story_vectors

NEIGHBOURS = 10
BLOCK = 512


def story_pairs(ids: Sequence[str], texts: Sequence[str], *, threshold: float) -> set[tuple[str, str]]:
    """Return pairs of ids, smaller id on the left: each article with its nearest others of cosine ≥ threshold."""
    vectors = story_vectors(texts)
    found: set[tuple[str, str]] = set()
    for start in range(0, len(ids), BLOCK):
        rows = np.round((vectors[start : start + BLOCK] @ vectors.T).toarray(), DECIMALS)
        for row, cosines in enumerate(rows, start):
            cosines[row] = -1
            nearest = sorted((-cosines[near], ids[near]) for near in np.flatnonzero(cosines >= threshold).tolist())
            found.update((min(ids[row], other), max(ids[row], other)) for _, other in nearest[:NEIGHBOURS])
    return found
