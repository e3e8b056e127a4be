import pytest

from auditor.read.columns import USUAL, Columns, columns_of
from auditor.settings import Settings


@pytest.mark.parametrize("what", USUAL)
def test_every_usual_name_is_found(what: str) -> None:
    assert [Columns().found([name]).get(what) for name in USUAL[what].split()] == USUAL[what].split()


def test_the_most_telling_name_wins_whatever_the_order_of_the_columns() -> None:
    assert Columns().found(["content", "body", "text"])["text"] == "text"
    assert Columns().found(["text", "body", "content"])["text"] == "text"


def test_case_and_separators_do_not_matter() -> None:
    assert Columns().found(["Article Text", "Publish-Date"]) == {"text": "Article Text", "published": "Publish-Date"}


def test_of_two_columns_that_differ_in_case_only_the_first_counts() -> None:
    assert Columns().found(["Text", "text"]) == {"text": "Text"}


def test_what_no_column_holds_is_left_out() -> None:
    assert Columns().found(["price", "", "weight"]) == {}


def test_a_name_that_the_user_gave_is_taken_as_it_is() -> None:
    assert Columns(text="Story").found(["text", "Story"])["text"] == "Story"


def test_a_name_that_the_user_gave_and_no_column_has_is_not_replaced_by_a_usual_one() -> None:
    assert Columns(text="story").found(["text", "Story"]) == {}


def test_the_settings_name_the_columns() -> None:
    assert columns_of(Settings(text_field="story", url_field="from")) == Columns(text="story", url="from")
