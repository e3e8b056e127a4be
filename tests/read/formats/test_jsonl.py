import gzip
from pathlib import Path

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading, fingerprint
from auditor.read.lines import LIMIT

FERRY = b'{"text": "The ferry was late."}'


def read(data: bytes, name: str = "b.jsonl", columns: Columns = Columns()) -> list[Reading]:  # noqa: B008 - frozen
    return list(attempt(File("b", f"in/{name}", Path(name), data), columns))


def skipped(data: bytes) -> list[tuple[str, str]]:
    return [(reading.name, reading.reason) for reading in read(data) if isinstance(reading, Skipped)]


def test_every_line_is_an_article_with_its_place_and_its_own_fingerprint() -> None:
    first, second = read(FERRY + b"\n\n" + FERRY + b"\n")
    assert first == Document(
        "b/1", "The ferry was late.", source="in/b.jsonl, line 1", sha256=fingerprint(FERRY + b"\n")
    )
    assert isinstance(second, Document)
    assert second.source == "in/b.jsonl, line 3"


def test_a_line_that_is_no_record_is_named_and_the_next_one_is_read() -> None:
    data = b'nonsense\n[1]\n7\n{"title": "Late", "body2": "The ferry."}\n{"text": ""}\n' + FERRY
    *_, last = read(data)
    assert isinstance(last, Document)
    assert [name for name, _ in skipped(data)] == [f"in/b.jsonl, line {number}" for number in range(1, 6)]
    assert [reason for _, reason in skipped(data)][1:4] == [
        "no record: a list where an object in {} belongs; export each record as an object",
        "no record: a number where an object in {} belongs; export each record as an object",
        "no field 'text' (has: title, body2); pass --text-field body2",
    ]


def test_a_line_above_the_limit_costs_itself_alone() -> None:
    data = b'{"text": "' + b"x" * LIMIT + b'"}\n' + FERRY
    first, last = read(data)
    assert first == Skipped(
        "in/b.jsonl, line 1", "above the limit of 10,000,000 bytes for one record; split it into articles"
    )
    assert isinstance(last, Document)


def test_each_line_has_its_own_encoding() -> None:
    late = '{"text": "Die Fähre nach Tönsby fiel aus."}\n'
    first, second, notice = read(late.encode() + late.encode("cp1252"))
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text == second.text
    assert isinstance(notice, Notice)
    assert (notice.document, notice.code) == ("b/2", "encoding-guessed")


def test_brackets_without_end_do_not_end_the_batch() -> None:
    bad, good = read(b"[" * 100_000 + b"\n" + FERRY)
    assert isinstance(bad, Skipped)
    assert isinstance(good, Document)


def test_a_file_of_one_value_over_several_lines_is_one_row() -> None:
    assert skipped(b'[\n  {"text": "The ferry."}\n]') == [
        ("in/b.jsonl", "one JSON value over several lines; name the file .json")
    ]


def test_an_empty_file_says_so() -> None:
    assert skipped(b"\n\n") == skipped(b"")
    assert skipped(b"")[0][1].startswith("empty")


def test_utf16_is_read() -> None:
    assert [type(reading) for reading in read((FERRY + b"\n" + FERRY).decode().encode("utf-16"))] == [
        Document,
        Document,
    ]


def test_a_packed_file_is_read() -> None:
    [document] = read(gzip.compress(FERRY, mtime=0), "b.jsonl.gz")
    assert isinstance(document, Document)


def test_a_packed_file_that_is_cut_off_keeps_what_came_before() -> None:
    lines = b"".join(b'{"text": "Ferry %d was late."}\n' % number for number in range(20_000))
    readings = read(gzip.compress(lines, mtime=0)[:-2000], "b.jsonl.gz")
    assert isinstance(readings[0], Document)
    assert isinstance(readings[-1], Skipped)
    assert "damaged .gz" in readings[-1].reason


def test_an_item_of_an_agency_has_its_own_address_as_id() -> None:
    [document] = read(b'{"uri": "urn:gull:7", "versioncreated": "2016-01-07T09:30:00Z", "body_text": "The ferry."}')
    assert isinstance(document, Document)
    assert document.id == "urn:gull:7"
