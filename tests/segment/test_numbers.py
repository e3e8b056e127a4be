import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.segment.numbers import NO_COUNT, NUMBER, PART, VAGUE, many, share, value


@pytest.mark.parametrize(
    ("number", "scale", "worth"),
    [("twenty-one", "", 21), ("$1,500", "", 1_500), ("2.5", "million", 2_500_000), ("Rs. 1,50,000", "", 150_000)],
)
def test_a_number_is_worth_what_it_says(number: str, scale: str, worth: float) -> None:
    assert value(number, scale) == worth


def test_tens_of_thousands_are_at_least_ten_thousand() -> None:
    hit = VAGUE.search("tens of thousands of letters")
    assert hit is not None
    assert many(hit) == 10_000


@pytest.mark.parametrize(("words", "part"), [("two-thirds of", 66.7), ("half of", 50), ("a quarter of", 25)])
def test_a_part_is_a_percentage(words: str, part: float) -> None:
    hit = PART.search(f"{words} the boats")
    assert hit is not None
    assert share(hit) == part


@pytest.mark.parametrize("words", ["5 p.m.", "17:30", "page 5", "No. 7", "555-123-4567", "+44 20 7946 0000"])
def test_times_pages_and_telephone_numbers_are_no_counts(words: str) -> None:
    assert NO_COUNT.search(f"at {words} sharp") is not None


@pytest.mark.parametrize("words", ["1,,,000", "9" * 20_000, "1" + ",000" * 5_000])
def test_what_is_no_number_is_none(words: str) -> None:
    assert NUMBER.search(words) is None


@given(st.floats(0, 1e12).map(lambda number: f"{number:,.2f}"))
def test_a_number_with_commas_is_read_back(printed: str) -> None:
    assert value(printed, "") == float(printed.replace(",", ""))
