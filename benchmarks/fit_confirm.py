"""Fit the weights of the rewrite score and write auditor/data/confirm.json.

    python benchmarks/fit_confirm.py [DATA]        DATA defaults to ../shared/eval

Fitted on the labelled pairs of eval/rewrite and on whole rewrites by a language model (eval/rewrite_llm), development
part only: copies and rewrites against independent articles. Run fit_passages.py first: closeness rests on its weights.
Printed figures come from five folds that keep every group of articles together, in the weights of closeness too.
"""

import json

import numpy as np
from data import ROOT
from fit_pairs import FOLDS, PARTIAL, WHOLE, articles, fold, rewrites, same_event
from fit_passages import Weights, weights_by_fold
from numpy.typing import NDArray
from pairs import SETTINGS, labelled_pairs
from sklearn.linear_model import LogisticRegression

from auditor.confirm.closeness import closeness
from auditor.confirm.likeness import four_numbers, log_odds
from auditor.confirm.matches import confirm_pairs
from auditor.confirm.narrated import Narrated, narrated
from auditor.language.article import Article
from auditor.model import Match

NOTHING = np.empty(0)

Row = tuple[str, str, str, str, str]


def main() -> None:
    """Fit, print the cross-validated figures, write the weights."""
    known = articles()
    told = dict(zip(known, narrated(list(known.values())), strict=True))
    pairs = _rows()
    fitted = weights_by_fold(told, rewrites(), same_event())
    matches = confirm_pairs(known, [(min(a, b), max(a, b)) for a, b, *_ in pairs], SETTINGS)
    features = np.array(
        [_measures(known, told, match, fitted[fold(row[4])]) for row, match in zip(pairs, matches, strict=True)]
    )
    kind, variant = np.array([row[2] for row in pairs]), np.array([row[3] for row in pairs])
    folds = np.array([fold(row[4]) for row in pairs])
    dependent = kind != "independent"
    taught = ~np.isin(variant, PARTIAL)
    score = np.zeros(len(pairs))
    for held in range(FOLDS):
        model = _model(features[taught & (folds != held)], dependent[taught & (folds != held)])
        score[folds == held] = model.predict_proba(features[folds == held])[:, 1]
    measured = [_print(score >= limit, kind, variant, limit) for limit in (SETTINGS.possible, SETTINGS.rewritten)][-1]
    model = _model(features[taught], dependent[taught])
    names = ("jaccard", "coverage", "closeness")
    made = {
        "made_by": "benchmarks/fit_confirm.py",
        "from": f"eval/rewrite and whole rewrites of eval/rewrite_llm, development part, {int(taught.sum())} pairs",
        "measured": measured,
        "weights": {
            "intercept": round(float(model.intercept_[0]), 4),
            **{name: round(float(slope), 4) for name, slope in zip(names, model.coef_[0], strict=True)},
        },
    }
    (ROOT / "auditor/data/confirm.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    print(made["weights"])


def _rows() -> list[Row]:
    """Return (id, id, label, variant, group); rewrites by a language model have the label "reused"."""
    labelled = [(p["id_a"], p["id_b"], p["label"], p["variant"], p["group"]) for p in labelled_pairs()]
    return labelled + [
        (rewrite, original, "reused", variant, group)
        for variant, found in rewrites().items()
        for rewrite, original, group in found
    ]


def _measures(
    known: dict[str, Article], told: dict[str, Narrated], match: Match, weighted: Weights
) -> tuple[float, float, float]:
    """Return Jaccard, coverage and closeness of a pair, the latter with weights that never saw its group."""
    left, right = known[match.left], known[match.right]
    one, other = told[match.left], told[match.right]
    forth, back = four_numbers(one, other)
    near = tuple(
        closeness(log_odds(numbers, here, there, weighted).max(axis=1) if numbers.size else NOTHING, here)
        for numbers, here, there in ((forth, one, other), (back, other, one))
    )
    shorter = int(left.content_words().sum()) > int(right.content_words().sum())
    covered = (match.left_in_right, match.right_in_left)
    return match.jaccard or 0.0, covered[shorter] or 0.0, near[shorter] or 0.0


def _model(features: NDArray[np.float64], dependent: NDArray[np.bool_]) -> LogisticRegression:
    return LogisticRegression(C=10, max_iter=5000).fit(features, dependent)


def _print(
    flagged: NDArray[np.bool_], kind: NDArray[np.str_], variant: NDArray[np.str_], limit: float
) -> dict[str, object]:
    """Print what a threshold finds in the folds and return it."""
    rewritten, independent = kind == "rewritten", kind == "independent"
    hits, alarms = int((flagged & rewritten).sum()), int((flagged & independent).sum())
    f1 = 2 * hits / (hits + alarms + int(rewritten.sum()))
    print(f"score >= {limit}: F1 rewritten v. independent {f1:.3f}, {hits} of {rewritten.sum()} found, false alarms "
          f"{alarms} of {independent.sum()}")  # fmt: skip
    by_variant = {
        str(name): f"{int((flagged & (variant == name)).sum())} of {int((variant == name).sum())}"
        for name in np.unique(variant)
    }
    whole = np.isin(variant, WHOLE)
    print(f"  whole rewrites by a language model {(flagged & whole).sum()} of {whole.sum()}; {by_variant}")
    return {
        "folds": FOLDS,
        "pairs": len(kind),
        "f1": f"{f1:.3f}",
        "found": hits,
        "rewritten": int(rewritten.sum()),
        "alarms": alarms,
        "independent": int(independent.sum()),
        "one event": by_variant["same-story"],
        "language model, whole": f"{int((flagged & whole).sum())} of {int(whole.sum())}",
    }


if __name__ == "__main__":
    main()
