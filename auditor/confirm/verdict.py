"""From measures to a verdict: a fitted score, then the thresholds of the settings."""

import math
from dataclasses import dataclass

from auditor.data.load import table
from auditor.language.vectors import DECIMALS
from auditor.model import Verdict
from auditor.settings import Settings

# Jaccard of 5-word runs from which two texts are one, whatever their narration says. Of both: a statement that a report
# quotes in full is no copy of the report.
SAME_TEXT = 0.8
# Containment from which an article with narration of its own is the other one, cut out of it or put into it.
WHOLE_OF_ONE = 0.95


@dataclass(frozen=True, slots=True)
class Measures:
    """What the score of a pair rests on: skip-pair Jaccard, and coverage and closeness of the shorter article."""

    jaccard: float
    coverage: float
    closeness: float


def rewrite_score(measures: Measures) -> float:
    """Return the score of a pair, in [0, 1]: logistic in its measures.

    The weights come from benchmarks/fit_confirm.py; docs/method.md says what was measured with it.
    """
    weights = table("confirm.json")["weights"]
    z = weights["intercept"] + sum(weights[name] * getattr(measures, name) for name in Measures.__slots__)
    return round(1 / (1 + math.exp(-z)), DECIMALS)


@dataclass(frozen=True, slots=True)
class Shared:
    """What two articles share beside their score.

    `verbatim` is the containment of their 5-word runs, `equal` the Jaccard of these, `passages` the number of shared
    passages, `story` the cosine of the articles' content stems.
    """

    verbatim: float | None
    equal: float | None
    passages: int
    story: float


def verdict(score: float | None, shared: Shared, settings: Settings) -> Verdict:
    """Return the verdict of a pair, by precedence."""
    if _is_copy(score, shared, settings):
        return Verdict.COPY
    if score is not None and score >= settings.rewritten:
        return Verdict.REWRITTEN
    if shared.passages:
        return Verdict.SHARED_PASSAGES
    if score is not None and score >= settings.possible:
        return Verdict.POSSIBLE
    return Verdict.SAME_STORY if shared.story >= settings.same_story else Verdict.UNRELATED


def _is_copy(score: float | None, shared: Shared, settings: Settings) -> bool:
    verbatim = shared.verbatim or 0.0
    if (shared.equal or 0.0) >= SAME_TEXT:
        # An interview is all quotation: without narration there is no score, and the text is the same all the same.
        return True
    if score is None:
        return False
    return verbatim >= WHOLE_OF_ONE or (score >= settings.possible and verbatim >= settings.copy_containment)
