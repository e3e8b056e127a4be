import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.confirm.overlap import containment, jaccard, word_runs

Shingles = NDArray[np.uint32]


def shingles(*numbers: int) -> Shingles:
    return np.array(sorted(numbers), dtype=np.uint32)


SETS = st.sets(st.integers(0, 30)).map(lambda numbers: shingles(*numbers))


def test_jaccard_is_the_shared_part_of_both() -> None:
    assert jaccard(shingles(1, 2, 3), shingles(2, 3, 4, 5)) == 2 / 5


def test_containment_is_the_shared_part_of_the_smaller() -> None:
    assert containment(shingles(1, 2, 3), shingles(2, 3, 4, 5)) == 2 / 3


def test_set_inside_another_is_wholly_contained() -> None:
    assert containment(shingles(1, 2), shingles(*range(100))) == 1


def test_nothing_to_compare_is_not_zero() -> None:
    assert jaccard(shingles(), shingles()) is None
    assert containment(shingles(), shingles()) is None
    assert containment(shingles(1), shingles()) is None


def test_one_empty_set_shares_nothing() -> None:
    assert jaccard(shingles(1), shingles()) == 0


def test_sets_without_a_common_member_share_nothing() -> None:
    assert jaccard(shingles(1), shingles(2)) == containment(shingles(1), shingles(2)) == 0


@given(SETS, SETS)
def test_jaccard_is_no_larger_than_containment(left: Shingles, right: Shingles) -> None:
    assert (jaccard(left, right) or 0) <= (containment(left, right) or 0)


@given(SETS, SETS)
def test_overlap_is_symmetric_and_a_share(left: Shingles, right: Shingles) -> None:
    assert jaccard(left, right) == jaccard(right, left)
    assert containment(left, right) == containment(right, left)
    assert 0 <= (jaccard(left, right) or 0) <= (containment(left, right) or 0) <= 1


@given(SETS)
def test_set_is_equal_to_itself(one: Shingles) -> None:
    assert jaccard(one, one) == containment(one, one) == (1 if len(one) else None)


def test_seven_words_make_three_runs_of_five() -> None:
    assert len(word_runs("The old pier fell at last today.")) == 3


def test_four_words_make_no_run() -> None:
    assert len(word_runs("The old pier fell.")) == 0


def test_marks_case_and_spaces_do_not_change_a_run() -> None:
    assert np.array_equal(word_runs("“The old pier,” Pell’s pier."), word_runs('the OLD\u00a0pier: "Pell\'s" pier'))


def test_repeated_run_counts_once() -> None:
    assert len(word_runs("a b c d e " * 4)) == 5
