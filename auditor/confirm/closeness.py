"""How close the whole of one article stays to another one, in the log-odds of its sentences."""

import numpy as np

from auditor.confirm.likeness import Matrix
from auditor.confirm.narrated import Narrated

# A sentence of its own says "independent" once; ten times as clearly counts no more.
LEAST = -1.0


def closeness(odds: Matrix, one: Narrated) -> float | None:
    """Return the mean log-odds of the sentences of one with their best counterparts, weighted by content words.

    From LEAST to the cap of the log-odds (2.5); None where either article has no narration.
    """
    if not odds.size:
        return None
    best = np.maximum(odds.max(axis=1), LEAST)
    return float((best * one.content_words).sum() / one.content_words.sum())
