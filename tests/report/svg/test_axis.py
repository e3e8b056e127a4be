from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from auditor.report.svg.axis import Axis, axis

FIRST = date(2024, 3, 1)


def days(*numbers: int) -> Axis:
    return axis((FIRST + timedelta(number) for number in numbers), left=0, right=900)


def test_the_days_of_a_week_are_true_to_scale() -> None:
    assert [*days(0, 1, 3).places.values()] == [0, 300, 900]
    assert days(0, 1, 3).gaps == ()


def test_months_between_do_not_squeeze_the_days_of_one_story() -> None:
    found = days(0, 100, 101, 102)
    assert [*found.places.values()] == [0, 300, 600, 900]
    assert found.gaps == ((150, 100),)


def test_one_date_stands_at_the_left() -> None:
    assert [*days(5, 5).places.values()] == [0]


@given(st.sets(st.integers(0, 4000), min_size=1, max_size=40))
def test_later_stands_to_the_right_and_labels_apart(numbers: set[int]) -> None:
    found = days(*numbers)
    assert sorted(found.places, key=found.places.__getitem__) == sorted(found.places)
    shown = [found.places[one] for one in found.labelled()]
    assert all(other - one >= 84 for one, other in pairwise(shown))
    assert max(found.places) in found.labelled()
