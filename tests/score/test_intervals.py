import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.score.intervals import bootstrap, wilson


@pytest.mark.parametrize(
    ("hits", "n", "expected"),
    [(8, 10, (0.490, 0.943)), (0, 10, (0.0, 0.278)), (10, 10, (0.722, 1.0)), (81, 263, (0.255, 0.366))],
)
def test_wilson_gives_the_published_intervals(hits: int, n: int, expected: tuple[float, float]) -> None:
    assert wilson(hits, n) == expected


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_within_bounds(counted: tuple[int, int]) -> None:
    low, high = wilson(*counted)
    assert 0 <= low <= round(counted[0] / counted[1], 3) <= high <= 1


def test_a_bootstrap_gives_the_same_ends_twice() -> None:
    assert bootstrap([9, 0, 7, 8, 0], [9, 5, 7, 8, 6]) == bootstrap([9, 0, 7, 8, 0], [9, 5, 7, 8, 6])


def test_a_bootstrap_weighs_a_long_sentence_more() -> None:
    long, short = bootstrap([40, 0, 0, 0, 0, 0], [40] + [5] * 5), bootstrap([5, 0, 0, 0, 0, 0], [5] + [5] * 5)
    assert long[1] > short[1]


@pytest.mark.parametrize(("part", "hits"), [(9, 12), (0, 0)])
def test_sentences_that_all_say_the_same_leave_the_interval_open(part: int, hits: int) -> None:
    assert bootstrap([part] * 12, [9] * 12) == wilson(hits, 12)


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 60)), min_size=1, max_size=40))
def test_a_bootstrap_stays_within_bounds(sentences: list[tuple[int, int]]) -> None:
    low, high = bootstrap([own * words for own, words in sentences], [words for _, words in sentences])
    assert 0 <= low <= high <= 1
