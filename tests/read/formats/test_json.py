import json
from pathlib import Path

import pytest

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

FERRY = {"text": "The ferry was late.", "title": "Late"}
PILOT = {"text": "The pilot was ill."}


def read(value: object) -> list[Reading]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(attempt(File("a", "in/a.json", Path("a.json"), data), Columns()))


def texts(value: object) -> list[str]:
    return [reading.text for reading in read(value) if isinstance(reading, Document)]


@pytest.mark.parametrize("name", ["items", "articles", "data", "results"])
def test_a_list_of_records_is_read_alone_or_in_an_object(name: str) -> None:
    assert texts([FERRY, PILOT]) == texts({"status": "ok", name: [FERRY, PILOT]}) == [FERRY["text"], PILOT["text"]]


def test_a_record_has_its_number() -> None:
    first, second = read([FERRY, {"title": "Late"}])
    assert isinstance(first, Document)
    assert (first.id, first.source) == ("a/1", "in/a.json, record 1")
    assert second == Skipped(
        "in/a.json, record 2", "no field 'text' (has: title); none of these holds an article: export the texts, too"
    )


def test_one_record_is_the_file() -> None:
    [document] = read({**FERRY, "items": [{"name": "ferry.jpg"}]})
    assert isinstance(document, Document)
    assert (document.id, document.source, document.title) == ("a", "in/a.json", "Late")


@pytest.mark.parametrize("value", [{}, [], {"name": "auditor", "version": 1}, 7, None, {"items": []}])
def test_what_holds_no_articles_says_what_was_looked_for(value: object) -> None:
    [skipped] = read(value)
    assert isinstance(skipped, Skipped)
    assert skipped.name == "in/a.json"
    assert "looked for a list of records, an object with such a list (items, articles, data" in skipped.reason


def test_what_is_no_json_says_where() -> None:
    [skipped] = read(b'{"text": ')
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("no JSON (Expecting value at character")


def test_json_lines_with_the_wrong_name_are_read() -> None:
    assert texts(json.dumps(FERRY).encode() + b"\n" + json.dumps(PILOT).encode()) == [FERRY["text"], PILOT["text"]]


def test_a_list_may_hold_items_of_an_agency() -> None:
    item = {"uri": "urn:gull:7", "pubstatus": "usable", "body_text": "The ferry was late."}
    [document] = read({"items": [item]})
    assert isinstance(document, Document)
    assert document.id == "urn:gull:7"


@pytest.mark.parametrize(
    "value",
    [
        {"text": {"0": "The ferry.", "1": "The pilot."}, "title": {"0": "Late", "1": "Ill"}},
        {"0": FERRY, "1": FERRY},
        {"columns": ["text"], "index": [0], "data": [["The ferry."]]},
    ],
)
def test_a_table_of_pandas_is_told_with_the_remedy(value: object) -> None:
    [skipped] = read(value)
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith(
        "no list of records but a table as pandas writes it; write it with to_json(orient="
    )


@pytest.mark.parametrize("data", [[], [FERRY]])
def test_an_answer_with_columns_and_a_list_of_records_is_no_such_table(data: list[object]) -> None:
    reasons = [reading.reason for reading in read({"columns": ["text"], "data": data}) if isinstance(reading, Skipped)]
    assert not [reason for reason in reasons if "pandas" in reason]
