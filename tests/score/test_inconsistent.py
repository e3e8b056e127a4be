import datetime

import pytest

from auditor.audit import segment_document
from auditor.model import Document
from auditor.score.inconsistent import contradictions, wrong_weekdays


def contradicted(text: str) -> list[str]:
    document = Document("a", text)
    return [message for _, message in contradictions(document, segment_document(document))]


def weekdays(text: str, published: datetime.date | None = None) -> list[str]:
    document = Document("a", text, published=published)
    return [message for _, message in wrong_weekdays(document, segment_document(document).dates)]


def test_a_number_of_boats_is_no_number_of_towns() -> None:
    found = contradicted("The total number of listed boats is now 53 towns.")
    assert found == ["“number of listed boats is now 53 towns”: a number of one thing, given as one of another"]


def test_a_number_with_two_units_contradicts_itself() -> None:
    text = "That makes 63 boats in 14 towns. In all, 63 towns lost some."
    assert contradicted(text) == ["one number of two things: “63 boats” and “63 towns”"]


@pytest.mark.parametrize("names", ["Orlin and Marlow", "Orlin, Marlow, Cade and Tarrick"])
def test_a_list_is_as_long_as_announced(names: str) -> None:
    assert len(contradicted(f"It went on in three towns: {names}.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The number of boats is now 53 boats in 14 towns.",
        "The number of boats is now 53 percent higher.",
        "That makes 63 boats in 14 towns. In all, 14 towns lost some, and 63 boats sank.",
        "It went on in three towns: Orlin, Marlow and Cade.",
        "It went on in the 3 towns of Orlin, Marlow, and Cade.",
        "There were two towns: Orlin, Ohio and Cade, Iowa.",
        "She named three men: Roe, who left, and Vale.",
        "",
    ],
)
def test_what_adds_up_is_silent(text: str) -> None:
    assert contradicted(text) == []


def test_a_date_on_another_weekday_is_found() -> None:
    assert weekdays("It broke on Tuesday, Dec. 5, 2022.") == ["“Tuesday, Dec. 5, 2022”: 2022-12-05 is a Monday"]


def test_without_a_year_the_day_of_publication_tells() -> None:
    text = "It broke on Sunday, Dec. 5."
    assert weekdays(text) == []
    assert len(weekdays(text, datetime.date(2024, 1, 3))) == 1
    assert weekdays("It broke on Monday, Dec. 5.", datetime.date(2023, 1, 3)) == []


@pytest.mark.parametrize("date", ["Monday, Feb. 30, 2022", "Monday, Feb. 31"])
def test_days_that_are_none_are_left_alone(date: str) -> None:
    assert weekdays(f"It broke on {date}.", datetime.date(9999, 1, 1)) == []


def test_a_date_may_fall_in_another_year_that_the_text_states() -> None:
    text = "The lock broke in 2019. On Thursday, Dec. 5, it was mended."
    assert weekdays(text, datetime.date(2026, 1, 3)) == []
    assert len(weekdays(text.replace("2019", "2018"), datetime.date(2026, 1, 3))) == 1
