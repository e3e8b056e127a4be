import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.confirm.chance import chance


def test_a_run_at_the_threshold_is_a_matter_of_one_case_in_a_hundred() -> None:
    assert chance(6.0, 400) == pytest.approx(0.01, abs=0.005)


@given(st.floats(0, 60), st.floats(0, 60), st.integers(1, 10**8))
def test_a_higher_score_is_never_more_likely(one: float, other: float, cells: int) -> None:
    low, high = sorted((one, other))
    assert 0 <= chance(high, cells) <= chance(low, cells) <= 1


def test_longer_articles_leave_more_room_for_chance() -> None:
    assert chance(6.0, 10_000) > chance(6.0, 100)
