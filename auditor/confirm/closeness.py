"""How close the whole of one article stays to another one, in the log-odds of its sentences."""

import numpy as np
from numpy.typing import NDArray

from auditor.confirm.narrated import Narrated

# A sentence of its own says "independent" once; ten times as clearly counts no more.
LEAST = -1.0


def closeness(best: NDArray[np.float64], one: Narrated) -> float | None:
    """Return the mean log-odds of the sentences of one with their best counterparts, weighted by content words.

    From LEAST to the cap of the log-odds (2.5); None where there are none. best has one number for each sentence.
    """
    if not best.size:
        return None
    return float((np.maximum(best, LEAST) * one.content_words).sum() / one.content_words.sum())
