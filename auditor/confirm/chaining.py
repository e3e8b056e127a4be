"""Runs of sentences that answer a run of sentences: local alignment after Smith and Waterman (1981)."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# What it costs to go on from one sentence of the other article to the one so many places further; anything else is FAR.
STEPS = np.array([1, 0, 2, -1, 3, -2])
COSTS = np.array([0.0, 0.5, 0.5, 0.5, 1.0, 1.0])
FAR = 3.0
SKIP = 0.7
RUNS = 5
_USED = -4.0
_MARGIN = 3

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Run:
    """Pairs of sentences (row, column) in the order of the rows, and the sum of their log-odds less the costs."""

    score: float
    pairs: tuple[tuple[int, int], ...]


def runs(odds: Matrix, *, least: float) -> Iterator[Run]:
    """Yield at most RUNS runs of a score above least (0 or more), best first; a sentence stands in one run at most."""
    left = odds.copy()
    for _ in range(RUNS):
        # No run can score more than the best of each row together; most pairs of articles end here.
        if not left.size or np.maximum(left.max(axis=1), 0.0).sum() <= least:
            return
        found = _best(left)
        if found.score <= least:
            return
        yield found
        rows = [row for row, _ in found.pairs]
        left[rows[0] : rows[-1] + 1] = _USED
        left[:, [column for _, column in found.pairs]] = _USED


def _best(odds: Matrix) -> Run:
    scores = np.maximum(0.0, odds)
    # Where the run came from: a column of the row before, −1 for a beginning, −2 for a skipped sentence.
    came = np.full(odds.shape, -1, dtype=np.int32)
    places = np.arange(odds.shape[1])
    origins = places - STEPS[:, None]
    for row in range(1, len(odds)):
        before = scores[row - 1]
        if not before.any():
            continue
        padded = np.pad(before, _MARGIN, constant_values=-np.inf)
        ways = padded[origins + _MARGIN] - COSTS[:, None]
        way = ways.argmax(axis=0)
        reached, column = ways[way, places], origins[way, places]
        farthest = int(before.argmax())
        near = reached >= before[farthest] - FAR
        reached = np.where(near, reached, before[farthest] - FAR)
        column = np.where(near, column, farthest)
        going = odds[row] + np.maximum(0.0, reached)
        skipping = before - SKIP
        scores[row] = np.maximum(0.0, np.maximum(going, skipping))
        came[row] = np.where(going < skipping, -2, np.where(reached > 0, column, -1))
    return _traced(scores, came)


def _traced(scores: Matrix, came: NDArray[np.int32]) -> Run:
    row, column = (int(at) for at in np.unravel_index(scores.argmax(), scores.shape))
    score = float(scores[row, column])
    pairs = []
    while row >= 0 and scores[row, column] > 0:
        origin = int(came[row, column])
        if origin != -2:
            pairs.append((row, column))
            if origin == -1:
                break
            column = origin
        row -= 1
    return Run(score, tuple(reversed(pairs)))
