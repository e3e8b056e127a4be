import numpy as np
from numpy.typing import NDArray

from auditor.candidates.rare import AT_MOST, BLOCK, pairs_sharing_rare_shingles

DRAWN = np.random.default_rng(7).choice(2**32, size=400_000, replace=False).astype(np.uint32)


def own(number: int, size: int = 100) -> NDArray[np.uint32]:
    return DRAWN[number * size : (number + 1) * size]


def pairs(*sets: NDArray[np.uint32], groups: list[int] | None = None) -> set[tuple[int, int]]:
    return pairs_sharing_rare_shingles([np.sort(one) for one in sets], groups or list(range(len(sets))))


def test_a_few_rare_shingles_in_common_make_a_pair() -> None:
    assert pairs(own(0), np.concatenate([own(1), own(0)[:12]]), own(2)) == {(0, 1)}


def test_a_phrase_of_the_day_makes_none() -> None:
    phrase = own(500)
    assert pairs(*(np.concatenate([own(at), phrase]) for at in range(AT_MOST + 1))) == set()


def test_copies_of_one_text_count_once() -> None:
    story = own(500)
    prints = [np.concatenate([own(at, 5), story]) for at in range(AT_MOST + 5)]
    rewrite = np.concatenate([own(900), story[:30]])
    found = pairs(*prints, rewrite, groups=[*([0] * len(prints)), 1])
    assert {(at, len(prints)) for at in range(len(prints))} <= found


def test_nothing_in_common_is_no_pair() -> None:
    assert pairs(own(0), own(1)) == pairs() == pairs(own(0)) == set()


def test_pairs_across_blocks_are_found() -> None:
    sets = [own(at, 20) for at in range(BLOCK + 1)]
    sets[-1] = np.concatenate([sets[-1], sets[0][:5]])
    assert pairs(*sets) == {(0, BLOCK)}
