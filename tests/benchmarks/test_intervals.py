import numpy as np
import pytest
from intervals import bootstrapped, calibration, confusion, detection, f1, macro_f1, precision, recall, share, short

GROUPS = [f"g{at % 20}" for at in range(100)]


def test_f1_is_that_of_the_hits_alarms_and_misses() -> None:
    counts = detection([True, True, True, False], [True, True, False, True]).sum(axis=0)
    assert counts.tolist() == [2, 1, 1]
    assert (precision(counts), recall(counts), f1(counts)) == pytest.approx((2 / 3, 2 / 3, 2 / 3))


def test_nothing_said_has_no_precision() -> None:
    assert np.isnan(precision(detection([True], [False]).sum(axis=0)))


def test_macro_f1_is_the_mean_over_the_classes() -> None:
    counts = confusion(["x", "x", "y", "z"], ["x", "y", "y", "z"], ["x", "y", "z"])
    assert macro_f1(counts.sum(axis=0)) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)


def test_a_class_that_is_not_there_does_not_lower_macro_f1() -> None:
    assert macro_f1(confusion(["x", "y"], ["x", "y"], ["x", "y", "z"]).sum(axis=0)) == 1


def test_the_same_draws_are_made_again() -> None:
    hits = [at % 3 == 0 for at in range(100)]
    assert share(GROUPS, hits) == share(GROUPS, hits)


def test_an_interval_holds_the_value() -> None:
    figure = share(GROUPS, [at % 3 == 0 for at in range(100)])
    assert 0 < figure.low < figure.value == 0.34 < figure.high < 1


def test_pairs_that_hang_together_give_a_wider_interval() -> None:
    hits = [at < 50 for at in range(100)]
    alone = share([str(at) for at in range(100)], hits)
    grouped = share([str(at // 10) for at in range(100)], hits)
    assert grouped.high - grouped.low > 2 * (alone.high - alone.low)


def test_a_sample_without_a_miss_is_not_certain() -> None:
    figure = share(GROUPS, [True] * 100)
    assert figure.value == figure.high == 1
    assert 0.95 < figure.low < 1


def test_a_small_sample_has_the_interval_of_wilson() -> None:
    figure = share(["a"] * 10, [True] * 5 + [False] * 5)
    assert (figure.low, figure.high) == pytest.approx((0.237, 0.763), abs=0.001)


def test_of_no_pairs_nothing_is_measured() -> None:
    assert str(share([], [])) == "– [–, –]"


def test_the_order_of_the_pairs_does_not_matter() -> None:
    counts = detection([True, False] * 50, [at % 5 == 0 for at in range(100)])
    turned = bootstrapped(GROUPS[::-1], counts[::-1], f1)
    assert turned == bootstrapped(GROUPS, counts, f1)


def test_bins_count_their_upper_end() -> None:
    bins, brier = calibration([0.0, 0.5, 0.6, 1.0], [False, False, True, True], [0, 0.5, 1])
    assert [(one.n, one.true) for one in bins] == [(2, 0.0), (2, 1.0)]
    assert bins[1].score == pytest.approx(0.8)
    assert brier == pytest.approx((0.25 + 0.16) / 4)


def test_an_empty_bin_is_not_zero() -> None:
    bins, _ = calibration([0.1], [False], [0, 0.5, 1])
    assert (bins[1].n, short(bins[1].true)) == (0, "–")
