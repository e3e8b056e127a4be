import datetime

import pytest

from auditor.read.field_values import date_of, plain, short, unlisted

DAY = datetime.date(2016, 1, 7)


@pytest.mark.parametrize(
    "value",
    [
        "2016-01-07",
        "2016-01-07T09:30:00Z",
        "Thu, 07 Jan 2016 09:30:00 +0100",
        1452159000,
        "1452159000",
        1452159000.5,
        1452159000000,
        1452159000000000000,
        20160107,
        20160107093000,
        "201601070930",
        "January 7, 2016 Thursday",
        "7 January 2016, Thursday",
        {"$date": 1452159000000},
        {"$date": {"$numberLong": "1452159000000"}},
        datetime.datetime(2016, 1, 7, 9, 30, tzinfo=datetime.UTC),
        DAY,
    ],
)
def test_dates_as_programs_write_them(value: object) -> None:
    assert date_of(value) == DAY


@pytest.mark.parametrize(
    "value", ["7.1.2016", "01/02/2016", 2016, 0, -1, 1e300, "9" * 40, True, [], {"a": 1}, "Thursday"]
)
def test_what_has_two_readings_or_none_is_no_date(value: object) -> None:
    assert date_of(value) is None


def test_a_list_of_names_is_told_from_a_name_in_brackets() -> None:
    assert [unlisted(name) for name in ("[Web Desk]", "['']", None)] == ["[Web Desk]", None, None]


def test_bytes_are_text() -> None:
    assert plain("Tönsby".encode()) == "Tönsby"


def test_a_value_on_one_line_is_no_longer_than_a_title() -> None:
    assert (short(" The\nferry "), short("ferry " * 200)) == ("The ferry", None)


@pytest.mark.parametrize("value", [20161307093000, 300000000, 9000000000, 99999999999999])
def test_a_number_that_gives_no_year_of_the_web_is_no_date(value: int) -> None:
    assert date_of(value) is None
