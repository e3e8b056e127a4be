import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import segment_document
from auditor.model import Dated, Document

Known = tuple[int | None, int | None, int | None, int | None]


def found(text: str) -> tuple[Dated, ...]:
    return segment_document(Document("a", text)).dates


def known(text: str) -> list[Known]:
    return [(date.year, date.month, date.day, date.weekday) for date in found(text)]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("on Tuesday, Dec. 5, 2022", (2022, 12, 5, 1)),
        ("on 5 March", (None, 3, 5, None)),
        ("on the 5th of May 2020", (2020, 5, 5, None)),
        ("in June 2019", (2019, 6, None, None)),
        ("since June", (None, 6, None, None)),
        ("on 2016-03-31", (2016, 3, 31, None)),
        ("on Friday", (None, None, None, 4)),
        ("in 2018", (2018, None, None, None)),
    ],
)
def test_a_date_has_what_the_text_says_of_it(words: str, date: Known) -> None:
    assert known(f"The lock broke {words}.") == [date]


@pytest.mark.parametrize(
    "words", ["Super Tuesday", "the Sunday Times", "2,018 boats", "$2018", "you may 5", "since May Roe"]
)
def test_names_and_counts_are_no_dates(words: str) -> None:
    assert found(f"They saw {words} there.") == ()


@pytest.mark.parametrize("words", ["Feb. 30, 0000", "Dec. 31, 9999", "February 30"])
def test_a_day_that_is_none_is_kept_as_it_stands(words: str) -> None:
    assert found(f"It broke on {words}.")[0].month is not None


def test_a_text_in_another_language_has_no_dates() -> None:
    assert segment_document(Document("a", "Am 5 May 2020 brach es.", language="de")).dates == ()


@given(st.lists(st.sampled_from(["May", "5", "2020", "Friday,", "Dec.", "in", "-", "31st", ".", "0000"])).map(" ".join))
def test_dates_lie_in_their_text_in_order_and_apart(text: str) -> None:
    end = 0
    for date in found(text):
        assert end <= date.span.start < date.span.end <= len(text)
        end = date.span.end
