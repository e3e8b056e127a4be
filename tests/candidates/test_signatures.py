import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.candidates.signatures import SLOTS, signature
from auditor.confirm.overlap import jaccard

DRAWN = np.random.default_rng(7).choice(2**32, size=900, replace=False).astype(np.uint32)


def shingles(first: int, last: int) -> NDArray[np.uint32]:
    return np.sort(DRAWN[first:last])


@pytest.mark.parametrize("overlap", [0, 80, 200, 350, 500])
def test_estimate_is_near_the_exact_jaccard(overlap: int) -> None:
    left, right = shingles(0, 500), shingles(500 - overlap, 900)
    exact = jaccard(left, right)
    assert exact is not None
    assert abs(signature(left).jaccard(signature(right)) - exact) <= 0.1


def test_equal_sets_have_equal_signatures() -> None:
    assert signature(shingles(0, 300)) == signature(shingles(0, 300))


def test_signature_never_changes_between_runs() -> None:
    values = signature(np.array([1, 2, 3], dtype=np.uint32)).hashvalues
    assert (len(values), values[:3].tolist()) == (SLOTS, [307127634, 584357965, 209221577])


def test_order_of_the_shingles_does_not_matter() -> None:
    assert signature(DRAWN[:300][::-1]) == signature(DRAWN[:300])


def test_set_without_shingles_has_a_signature() -> None:
    assert signature(np.array([], dtype=np.uint32)).is_empty()
