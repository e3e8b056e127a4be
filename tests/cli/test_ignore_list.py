import datetime
from dataclasses import replace
from typing import Any

import pytest

from auditor.cli.ignore_list import as_of, ignore_list, stale
from auditor.errors import SettingsError
from auditor.model import Ignored

TODAY = datetime.date(2030, 1, 31)
ENTRY: dict[str, Any] = {"finding": "copy", "reason": "by agreement", "who": "Ada Moss", "until": TODAY}


def test_an_entry_is_read_as_it_stands() -> None:
    (found,) = ignore_list([{**ENTRY, "article": "The Gull", "with": ["b", "a"]}], "auditor.toml")
    assert found == Ignored("copy", "by agreement", "Ada Moss", TODAY, ("The Gull",), ("a", "b"))


def test_an_id_is_twelve_digits() -> None:
    assert ignore_list([{**ENTRY, "finding": "0a1b2c3d4e5f"}], "auditor.toml")[0].finding == "0a1b2c3d4e5f"


@pytest.mark.parametrize("missing", ENTRY)
def test_every_field_but_the_limits_is_required(missing: str) -> None:
    with pytest.raises(SettingsError, match=f"auditor.toml: ignore entry 2: no field '{missing}'; write finding, rea"):
        ignore_list([ENTRY, {name: ENTRY[name] for name in ENTRY if name != missing}], "auditor.toml")


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("finding", "rewrit", "'rewrit' is neither an id nor a kind of finding; did you mean 'rewrite'?"),
        ("finding", "0A1B2C3D4E5F", "'0A1B2C3D4E5F' is neither an id nor a kind of finding; copy the id from"),
        ("finding", 7, "7 is no text; write it in quotes"),
        ("reason", " ", "' ' is no text"),
        ("who", ["Ada"], "['Ada'] is no text"),
        ("until", "2030-01-31", "'2030-01-31' is no day; write a date like 2026-03-31, no quotes"),
        ("until", datetime.datetime(2030, 1, 31, tzinfo=datetime.UTC), "2030-01-31 00:00:00+00:00 is no day"),
        ("article", "", "'' names no article or outlet; write its id or its outlet"),
        ("with", [], "[] names no article or outlet"),
        ("with", ["a", 7], "['a', 7] names no article or outlet"),
    ],
)
def test_a_bad_entry_is_named_with_file_number_field_and_value(field: str, value: object, said: str) -> None:
    with pytest.raises(SettingsError) as error:
        ignore_list([ENTRY, {**ENTRY, field: value}], "desk/auditor.toml")
    assert str(error.value).startswith(f"desk/auditor.toml: ignore entry 2: {field} = {said}")


def test_an_unknown_field_is_named_with_what_was_meant() -> None:
    with pytest.raises(SettingsError, match=r"ignore entry 1: unknown field 'untill'; did you mean 'until'\?"):
        ignore_list([{**ENTRY, "untill": TODAY}], "auditor.toml")


@pytest.mark.parametrize("entries", ["copy", {"finding": "copy"}, ["copy"]])
def test_what_is_no_list_of_entries_is_an_error(entries: object) -> None:
    with pytest.raises(SettingsError, match=r"is no list of entries; write each below a line \[\[ignore\]\]"):
        ignore_list(entries, "auditor.toml")


@pytest.mark.parametrize(("days", "expired"), [(-1, True), (0, False), (1, False)])
def test_an_entry_holds_to_the_end_of_its_last_day(days: int, *, expired: bool) -> None:
    entry = Ignored("copy", "x", "y", TODAY + datetime.timedelta(days=days))
    assert as_of([entry], TODAY)[0].expired is expired


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, ["ignore list: copy: expired on 2030-01-30, honoured no more; extend it or take it out"]),
        (0, ["ignore list: copy: expires today (2030-01-31); extend it or let it go"]),
        (14, ["ignore list: copy: expires in 14 days (2030-02-14); extend it or let it go"]),
        (15, []),
    ],
)
def test_an_entry_is_said_when_it_has_expired_or_soon_will(days: int, said: list[str]) -> None:
    entry = Ignored("copy", "x", "y", TODAY + datetime.timedelta(days=days), findings=("5b65a2378ad8",))
    assert list(stale(as_of([entry], TODAY), TODAY)) == said


def test_entries_that_match_nothing_are_said_in_one_line() -> None:
    entries = [Ignored("copy", "x", "y", datetime.date.max, ("004",)), Ignored("appeal", "x", "y", datetime.date.max)]
    (line,) = stale(entries, TODAY)
    assert line.startswith("ignore list: without effect here: copy, article 004; appeal; the index lists")


def test_the_day_does_not_change_an_entry_that_holds() -> None:
    (entry,) = ignore_list([ENTRY], "auditor.toml")
    assert as_of([entry], TODAY) == as_of([replace(entry)], TODAY - datetime.timedelta(days=300))
