"""How far a share could have come out otherwise, had the article had other sentences of its kind."""

import functools
import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000
# A value like any other: two runs draw the same sentences.
SEED = 20_261_122


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, in [0, 1]. Wilson (1927)."""
    z, share = 1.96, hits / n
    middle = (share + z * z / 2 / n) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / 4 / n / n) / (1 + z * z / n)
    return round(max(0.0, middle - half), 3), round(min(1.0, middle + half), 3)


def bootstrap(parts: Sequence[int], wholes: Sequence[int]) -> tuple[float, float]:
    """Return the 95 % interval of sum(parts) / sum(wholes), in [0, 1], one part and one whole a sentence.

    1,000 times as many sentences are drawn with replacement; the ends are the 2.5 and 97.5 percentiles of their shares.
    Where each sentence says the same, all drawings do: then the interval is Wilson's, of as many sentences. It covers
    the choice of sentences only, not what a rule overlooks or takes for something else.
    """
    part, whole = np.asarray(parts, dtype=np.float64), np.asarray(wholes, dtype=np.float64)
    if not part.any() or (part == whole).all():
        return wilson(len(parts) if part.any() else 0, len(parts))
    drawn = _drawn(len(parts))
    low, high = np.percentile(drawn @ part / np.maximum(drawn @ whole, 1), [2.5, 97.5])
    return round(float(low), 3), round(float(high), 3)


@functools.lru_cache(maxsize=64)
def _drawn(n: int) -> NDArray[np.float64]:
    """Return how often each of n sentences is drawn, one row a drawing, shape (RESAMPLES, n)."""
    even = np.full(n, 1 / n)
    return np.random.default_rng(SEED).multinomial(n, even, size=RESAMPLES).astype(np.float64)
