"""WARC (ISO 28500): the pages of a web archive, record by record; what is no page is counted.

A record is called by its number: its own identifier, a UUID, is new in every crawl and tells an editor nothing.
"""

import gzip
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

import brotli
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed

from auditor.model import Document, Notice, Skipped
from auditor.read.article import article
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.facts import moment, said
from auditor.read.file import Reading, fingerprint
from auditor.read.folder import PASSED_OVER
from auditor.read.opened import Opened, TooLargeError
from auditor.read.page.page import page

HTML = frozenset(("text/html", "application/xhtml+xml"))
PAGES = HTML | {"text/plain"}
# An article with its page has 0.2 MB; the largest news page of the development data had 4 MB.
LIMIT = 10_000_000
BLOCK = 1 << 16
# So many bytes are passed over without a word, two seconds of a slow disk; longer silence would look like a hang.
PATIENCE = 100_000_000
DAMAGED = "cut off or damaged here ({}); what stands before it was read, fetch the archive again"
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


class CutOffError(Exception):
    """The archive ends in the middle of a record."""


class Whole:
    """A stream that says so when its compressed data is cut off: warcio takes EOFError for the end of the archive."""

    def __init__(self, stream: BinaryIO) -> None:
        # What stands before the break is not thrown away with it.
        self._read = getattr(stream, "read1", stream.read)

    def read(self, size: int) -> bytes:
        """Return up to so many bytes; raises CutOffError."""
        try:
            data: bytes = self._read(size)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise CutOffError(str(error)) from None
        return data


def read(given: Opened) -> Iterator[Reading]:
    """Yield the articles in order, each before its notices; rows for what was passed over; where the archive breaks."""
    walk = Walk(given)
    for reading in walk.readings():
        walk.begun += not isinstance(reading, Notice)
        yield reading


class Walk:
    """One way through an archive; `begun` counts the articles and rows so far, as the guard counts them."""

    def __init__(self, given: Opened) -> None:
        self.given, self.begun, self.number = given, 0, 0
        self._passed: Counter[str] = Counter()
        self._silent = 0

    def readings(self) -> Iterator[Reading]:
        """Yield everything, bounded in memory by one record."""
        records = ArchiveIterator(Whole(self.given.stream))
        try:
            for record in records:
                self.number += 1
                yield from self._record(record)
                yield from self._rest(record)
        except (CutOffError, ArchiveLoadFailed) as error:
            yield from self._row()
            yield Skipped(self.source, DAMAGED.format(" ".join(str(error).split())[:150]))
        else:
            if not self.number:
                yield Skipped(self.given.file.source, "no record in it; fetch the archive again")
            yield from self._row()

    @property
    def source(self) -> str:
        """The name of the record in messages."""
        return f"{self.given.file.source}, record {self.number}"

    def _record(self, record: Any) -> Iterator[Reading]:
        if reason := reason_to_pass(record):
            self._passed[reason] += 1
            return
        try:
            data = contents(record)
        except (CutOffError, TooLargeError, MemoryError):
            raise
        except Exception as error:  # what undoes a server's compression raises what it likes, and the next page is fine
            yield Skipped(self.source, f"cannot be unpacked ({type(error).__name__}: {error}); fetch the page again")
            return
        if len(data) > LIMIT:
            yield Skipped(self.source, f"above the limit of {LIMIT:,} bytes for a page; save the article in it as .txt")
        else:
            yield from self._article(record, data)
            self._silent = 0

    def _article(self, record: Any, data: bytes) -> Iterator[Reading]:
        file, headers = self.given.file, record.rec_headers
        kind, charset = content_type(record)
        crawled = moment(headers.get_header("WARC-Date") or "")
        place = Document(
            f"{file.id}/{self.number}",
            "",
            source=self.source,
            url=said((headers.get_header("WARC-Target-URI") or "").strip("<>")),
            sha256=fingerprint(data),
            declared=(("archived", crawled.isoformat()),) if crawled else (),
        )
        if kind in HTML:
            yield from page(data, place, charset=charset, careful=self.given.careful == self.begun)
        else:
            yield from plain(data, place, charset)

    def _rest(self, record: Any) -> Iterator[Skipped]:
        while block := record.raw_stream.read(BLOCK):
            self._silent += len(block)
            if self._silent > PATIENCE:
                yield from self._row(f"{self._silent:,} bytes of a record")
        if getattr(record.raw_stream, "limit", 0) > 0:
            raise CutOffError("a record is shorter than it says")

    def _row(self, otherwise: str = "") -> Iterator[Skipped]:
        """Yield one row for everything passed over since the last one."""
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in self._passed.most_common(8)) or otherwise
        if kinds:
            yield Skipped(f"{self.given.file.source}, up to record {self.number}", f"{PASSED_OVER}no pages: {kinds}")
        self._passed.clear()
        self._silent = 0


def reason_to_pass(record: Any) -> str:
    """Return what a record is instead of a page that was found; "" for such a page."""
    if record.rec_type not in ("response", "resource"):
        return f"of type {record.rec_type}"
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    if status != "200":
        return f"with status {status}"
    kind, _ = content_type(record)
    return "" if kind in PAGES else kind or "without a type"


def content_type(record: Any) -> tuple[str, str | None]:
    """Return media type and charset, as the server said or as the archive has it."""
    value = (record.http_headers or record.rec_headers).get_header("Content-Type") or ""
    charset = CHARSET.search(value)
    return value.partition(";")[0].strip().lower(), charset[1] if charset else None


def contents(record: Any) -> bytes:
    """Return the contents, chunks and compression undone; of too long ones no more than shows that they are."""
    packed = header(record, "Content-Encoding") == "br"
    stream, blocks, size = unchunked(record) if packed else record.content_stream(), [], 0
    while size <= LIMIT and (block := stream.read(BLOCK)):
        blocks.append(block)
        size += len(block)
    data = b"".join(blocks)
    return brotli.Decompressor().process(data, output_buffer_limit=LIMIT + 1) if packed else data


def header(record: Any, name: str) -> str:
    """Return a header of the server's answer in small letters; "" for none."""
    return ((record.http_headers and record.http_headers.get_header(name)) or "").strip().lower()


def unchunked(record: Any) -> Any:
    """Return the stream of a record's contents as they were packed: warcio fails on Brotli 1.1 and later."""
    chunked = header(record, "Transfer-Encoding") == "chunked"
    return ChunkedDataReader(record.raw_stream) if chunked else record.raw_stream


def plain(data: bytes, place: Document, charset: str | None) -> Iterator[Reading]:
    """Yield the article of a page that is plain text."""
    decoded = decode(data, declared=charset)
    if isinstance(decoded, Undecodable):
        yield Skipped(place.source or place.id, decoded.reason)
    else:
        yield from article(replace(place, text=decoded.text), caveats=decoded.caveats)
