"""Pairs of articles that share rare shingles: an inverted index and one sparse product."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array
from sklearn.preprocessing import normalize

# A shingle of one article proposes nothing; one of more than twenty is a phrase of the day.
AT_MOST = 20
# Proposes .08 % of the pairs of unrelated news, and all of 54 reuses by a language model (benchmarks/rewrite.py); a
# MinHash of the same filtered shingles, 256 bands of 2, proposes .33 % and 46 of them.
COSINE = 0.06
BLOCK = 1000


def pairs_sharing_rare_shingles(shingles: Sequence[NDArray[np.uint32]], groups: Sequence[int]) -> set[tuple[int, int]]:
    """Return pairs of positions, smaller first, whose rare shingles have an idf cosine ≥ COSINE.

    Articles of one group, copies of each other, count once in how many articles hold a shingle: else a story printed
    twenty times would have no rare shingle left.
    """
    if not sum(map(len, shingles)):
        return set()
    rows = np.repeat(np.arange(len(shingles)), [len(found) for found in shingles])
    names, columns = np.unique(np.concatenate(shingles), return_inverse=True)
    held = np.unique(np.asarray(groups)[rows].astype(np.int64) * len(names) + columns)
    frequency = np.bincount(held % len(names), minlength=len(names))
    # Held by copies of one text alone, a shingle still ties these to each other.
    articles = np.bincount(columns, minlength=len(names))
    kept = (articles > 1) & (frequency <= AT_MOST)
    if not kept.any():
        return set()
    whole = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(shingles), len(names)))
    rarity = np.log((len(shingles) + 1) / articles[kept])
    vectors = csr_matrix(normalize(whole[:, np.flatnonzero(kept)] @ diags_array(rarity)))
    return {pair for start in range(0, len(shingles), BLOCK) for pair in _near(vectors, start)}


def _near(vectors: csr_matrix, start: int) -> list[tuple[int, int]]:
    # Cosines are rounded before they meet a threshold: processors must not change a report.
    found = (vectors[start : start + BLOCK] @ vectors.T).tocoo()
    near = (np.round(found.data, 6) >= COSINE) & (found.row + start < found.col)
    return list(zip((found.row[near] + start).tolist(), found.col[near].tolist(), strict=True))
