import numpy as np
from numpy.typing import NDArray

from auditor.candidates.bands import pairs_sharing_a_band
from auditor.candidates.signatures import signature

DRAWN = np.random.default_rng(11).choice(2**32, size=1_200, replace=False).astype(np.uint32)


def pairs(**sets: NDArray[np.uint32]) -> set[tuple[str, str]]:
    return pairs_sharing_a_band({name: signature(shingles) for name, shingles in sets.items()})


def test_identical_sets_are_found() -> None:
    assert pairs(a=DRAWN[:300], b=DRAWN[:300]) == {("a", "b")}


def test_strongly_overlapping_sets_are_found() -> None:
    assert pairs(a=DRAWN[:300], b=DRAWN[100:400]) == {("a", "b")}


def test_sets_that_share_a_tenth_are_left_to_their_rare_shingles() -> None:
    assert pairs(a=DRAWN[:400], b=DRAWN[330:730]) == set()


def test_sets_that_share_nothing_are_not_found() -> None:
    assert pairs(a=DRAWN[:300], b=DRAWN[300:600], c=DRAWN[600:900], d=DRAWN[900:]) == set()


def test_smaller_id_stands_on_the_left_whatever_the_order() -> None:
    assert pairs(b=DRAWN[:300], a=DRAWN[:300]) == {("a", "b")}


def test_every_pair_of_three_equal_sets_is_found() -> None:
    assert pairs(c=DRAWN[:300], a=DRAWN[:300], b=DRAWN[:300]) == {("a", "b"), ("a", "c"), ("b", "c")}


def test_nothing_shares_nothing() -> None:
    assert pairs() == set()
