"""Fit what makes two sentences one told twice, and how often chance makes a passage: auditor/data/passages.json.

    python benchmarks/fit_passages.py [DATA]        DATA defaults to ../shared/eval

The log-odds of two sentences are fitted on the best counterparts in whole rewrites by a language model
(eval/rewrite_llm) against those in reports of one event by two outlets (eval/rewrite, BASIL): development part only.
Printed figures come from five folds that keep an original, and an event, together.
"""

import json
from collections.abc import Mapping, Sequence

import numpy as np
from data import ROOT
from fit_pairs import FOLDS, PARTIAL, WHOLE, Pair, articles, fold, rewrites, same_event
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

from auditor.confirm.chaining import runs
from auditor.confirm.likeness import NAMES, four_numbers, log_odds
from auditor.confirm.narrated import Narrated, narrated
from auditor.settings import Settings

# Light rewrites are many and easy.
LIGHT = 0.5
# A sentence of fewer content words teaches little.
TAUGHT = 5
# Runs below this score are not looked for.
LEAST = 2.0
# Log-odds are those of even chances; in a pair of articles most sentences answer nothing.
STRICTER = -0.3

Weights = dict[str, float]


def main() -> None:
    """Fit, print the cross-validated figures, write weights and law."""
    known = articles()
    told = dict(zip(known, narrated(list(known.values())), strict=True))
    pairs, independent = rewrites(), same_event()
    fitted = weights_by_fold(told, pairs, independent)
    best = {kind: [best_run(told, pair, fitted) for pair in found] for kind, found in pairs.items()}
    alarms = [best_run(told, pair, fitted) for pair in independent]
    limit = Settings().reworded_passage
    measured = {kind: f"{sum(score > limit for score, _ in found)} of {len(found)}" for kind, found in best.items()}
    measured |= {
        "whole": _pooled(best, WHOLE, limit),
        "partial": _pooled(best, PARTIAL, limit),
        "one event": f"{sum(score > limit for score, _ in alarms)} of {len(alarms)}",
    }
    law = gumbel(alarms)
    print(f"run > {limit}, five folds: {measured}\nlaw: {law}")
    for chance in (0.02, 0.05, 0.1):
        below = sum(_chance(law, score, cells) <= chance for score, cells in alarms)
        print(f"pairs of one event with a chance of at most {chance}: {below} of {len(alarms)}")
    made = {
        "made_by": "benchmarks/fit_passages.py",
        "from": "eval/rewrite_llm and the BASIL pairs of eval/rewrite, development part",
        "measured": measured,
        "weights": fitted[None],
        "chance": law,
    }
    (ROOT / "auditor/data/passages.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def weights_by_fold(
    told: Mapping[str, Narrated], pairs: Mapping[str, Sequence[Pair]], independent: Sequence[Pair]
) -> dict[int | None, Weights]:
    """Return the weights fitted without each fold, and under None those fitted on all."""
    taught: list[tuple[str, float, bool, NDArray[np.float64]]] = []
    for kind in WHOLE:
        for rewrite, original, group in pairs[kind]:
            forth, _ = four_numbers(told[rewrite], told[original])
            taught.append((group, LIGHT if kind == "light" else 1.0, True, _counterparts(forth, told[rewrite])))
    for one, other, group in independent:
        forth, back = four_numbers(told[one], told[other])
        taught += [(group, 1.0, False, _counterparts(forth, told[one]))]
        taught += [(group, 1.0, False, _counterparts(back, told[other]))]
    return {
        left_out: _fitted([row for row in taught if left_out is None or fold(row[0]) != left_out])
        for left_out in (*range(FOLDS), None)
    }


def _counterparts(numbers: NDArray[np.float64], one: Narrated) -> NDArray[np.float64]:
    """Return the numbers of each sentence with its best counterpart, shape (n, 4)."""
    column = (numbers[:, :, 0] + numbers[:, :, 1]).argmax(axis=1)
    found: NDArray[np.float64] = numbers[np.arange(len(numbers)), column][one.headline :]
    return found[one.content_words[one.headline :] >= TAUGHT]


def _fitted(taught: Sequence[tuple[str, float, bool, NDArray[np.float64]]]) -> Weights:
    rows = np.vstack([found for *_, found in taught])
    label = np.concatenate([np.full(len(found), positive) for _, _, positive, found in taught])
    weight = np.concatenate([np.full(len(found), amount) for _, amount, _, found in taught])
    # Both kinds weigh the same.
    weight = np.where(label, weight / weight[label].sum(), weight / weight[~label].sum()) * len(label)
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    model = LogisticRegression(C=0.3, max_iter=500).fit((rows - middle) / spread, label, sample_weight=weight)
    slopes = model.coef_[0] / spread
    intercept = float(model.intercept_[0] - slopes @ middle) - STRICTER
    return {**{name: round(float(slope), 4) for name, slope in zip(NAMES, slopes, strict=True)},
            "intercept": round(intercept, 4)}  # fmt: skip


def best_run(told: Mapping[str, Narrated], pair: Pair, fitted: Mapping[int | None, Weights]) -> tuple[float, int]:
    """Return the score of the best run of a pair, 0.0 without one, and the number of its pairs of sentences."""
    one, other, group = pair
    weighted = fitted[fold(group)]
    forth, back = four_numbers(told[one], told[other])
    odds = (log_odds(forth, told[one], told[other], weighted), log_odds(back, told[other], told[one], weighted))
    return max((run.score for side in odds for run in runs(side, least=LEAST)), default=0.0), forth[:, :, 0].size


def _pooled(best: Mapping[str, Sequence[tuple[float, int]]], kinds: Sequence[str], limit: float) -> str:
    scores = [score for kind in kinds for score, _ in best[kind]]
    return f"{sum(score > limit for score in scores)} of {len(scores)}"


def gumbel(observed: Sequence[tuple[float, int]]) -> dict[str, float]:
    """Return λ, K and the exponent of Gumbel's law for (best score, pairs of sentences), by maximum likelihood.

    Scores below LEAST are not seen: they count as "below LEAST".
    """
    score = np.array([score for score, _ in observed])
    cells = np.log([max(cells, 1) for _, cells in observed])
    seen = score >= LEAST

    def unlikely(values: NDArray[np.float64]) -> float:
        scale, constant, exponent = np.exp(values[0]), values[1], values[2]
        at = constant + exponent * cells - scale * np.maximum(score, LEAST)
        return -float(np.where(seen, np.log(scale) + at - np.exp(at), -np.exp(at)).sum())

    found = minimize(unlikely, np.array([0.0, 0.0, 0.3]), method="Nelder-Mead", options={"maxiter": 2000})
    law = {"lambda": np.exp(found.x[0]), "k": np.exp(found.x[1]), "exponent": found.x[2]}
    return {name: round(float(value), 4) for name, value in law.items()}


def _chance(law: Mapping[str, float], score: float, cells: int) -> float:
    return float(-np.expm1(-law["k"] * cells ** law["exponent"] * np.exp(-law["lambda"] * score)))


if __name__ == "__main__":
    main()
