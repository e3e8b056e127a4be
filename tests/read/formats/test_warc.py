import gzip
import sys
from pathlib import Path

import brotli
import pytest

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.folder import PASSED_OVER
from auditor.read.formats import warc

STORY = "The harbour board of Pellmouth met on Tuesday. Skippers said that the ferry could not dock at low tide."
BODY = f"<article><p>{STORY}</p><p>The dredger is late.</p></article>"
PAGE = f"<html><head><title>Silt</title></head><body>{BODY}</body></html>"


def record(
    body: bytes, kind: str = "response", media: str = "application/http; msgtype=response", length: int = -1
) -> bytes:
    size = len(body) if length < 0 else length
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://gull.example/7\r\n"
        f"WARC-Date: 2016-01-09T09:30:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:7>\r\nContent-Type: {media}\r\nContent-Length: {size}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def answer(
    body: bytes = PAGE.encode(), media: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = ""
) -> bytes:
    return record(f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body)


def read(data: bytes, name: str = "a.warc") -> list[Reading]:
    return list(attempt(File("a", f"in/{name}", Path(name), data), Columns()))


def documents(data: bytes, name: str = "a.warc") -> list[Document]:
    return [reading for reading in read(data, name) if isinstance(reading, Document)]


def skipped(data: bytes, name: str = "a.warc") -> list[tuple[str, str]]:
    return [(reading.name, reading.reason) for reading in read(data, name) if isinstance(reading, Skipped)]


def test_a_page_is_an_article_with_its_address_and_the_day_of_the_crawl() -> None:
    [found] = documents(answer())
    assert (found.id, found.source, found.url) == ("a/1", "in/a.warc, record 1", "https://gull.example/7")
    assert ("archived", "2016-01-09") in found.declared
    assert STORY in found.text


def test_every_record_is_read_compressed_one_by_one_or_as_a_whole() -> None:
    for data in (gzip.compress(answer(), mtime=0) * 3, gzip.compress(answer() * 3, mtime=0)):
        assert [found.id for found in documents(data, "a.warc.gz")] == ["a/1", "a/2", "a/3"]


def test_what_is_no_page_is_told_in_one_row() -> None:
    others = [
        record(b"software: x\r\n", "warcinfo", "application/warc-fields"),
        answer(b"GIF", "image/gif") * 2,
        answer(status="404 Not Found"),
        record(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "revisit"),
    ]
    assert skipped(answer() + b"".join(others)) == [
        (
            "in/a.warc, up to record 6",
            f"{PASSED_OVER}no pages: 2 image/gif, 1 of type warcinfo, 1 with status 404, 1 of type revisit",
        )
    ]


def test_a_resource_and_plain_text_are_read() -> None:
    resource = record(PAGE.encode(), "resource", "text/html")
    assert len(documents(resource + answer(STORY.encode(), "text/plain"))) == 2


def test_the_charset_of_the_server_is_believed() -> None:
    text = "Прилив был низким во вторник"
    [found] = documents(answer(text.encode("koi8-r"), "text/plain; charset=koi8-r"))
    assert found.text == text


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(PAGE.encode(), mtime=0), "Content-Encoding: gzip\r\n"),
        (brotli.compress(PAGE.encode()), "Content-Encoding: br\r\n"),
        (b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE.encode()), "Transfer-Encoding: chunked\r\n"),
    ],
)
def test_chunks_and_compression_of_the_server_are_undone(body: bytes, headers: str) -> None:
    [found] = documents(answer(body, more=headers))
    assert STORY in found.text


@pytest.mark.parametrize(
    ("body", "encoding"),
    [(gzip.compress(bytes(200_000_000), 9, mtime=0), "gzip"), (brotli.compress(bytes(200_000_000), quality=5), "br")],
    ids=["gzip", "br"],
)
def test_a_page_that_unpacks_without_end_is_skipped_and_the_next_one_is_read(body: bytes, encoding: str) -> None:
    data = answer(body, more=f"Content-Encoding: {encoding}\r\n") + answer()
    assert len(documents(data)) == 1
    [(name, reason)] = skipped(data)
    assert (name, "above the limit of 10,000,000 bytes" in reason) == ("in/a.warc, record 1", True)


def test_a_page_whose_compression_is_damaged_is_skipped_and_the_next_one_is_read() -> None:
    data = answer(b"no brotli", more="Content-Encoding: br\r\n") + answer()
    assert len(documents(data)) == 1
    assert "cannot be unpacked" in skipped(data)[0][1]


@pytest.mark.parametrize(
    "data", [answer() * 2 + answer()[:-40], answer() * 2 + record(b"HTTP/1.1 200 OK\r\n", length=10**12)]
)
def test_a_record_shorter_than_it_says_ends_the_archive_with_a_row(data: bytes) -> None:
    assert len(documents(data)) >= 2
    assert "cut off or damaged here (a record is shorter than it says)" in skipped(data)[-1][1]


def test_a_compressed_archive_that_is_cut_off_says_so() -> None:
    assert "cut off or damaged here" in skipped((gzip.compress(answer(), mtime=0) * 3)[:-60], "a.warc.gz")[-1][1]


@pytest.mark.parametrize("length", [-5, 60])
def test_a_record_longer_than_it_says_ends_with_a_row_or_an_article(length: int) -> None:
    lying = answer().replace(b"Content-Length: ", b"Content-Length: %d\r\nX-Length: " % length)
    assert all(isinstance(reading, Document | Skipped) for reading in read(lying + answer()))
    assert skipped(lying + answer())


@pytest.mark.parametrize("data", [b"", b"The ferry was late.", b"WARC/1.0\r\n"])
def test_what_is_no_archive_says_so(data: bytes) -> None:
    assert skipped(data)


def test_long_silence_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "PATIENCE", 200_000)
    rows = skipped(answer(bytes(500_000), "video/mp4") + answer())
    assert [reason.partition("no pages: ")[2] for _, reason in rows][:1] == ["1 video/mp4"]
    assert len(rows) == 2


def test_the_article_that_hung_is_read_carefully_and_no_other() -> None:
    file = File("a", "in/a.warc", Path("a.warc"), answer(b"x", "image/gif") + answer() * 3)
    readings = list(attempt(file, Columns(), careful=1))
    codes = [getattr(reading, "code", "article") for reading in readings if not isinstance(reading, Skipped)]
    assert codes.index("plain-extraction") == 2
    assert codes.count("plain-extraction") == 1


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "auditor.read.formats.warc")
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    [(_, reason)] = skipped(answer())
    assert (
        reason == "needs the extra 'web-archives'; in the folder of auditor: .venv/bin/pip install -e '.[web-archives]'"
    )
