import datetime

import pytest

from auditor.model import Document
from auditor.read.facts import Facts, day, described, said


def test_what_is_not_said_leaves_the_document_as_it_was() -> None:
    document = Document("a", "Text.", title="Ferry late", outlet="The Gull")
    assert described(document, Facts(outlet="Tönsby Post")) == Document(
        "a", "Text.", title="Ferry late", outlet="Tönsby Post"
    )


def test_a_day_is_written_year_first() -> None:
    assert day("2016-01-07") == datetime.date(2016, 1, 7)


@pytest.mark.parametrize("value", ["7.1.2016", "01/07/2016", "20160107", "2016-W01-4", "2016-13-01", "2016-02-30", ""])
def test_a_day_with_two_readings_or_none_is_not_guessed(value: str) -> None:
    assert day(value) is None


@pytest.mark.parametrize(("value", "kept"), [("  The \n Gull ", "The Gull"), (" \t", None), (None, None)])
def test_a_value_is_one_line_or_nothing(value: str | None, kept: str | None) -> None:
    assert said(value) == kept
