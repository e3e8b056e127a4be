import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.confirm.verdict import Measures, Shared, rewrite_score, verdict
from auditor.model import Verdict
from auditor.settings import Settings

SHARES = st.floats(0, 1)
CLOSE = st.floats(-1, 2.5)


@pytest.mark.parametrize(
    ("score", "verbatim", "passages", "story", "expected"),
    [
        (0.99, 0.90, 3, 0.9, Verdict.COPY),
        (0.40, 0.68, 0, 0.0, Verdict.COPY),
        (0.99, 0.67, 3, 0.9, Verdict.REWRITTEN),
        (0.65, 0.10, 0, 0.0, Verdict.REWRITTEN),
        (0.65, None, 0, 0.0, Verdict.REWRITTEN),
        (0.64, 0.10, 1, 0.9, Verdict.SHARED_PASSAGES),
        (0.10, 0.90, 1, 0.0, Verdict.SHARED_PASSAGES),
        (None, 0.90, 1, 0.9, Verdict.SHARED_PASSAGES),
        (0.40, 0.10, 0, 0.9, Verdict.POSSIBLE),
        (0.39, 0.90, 0, 0.3, Verdict.SAME_STORY),
        (None, None, 0, 0.3, Verdict.SAME_STORY),
        (0.39, 0.10, 0, 0.29, Verdict.UNRELATED),
        (None, None, 0, 0.0, Verdict.UNRELATED),
    ],
)
def test_verdicts_have_a_precedence(
    *, score: float | None, verbatim: float | None, passages: int, story: float, expected: Verdict
) -> None:
    found = verdict(score, Shared(verbatim, None, passages, story), Settings())
    assert found is expected


def test_thresholds_are_those_of_the_settings() -> None:
    strict = Settings(possible=0.97, rewritten=0.98, same_story=0.95)
    assert verdict(0.96, Shared(0.9, None, 0, 0.9), strict) is Verdict.UNRELATED


def test_nothing_in_common_scores_near_zero_and_everything_near_one() -> None:
    assert rewrite_score(Measures(0, 0, -1)) < 0.01
    assert rewrite_score(Measures(1, 1, 2.5)) > 0.99


def test_score_of_a_measured_rewrite_is_far_above_that_of_a_shared_topic() -> None:
    assert rewrite_score(Measures(0.2, 0.95, 1.5)) > 0.9
    assert rewrite_score(Measures(0.03, 0.2, -0.5)) < 0.1


@given(SHARES, SHARES, CLOSE, SHARES)
def test_score_never_falls_with_more_overlap(jaccard: float, coverage: float, close: float, more: float) -> None:
    score = rewrite_score(Measures(jaccard, coverage, close))
    for one in (Measures(jaccard + more, coverage, close), Measures(jaccard, coverage + more, close)):
        assert score <= rewrite_score(one)
    assert score <= rewrite_score(Measures(jaccard, coverage, close + more))


@given(SHARES, SHARES, CLOSE)
def test_score_lies_between_zero_and_one(jaccard: float, coverage: float, close: float) -> None:
    assert 0 <= rewrite_score(Measures(jaccard, coverage, close)) <= 1


def test_one_text_without_narration_is_a_copy_without_a_score() -> None:
    assert verdict(None, Shared(1.0, 1.0, 0, 1.0), Settings()) is Verdict.COPY


def test_a_statement_that_a_report_quotes_in_full_is_no_copy_of_it() -> None:
    assert verdict(None, Shared(1.0, 0.3, 0, 0.5), Settings()) is Verdict.SAME_STORY


def test_an_article_cut_out_of_a_much_longer_one_is_a_copy() -> None:
    assert verdict(0.1, Shared(0.97, 0.02, 1, 0.5), Settings()) is Verdict.COPY
