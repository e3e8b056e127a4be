"""Fit the weights of the rewrite score and write auditor/data/confirm.json.

    python benchmarks/fit_confirm.py [DATA]        DATA defaults to ../shared/eval

Fitted on the labelled pairs of eval/rewrite (development part only): copies and rewrites against independent articles.
Printed figures come from five folds that keep every group of articles together.
"""

import json

import numpy as np
from data import ROOT, rows
from pairs import SETTINGS, labelled_pairs, measures
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict


def main() -> None:
    """Fit, print the cross-validated figures, write the weights."""
    texts = {row["id"]: row["text"] for row in rows("rewrite/documents")}
    pairs = labelled_pairs()
    features = np.array(measures(texts, pairs))
    label = np.array([pair["label"] for pair in pairs])
    dependent = label != "independent"
    model = LogisticRegression(C=10, max_iter=1000)
    groups = [pair["group"] for pair in pairs]
    score = cross_val_predict(model, features, dependent, groups=groups, cv=GroupKFold(5), method="predict_proba")[:, 1]
    basil = np.array([pair["source"] == "basil" for pair in pairs])
    measured = {}
    for threshold in (SETTINGS.possible, SETTINGS.rewritten):
        flagged, rewritten = score >= threshold, label == "rewritten"
        hits, alarms = int((flagged & rewritten).sum()), int((flagged & ~dependent).sum())
        f1 = 2 * hits / (hits + alarms + int(rewritten.sum()))
        print(
            f"score >= {threshold}: F1 rewritten v. independent {f1:.3f}, recall {hits}/{rewritten.sum()}, false "
            f"alarms {alarms}/{(~dependent).sum()}, of these three outlets on one event "
            f"{(flagged & basil).sum()}/{basil.sum()}"
        )
        measured = {
            "folds": 5,
            "pairs": len(pairs),
            "f1": f"{f1:.3f}",
            "found": hits,
            "rewritten": int(rewritten.sum()),
            "alarms": alarms,
            "independent": int((~dependent).sum()),
        }
    model.fit(features, dependent)
    jaccard, coverage = model.coef_[0]
    made = {
        "made_by": "benchmarks/fit_confirm.py",
        "from": f"eval/rewrite, development part, {len(pairs)} pairs",
        "measured": measured,
        "weights": {
            "intercept": round(float(model.intercept_[0]), 4),
            "jaccard": round(float(jaccard), 4),
            "coverage": round(float(coverage), 4),
        },
    }
    (ROOT / "auditor/data/confirm.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    print(made["weights"])


if __name__ == "__main__":
    main()
