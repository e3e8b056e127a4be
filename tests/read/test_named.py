import pytest

from auditor.model import Skipped
from auditor.read.columns import Columns
from auditor.read.named import absent_columns, absent_fields, near, no_text


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("inhalt", "Inhalt"),
        ("Kopff", "Kopf"),
        ("publishd", "published"),
        ("place", None),
        ("", None),
        ("x" * 9000, None),
    ],
)
def test_a_name_is_near_where_a_letter_or_its_case_differs(name: str, meant: str | None) -> None:
    assert near(name, ["Nr", "Inhalt", "Kopf", "published"]) == meant


def test_the_column_that_was_meant_is_named() -> None:
    reason = "no column 'inhalt' (has: Nr, Inhalt); did you mean Inhalt?"
    assert no_text("column", Columns(text="inhalt"), ["Nr", "Inhalt"]) == reason


def test_an_option_that_was_given_is_not_asked_for() -> None:
    reason = "no column 'body' (has: Nr); give --text-field one of these"
    assert no_text("column", Columns(text="body"), ["Nr"]) == reason


def test_headlines_alone_are_not_offered_as_texts() -> None:
    reason = "no field 'text' (has: title); none of these holds an article: export the texts, too"
    assert no_text("field", Columns(), ["title"], None) == reason


def test_another_column_that_is_not_there_is_named_with_the_one_that_was_meant() -> None:
    found = list(absent_columns("t.csv", Columns(text="T", title="Kopff", outlet="Haus"), ["T", "Kopf"]))
    assert found == [
        Skipped("t.csv, column 'Kopff'", "no such column (has: T, Kopf); did you mean Kopf?"),
        Skipped("t.csv, column 'Haus'", "no such column (has: T, Kopf); its articles are read without it"),
    ]


def test_a_record_may_lack_a_field_but_not_misspell_it() -> None:
    columns = Columns(title="Kopff", outlet="Haus")
    assert list(absent_fields(columns, {"Kopf": "Late"})) == [("no-field", "no field 'Kopff'; did you mean Kopf?")]
    assert list(absent_fields(columns, {"T": "Late"})) == []
