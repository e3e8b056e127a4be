import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from auditor.confirm.alignment import COVERED, align, coverage, coverages
from auditor.model import Sentence, Span

Matrix = NDArray[np.float64]
MATRICES = arrays.arrays(np.float64, st.tuples(st.integers(1, 5), st.integers(1, 5)), elements=st.floats(0, 1))


def sentences(document: str, count: int) -> tuple[Sentence, ...]:
    return tuple(Sentence(document, number, Span(10 * number, 10 * number + 9)) for number in range(count))


def aligned(similarity: list[list[float]], threshold: float = 0.3) -> list[tuple[int, int]]:
    matrix = np.array(similarity)
    pairs = align(sentences("a", matrix.shape[0]), sentences("b", matrix.shape[1]), matrix, threshold=threshold)
    return [(pair.left.ordinal, pair.right.ordinal) for pair in pairs]


def counts(*numbers: int) -> NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


def test_the_first_of_equally_good_answers_is_taken_however_long_the_articles_are() -> None:
    assert aligned(np.ones((2, 1_100)).tolist()) == [(0, column) for column in range(1_100)] + [(1, 0)]


def test_coverage_is_the_share_of_words_in_answered_sentences() -> None:
    assert coverage(np.array([0.9, 0.1, COVERED]), counts(6, 10, 4)) == 0.5


def test_sentence_just_below_the_threshold_is_not_covered() -> None:
    assert coverage(np.array([COVERED - 1e-6]), counts(6)) == 0


@pytest.mark.parametrize("words", [(), (0, 0)])
def test_article_without_content_words_has_no_coverage(words: tuple[int, ...]) -> None:
    assert coverage(np.ones(len(words)), counts(*words)) is None


def test_coverages_are_told_for_both_directions() -> None:
    similarity = np.array([[0.9, 0.0, 0.0], [0.8, 0.0, 0.1]])
    assert coverages(similarity, counts(5, 5), counts(5, 5, 10)) == (1.0, 0.25)


def test_article_without_sentences_has_no_coverages() -> None:
    assert coverages(np.zeros((0, 3)), counts(), counts(1, 2, 3)) == (None, None)


def test_each_sentence_is_aligned_with_its_best_answer() -> None:
    assert aligned([[0.1, 0.9], [0.8, 0.2]]) == [(0, 1), (1, 0)]


def test_sentence_split_in_two_has_two_answers() -> None:
    assert aligned([[0.6, 0.5, 0.0], [0.0, 0.0, 0.9]]) == [(0, 0), (0, 1), (1, 2)]


def test_two_merged_sentences_share_an_answer() -> None:
    assert aligned([[0.6, 0.0], [0.5, 0.0], [0.0, 0.9]]) == [(0, 0), (1, 0), (2, 1)]


def test_weak_answers_are_left_out() -> None:
    assert aligned([[0.3, 0.1], [0.0, 0.29]]) == [(0, 0)]


def test_article_without_sentences_is_aligned_with_nothing() -> None:
    assert align((), sentences("b", 2), np.zeros((0, 2)), threshold=0.0) == ()


def test_similarity_of_a_pair_is_kept() -> None:
    (pair,) = align(sentences("a", 1), sentences("b", 1), np.array([[0.75]]), threshold=0.3)
    assert (pair.left.document, pair.right.document, pair.similarity) == ("a", "b", 0.75)


@given(MATRICES)
def test_turning_the_pair_round_turns_the_alignment_round(similarity: Matrix) -> None:
    distinct = similarity + np.arange(similarity.size).reshape(similarity.shape)
    turned = aligned(distinct.T.tolist(), 0.0)
    assert sorted((right, left) for left, right in turned) == aligned(distinct.tolist(), 0.0)


@given(MATRICES)
def test_coverages_are_shares(similarity: Matrix) -> None:
    rows, columns = similarity.shape
    left, right = coverages(similarity, counts(*[3] * rows), counts(*[4] * columns))
    assert left is not None
    assert right is not None
    assert 0 <= left <= 1
    assert 0 <= right <= 1
