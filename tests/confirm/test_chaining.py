import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from auditor.confirm.chaining import FAR, RUNS, SKIP, Run, runs

ODDS = arrays(np.float64, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.floats(-4, 2.5, width=32))


def odds(rows: int, columns: int, *cells: tuple[int, int], value: float = 2.0) -> np.ndarray:
    found = np.full((rows, columns), -2.0)
    for cell in cells:
        found[cell] = value
    return found


def found(matrix: np.ndarray, least: float = 3.0) -> list[Run]:
    return list(runs(matrix, least=least))


def test_sentences_that_follow_each_other_in_both_articles_cost_nothing() -> None:
    assert found(odds(5, 6, (1, 2), (2, 3), (3, 4))) == [Run(6.0, ((1, 2), (2, 3), (3, 4)))]


def test_one_sentence_split_in_two_costs_half_a_point() -> None:
    assert found(odds(2, 2, (0, 0), (1, 0))) == [Run(3.5, ((0, 0), (1, 0)))]


def test_a_sentence_of_its_own_in_between_is_skipped() -> None:
    (run,) = found(odds(3, 3, (0, 0), (2, 1)))
    assert run.score == pytest.approx(4 - SKIP)
    assert run.pairs == ((0, 0), (2, 1))


def test_a_moved_sentence_costs_more_than_a_neighbour() -> None:
    assert found(odds(2, 9, (0, 0), (1, 8)), least=0.5)[0].score == 2.0
    assert found(odds(2, 9, (0, 0), (1, 8), value=4.0))[0] == Run(8.0 - FAR, ((0, 0), (1, 8)))


def test_two_passages_are_two_runs_best_first() -> None:
    matrix = odds(9, 20, (0, 12), (1, 13), (6, 2), (7, 3), (8, 4))
    assert [run.pairs for run in found(matrix)] == [((6, 2), (7, 3), (8, 4)), ((0, 12), (1, 13))]


def test_no_run_reaches_what_is_asked_for() -> None:
    assert found(odds(5, 5, (1, 1)), least=3.0) == []


@pytest.mark.parametrize("shape", [(0, 0), (0, 4), (4, 0)])
def test_an_article_without_narration_has_no_run(shape: tuple[int, int]) -> None:
    assert found(np.zeros(shape)) == []


@given(ODDS)
def test_each_sentence_of_the_other_article_stands_in_one_run(matrix: np.ndarray) -> None:
    seen = [{column for _, column in run.pairs} for run in found(matrix, 0.5)]
    assert sum(map(len, seen)) == len(set().union(*seen))


@given(ODDS)
def test_a_run_scores_what_its_pairs_do_less_the_costs(matrix: np.ndarray) -> None:
    for run in found(matrix, 0.5)[:1]:
        assert run.score <= sum(matrix[pair] for pair in run.pairs) + 1e-9
        assert list(run.pairs) == sorted(run.pairs, key=lambda pair: pair[0])


@given(ODDS)
def test_runs_come_best_first_and_above_what_is_asked_for(matrix: np.ndarray) -> None:
    scores = [run.score for run in found(matrix, 1.0)]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 1.0 for score in scores)


def test_no_more_runs_than_an_editor_reads_are_looked_for() -> None:
    cells = [(12 * at + step, 7 * at + step) for at in range(RUNS + 3) for step in (0, 1)]
    assert len(found(odds(12 * RUNS + 36, 7 * RUNS + 21, *cells))) == RUNS


def test_one_sentence_of_the_other_article_answers_in_one_run_only() -> None:
    matrix = odds(14, 3, (0, 0), (1, 1), (12, 0), (13, 1))
    assert [run.pairs for run in found(matrix)] == [((0, 0), (1, 1))]
