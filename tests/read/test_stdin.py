import gzip
import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Skipped
from auditor.read.file import File, suffix
from auditor.read.formats.table import FORMATS
from auditor.read.inputs import inputs
from auditor.read.load import load_documents
from auditor.read.stdin import STDIN, ending, standard_input


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


@pytest.mark.parametrize(
    ("beginning", "expected"),
    [
        (b"The ferry was late.\nNobody said why.", ".txt"),
        (b"Text, he said, is what we have.", ".txt"),
        (b"---\ntitle: Late\n---\nThe ferry.", ".md"),
        (b"---\nThe ferry.\n---\n", ".txt"),
        (b'\n {"text": "The ferry."}', ".json"),
        (b'[{"text": "The ferry."}]', ".json"),
        (b'{\n"text": "The ferry."}', ".json"),
        (b'{"text": "The ferry."}\n{"text": "The pilot."}', ".jsonl"),
        ('{"text": "The ferry."}\n{"text": "The pilot."}'.encode("utf-16"), ".jsonl"),
        (b"id,title,text\n7,Late,The ferry.", ".csv"),
        (b"Title;Body\nLate;The ferry.", ".csv"),
        (b"\xef\xbb\xbf<!-- saved --><!DOCTYPE html><p>The ferry.", ".html"),
        (b"<p>The ferry.</p>", ".html"),
        (b"\n \n<!-- saved -->\n<p>The ferry.</p>", ".html"),
        (b" " * 60_000 + b"The ferry.", ".txt"),
        (b"sep=;\r\nTitle;Body\r\nLate;The ferry.", ".csv"),
        (b'<?xml version="1.0"?>\n<rss><channel/></rss>', ".rss"),
        (b'<?xml version="1.0"?><nitf><body/></nitf>', ".xml"),
        (b"%PDF-1.7\n", ".pdf"),
        (b"PK\x03\x04", ".docx"),
        (b"PAR1", ".parquet"),
        (b"WARC/1.0\r\n", ".warc"),
        (gzip.compress(b'{"text": "The ferry."}\n{"text": "The pilot."}', mtime=0), ".jsonl.gz"),
        (b"\x1f\x8b broken", ".txt.gz"),
    ],
)
def test_the_format_is_told_by_the_beginning(beginning: bytes, expected: str) -> None:
    assert ending(beginning) == expected


@given(st.binary(max_size=80) | st.text(alphabet='<{[!-?>x," \n', max_size=40).map(str.encode))
def test_any_bytes_have_a_format_that_is_read(data: bytes) -> None:
    assert suffix(f"stdin{ending(data)}") in FORMATS


def test_what_comes_in_is_an_article_called_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"The ferry was late.")
    [document] = load_documents(["-"])
    assert isinstance(document, Document)
    assert (document.id, document.source, document.text) == ("stdin", "stdin", "The ferry was late.")


def test_it_is_read_once_however_often_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b'{"text": "The ferry."}\n{"text": "The pilot."}')
    assert [type(reading) for reading in load_documents(["-", "-"])] == [Document, Document]


def test_a_file_of_its_name_is_another_article(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("stdin.txt").write_text("The pilot was ill.")
    give(monkeypatch, b"The ferry was late.")
    assert sum(isinstance(reading, Document) for reading in load_documents(["-", "stdin.txt"])) == 2


@pytest.mark.parametrize("data", [b"", b" \n"])
def test_nothing_is_skipped(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    give(monkeypatch, data)
    [skipped] = load_documents("-")
    assert isinstance(skipped, Skipped)
    assert (skipped.name, skipped.reason.partition(":")[0]) == ("stdin", "empty")


def test_a_closed_standard_input_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert inputs([STDIN]).skipped == (Skipped("stdin", "standard input is closed; name a file"),)


def test_too_much_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.read.stdin.LIMIT", 10)
    give(monkeypatch, b"The ferry was late.")
    skipped = standard_input()
    assert isinstance(skipped, Skipped)
    assert "above the limit of 10 bytes" in skipped.reason


def test_its_bytes_are_kept_out_of_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"The ferry was late.")
    file = standard_input()
    assert isinstance(file, File)
    assert "ferry" not in repr(file)
