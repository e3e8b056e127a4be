import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.confirm.verdict import rewrite_score, verdict
from auditor.model import Verdict
from auditor.settings import Settings

SHARES = st.floats(0, 1)


@pytest.mark.parametrize(
    ("score", "verbatim", "passages", "story", "expected"),
    [
        (0.99, 0.90, 3, 0.9, Verdict.COPY),
        (0.50, 0.68, 0, 0.0, Verdict.COPY),
        (0.99, 0.67, 3, 0.9, Verdict.REWRITTEN),
        (0.75, 0.10, 0, 0.0, Verdict.REWRITTEN),
        (0.75, None, 0, 0.0, Verdict.REWRITTEN),
        (0.74, 0.10, 1, 0.9, Verdict.SHARED_PASSAGES),
        (0.10, 0.90, 1, 0.0, Verdict.SHARED_PASSAGES),
        (None, 0.90, 1, 0.9, Verdict.SHARED_PASSAGES),
        (0.50, 0.10, 0, 0.9, Verdict.POSSIBLE),
        (0.49, 0.90, 0, 0.3, Verdict.SAME_STORY),
        (None, None, 0, 0.3, Verdict.SAME_STORY),
        (0.49, 0.10, 0, 0.29, Verdict.UNRELATED),
        (None, None, 0, 0.0, Verdict.UNRELATED),
    ],
)
def test_verdicts_have_a_precedence(
    *, score: float | None, verbatim: float | None, passages: int, story: float, expected: Verdict
) -> None:
    found = verdict(score, verbatim=verbatim, passages=passages, story=story, settings=Settings())
    assert found is expected


def test_thresholds_are_those_of_the_settings() -> None:
    strict = Settings(possible=0.97, rewritten=0.98, same_story=0.95)
    assert verdict(0.96, verbatim=0.9, passages=0, story=0.9, settings=strict) is Verdict.UNRELATED


def test_nothing_in_common_scores_near_zero_and_everything_near_one() -> None:
    assert rewrite_score(0, 0) < 0.05
    assert rewrite_score(1, 1) > 0.99


def test_score_of_a_measured_rewrite_is_far_above_that_of_a_shared_topic() -> None:
    assert rewrite_score(0.2, 0.95) > 0.9
    assert rewrite_score(0.03, 0.2) < 0.1


@given(SHARES, SHARES, SHARES)
def test_score_never_falls_with_more_overlap(one: float, other: float, fixed: float) -> None:
    low, high = sorted((one, other))
    assert rewrite_score(low, fixed) <= rewrite_score(high, fixed)
    assert rewrite_score(fixed, low) <= rewrite_score(fixed, high)


@given(SHARES, SHARES)
def test_score_lies_between_zero_and_one(jaccard: float, coverage: float) -> None:
    assert 0 <= rewrite_score(jaccard, coverage) <= 1


def test_one_text_without_narration_is_a_copy_without_a_score() -> None:
    assert verdict(None, verbatim=1.0, passages=0, story=1.0, settings=Settings()) is Verdict.COPY
