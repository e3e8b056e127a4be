"""Figures with their 95 % intervals, by a bootstrap that draws whole groups of pairs.

Pairs of one group share an article: drawn one by one they would make every interval too narrow.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from auditor.score.intervals import wilson

Counts = NDArray[np.int64]
Measure = Callable[[Counts], NDArray[np.float64]]

DRAWS, SEED = 1_000, 1
SMALL = 50


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value with its interval, all in [0, 1]; NaN where there was nothing to measure."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{short(self.value)} [{short(self.low)}, {short(self.high)}]"


def bootstrapped(groups: Sequence[str], counts: Counts, measure: Measure) -> Figure:
    """Return a measure of the summed counts with the 2.5 % and 97.5 % quantiles over DRAWS draws of the groups.

    counts has a row a pair; measure takes summed rows, shape (..., columns), and returns one value for each.
    """
    names, place = np.unique(np.array(groups, dtype=object).astype(str), return_inverse=True)
    by_group = np.zeros((len(names), counts.shape[1]), dtype=np.int64)
    np.add.at(by_group, place, counts)
    times = np.random.default_rng(SEED).multinomial(len(names), np.full(len(names), 1 / len(names)), size=DRAWS)
    drawn = measure(times @ by_group)
    low, high = np.nanquantile(drawn, (0.025, 0.975)) if not np.isnan(drawn).all() else (np.nan, np.nan)
    return Figure(float(measure(by_group.sum(axis=0))), float(low), float(high))


def share(groups: Sequence[str], hits: Sequence[bool]) -> Figure:
    """Return the share of pairs that are hits.

    Wilson's interval stands for the bootstrap below SMALL pairs and where all or none are hits: drawing again from a
    sample without a miss never shows one.
    """
    n, found = len(hits), sum(hits)
    if not n:
        return Figure(np.nan, np.nan, np.nan)
    if n < SMALL or found in (0, n):
        return Figure(found / n, *wilson(found, n))
    counts = np.array([(hit, 1) for hit in hits], dtype=np.int64)
    return bootstrapped(groups, counts, lambda summed: ratio(summed[..., 0], summed[..., 1]))


def ratio(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return part / whole, NaN where whole is 0."""
    quotient: NDArray[np.float64] = np.divide(part, whole, out=np.full(np.shape(whole), np.nan), where=whole > 0)
    return quotient


def precision(summed: Counts) -> NDArray[np.float64]:
    """Return the precision of counts whose columns are hits, false alarms and misses."""
    return ratio(summed[..., 0], summed[..., 0] + summed[..., 1])


def recall(summed: Counts) -> NDArray[np.float64]:
    """Return the recall of counts whose columns are hits, false alarms and misses."""
    return ratio(summed[..., 0], summed[..., 0] + summed[..., 2])


def f1(summed: Counts) -> NDArray[np.float64]:
    """Return the F1 of counts whose columns are hits, false alarms and misses; NaN where all three are 0."""
    return ratio(2 * summed[..., 0], 2 * summed[..., 0] + summed[..., 1] + summed[..., 2])


def detection(true: Sequence[bool], said: Sequence[bool]) -> Counts:
    """Return a row a pair: whether it is a hit, a false alarm, a miss."""
    pairs = zip(true, said, strict=True)
    rows = [(is_one and told, told and not is_one, is_one and not told) for is_one, told in pairs]
    return np.array(rows, dtype=np.int64).reshape(-1, 3)


def confusion(labels: Sequence[str], said: Sequence[str], classes: Sequence[str]) -> Counts:
    """Return a row a pair with a single 1 in the column of its label and what was said of it, label by label."""
    rows = np.zeros((len(labels), len(classes) ** 2), dtype=np.int64)
    for at, (label, told) in enumerate(zip(labels, said, strict=True)):
        rows[at, classes.index(label) * len(classes) + classes.index(told)] = 1
    return rows


def macro_f1(summed: Counts) -> NDArray[np.float64]:
    """Return the mean F1 of the classes of a flattened confusion; what is neither there nor said is left out."""
    size = round(summed.shape[-1] ** 0.5)
    table = summed.reshape(*summed.shape[:-1], size, size)
    right = np.diagonal(table, axis1=-2, axis2=-1)
    scores = ratio(2 * right, table.sum(axis=-1) + table.sum(axis=-2))
    mean: NDArray[np.float64] = np.nanmean(scores, axis=-1)
    return mean


@dataclass(frozen=True, slots=True)
class Bin:
    """The pairs whose score lies in (low, high], the first bin with its lower end: number, share true, mean score."""

    low: float
    high: float
    n: int
    true: float
    score: float


def calibration(scores: Sequence[float], true: Sequence[bool], ends: Sequence[float]) -> tuple[list[Bin], float]:
    """Return the bins between the ends, and the Brier score: mean squared difference of score and truth, 0 the best."""
    found, is_true = np.array(scores, dtype=float), np.array(true, dtype=float)
    places = np.clip(np.searchsorted(ends, found, side="left") - 1, 0, None)
    bins = []
    for at, (low, high) in enumerate(itertools.pairwise(ends)):
        inside = places == at
        n = int(inside.sum())
        means = (float(is_true[inside].mean()), float(found[inside].mean())) if n else (np.nan, np.nan)
        bins.append(Bin(low, high, n, *means))
    return bins, float(np.mean((found - is_true) ** 2))


def short(value: float) -> str:
    """Return a value in [0, 1] with three decimals and no leading zero; "–" for what was not measured."""
    return "–" if np.isnan(value) else f"{value:.3f}".removeprefix("0")
