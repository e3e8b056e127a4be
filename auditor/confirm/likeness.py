"""How likely one sentence was made from another one: log-odds from four numbers that independent reports do not share.

What gives a rewrite away is not how alike two sentences are, for reports of one event are alike, but rare words that
stand in one place of each article, and no name or number of its own.
"""

from collections.abc import Mapping

import numpy as np

from auditor.confirm.chaining import Matrix
from auditor.confirm.narrated import Narrated
from auditor.data.load import table
from auditor.language.vectors import DECIMALS

# Part of what the sentences next to a counterpart share counts too: a rewrite moves a fact to the next sentence.
NEIGHBOUR = 0.4
LONGEST = 4.0
# Fewer content words than this prove nothing either way.
NEUTRAL = 4
FLOOR, CAP = -4.0, 2.5
NAMES = ("cosine", "rare", "new", "length")


def weights() -> Mapping[str, float]:
    """Return the shipped weights of the four numbers and the intercept (benchmarks/fit_passages.py)."""
    found: Mapping[str, float] = table("passages.json")["weights"]
    return found


def four_numbers(one: Narrated, other: Narrated) -> tuple[Matrix, Matrix]:
    """Return the numbers for the sentences of one against those of the other, and the other way round.

    Shapes (n_one, n_other, 4) and (n_other, n_one, 4): cosine of stems weighted by rarity, in [0, 1]; logarithm of
    the rarity of shared stems, each divided by the number of sentences that hold it in the article where it is more
    frequent; logarithm of the number of names and numbers that the other article does not have at all; logarithm of
    the number of content words, at most LONGEST.
    """
    both, *own = np.intersect1d(one.columns, other.columns, assume_unique=True, return_indices=True)
    here, there = (side.stems[:, at].toarray().astype(np.float64) for side, at in zip((one, other), own, strict=True))
    rare, spread = one.rarity[both], np.maximum(one.spread[own[0]], other.spread[own[1]])
    dots = (here * (rare - 1) ** 2) @ there.T
    cosine = dots / np.maximum(one.norms[:, None] * other.norms[None, :], 1e-9)
    local = (here * (rare / spread)) @ there.T
    return _stacked(one, other, cosine, local), _stacked(other, one, cosine.T, local.T)


def _stacked(one: Narrated, other: Narrated, cosine: Matrix, local: Matrix) -> Matrix:
    beside = np.zeros_like(local)
    beside[:, :-1] = local[:, 1:]
    beside[:, 1:] = np.maximum(beside[:, 1:], local[:, :-1])
    new = np.log1p([len(named - other.known) for named in one.named])
    length = np.minimum(np.log(one.content_words), LONGEST)
    rows = [np.broadcast_to(np.asarray(row)[:, None], cosine.shape) for row in (new, length)]
    return np.stack([cosine, np.log1p(local + NEIGHBOUR * beside), *rows], axis=-1)


def log_odds(numbers: Matrix, one: Narrated, other: Narrated, weighted: Mapping[str, float]) -> Matrix:
    """Return, in [FLOOR, CAP], the log-odds that each sentence of one was made from each of the other.

    Capped, so that one sentence printed word for word does not outweigh a reworded passage. Headlines prove nothing.
    """
    odds: Matrix = numbers @ np.array([weighted[name] for name in NAMES]) + weighted["intercept"]
    odds = np.round(odds.clip(FLOOR, CAP), DECIMALS)
    odds[one.content_words < NEUTRAL] = 0.0
    if one.headline:
        odds[0] = 0.0
    if other.headline:
        odds[:, 0] = FLOOR
    return odds
