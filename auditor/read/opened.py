"""The bytes of a file as a reader gets them: opened, decompressed, and never more than the limit of its format."""

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from auditor.read.columns import USUAL_NAMES, Columns
from auditor.read.file import File, compressed

# Prose shrinks to a third or so; beyond a hundredth somebody is filling the memory. Small files are let pass whatever
# their ratio: 10 MB hurt nobody.
RATIO = 100
HARMLESS = 10_000_000
# Archives and PDFs are read from their end, which a stream that is being unpacked does not know: up to this limit of a
# format what was unpacked is held in memory.
HELD = 100_000_000


@dataclass(frozen=True, slots=True)
class Opened:
    """What a reader is given: the file, its bytes, the columns of a table, and where to be careful.

    `careful` is the number of the article, from 0, at which an earlier attempt hung or crashed: up to and including it,
    HTML is taken apart by the standard library alone.
    """

    file: File
    stream: BinaryIO
    columns: Columns = USUAL_NAMES
    careful: int | None = None

    def carefully(self, number: int) -> bool:
        """Whether to read the article of this number carefully: one before the last that hung may hang as well."""
        return self.careful is not None and number <= self.careful


class TooLargeError(Exception):
    """More bytes than the limit of the format; the message says how many are allowed."""


class Limited(io.RawIOBase):
    """A stream that raises TooLargeError instead of giving more bytes than its limit."""

    def __init__(self, stream: gzip.GzipFile, limit: int, remedy: str) -> None:
        self._stream, self._limit, self._remedy, self._read = stream, limit, remedy, 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer; return the number of bytes, 0 at the end."""
        # read1: where an archive is cut off, read would throw away the last 8 kB that can be read.
        data = self._stream.read1(len(buffer))
        self._read += len(data)
        if self._read > self._limit:
            raise TooLargeError(self._remedy)
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def opened(file: File, limit: int) -> Iterator[BinaryIO]:
    """Give the bytes of a file, decompressed; raises OSError, and TooLargeError before the limit is passed."""
    with file.path.open("rb") if file.data is None else io.BytesIO(file.data) as raw:
        size = raw.seek(0, io.SEEK_END)
        raw.seek(0)
        remedy = f"above the limit of {limit:,} bytes for this format; split it into articles"
        if not compressed(file.name):
            if size > limit:
                raise TooLargeError(f"{size:,} bytes, {remedy}")
            yield raw
            return
        allowed = min(limit, max(HARMLESS, RATIO * size))
        if allowed < limit:
            remedy = f"unpacks to more than {RATIO} times its size, as no text does; unpack it yourself if you trust it"
        with gzip.GzipFile(fileobj=raw) as unpacked:
            stream = io.BufferedReader(Limited(unpacked, allowed, remedy))
            yield io.BytesIO(stream.read()) if limit <= HELD else stream
