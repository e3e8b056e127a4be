import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document
from auditor.read.facts import Facts, apart, day, described, moment, said

DATE = datetime.date(2016, 1, 7)


def test_what_is_not_said_leaves_the_document_as_it_was() -> None:
    document = Document("a", "Text.", title="Ferry late", outlet="The Gull")
    assert described(document, Facts(outlet="Tönsby Post")) == Document(
        "a", "Text.", title="Ferry late", outlet="Tönsby Post"
    )


@pytest.mark.parametrize(
    ("other", "contradicts"),
    [
        (None, False),
        (datetime.date(2016, 1, 7), False),
        (datetime.date(2016, 1, 8), False),
        (datetime.date(2015, 1, 7), True),
    ],
)
def test_dates_more_than_a_day_apart_contradict_each_other(other: datetime.date | None, *, contradicts: bool) -> None:
    assert apart(datetime.date(2016, 1, 7), other) is contradicts


def test_a_day_is_written_year_first() -> None:
    assert day("2016-01-07") == DATE


@pytest.mark.parametrize("value", ["7.1.2016", "01/07/2016", "20160107", "2016-W01-4", "2016-13-01", "2016-02-30", ""])
def test_a_day_with_two_readings_or_none_is_not_guessed(value: str) -> None:
    assert day(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "2016-01-07",
        " 2016-01-07T23:30:00-05:00 ",
        "2016-01-07T09:30:00Z",
        "20160107T093000+0100",
        "2016/01/07 09:30",
        "Thu, 07 Jan 2016 23:30:00 -0500",
        "January 7, 2016",
        "Jan. 7, 2016",
        "7 January 2016",
    ],
)
def test_a_moment_is_the_day_on_its_authors_calendar(value: str) -> None:
    assert moment(value) == DATE


@pytest.mark.parametrize("value", ["7.1.2016", "01/07/2016", "2016-1-7", "2016-01/07", "yesterday", "2016", "", "0"])
def test_a_moment_with_two_readings_or_none_is_not_guessed(value: str) -> None:
    assert moment(value) is None


@given(st.text() | st.from_regex(r"[0-9]{4}[-/]?[0-9]{2}[-/]?[0-9]{2}T?.{0,9}"))
def test_no_value_is_too_odd_for_a_moment(value: str) -> None:
    assert moment(value) is None or isinstance(moment(value), datetime.date)


@pytest.mark.parametrize(("value", "kept"), [("  The \n Gull ", "The Gull"), (" \t", None), (None, None)])
def test_a_value_is_one_line_or_nothing(value: str | None, kept: str | None) -> None:
    assert said(value) == kept


@pytest.mark.parametrize("value", ["17.10.2025", "10/17/2025", "17-10-2025 08:15", "17/10/2025, 08:15"])
def test_numbers_with_one_reading_are_a_date(value: str) -> None:
    assert moment(value) == datetime.date(2025, 10, 17)


@pytest.mark.parametrize("value", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"])
def test_what_programs_write_for_no_date_is_none(value: str) -> None:
    assert moment(value) is None
