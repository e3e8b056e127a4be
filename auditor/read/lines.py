"""The lines of a stream, one at a time: however large the file is, one line of it lies in memory."""

import codecs
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from auditor.read.encoding.signs import mark, wide

# The longest article of a large crawl took 2 MB as JSON; a line of 10 MB is a whole archive without its line ends.
LIMIT = 10_000_000
TOO_LONG = f"above the limit of {LIMIT:,} bytes for one record; split it into articles"
SAMPLE = 4096


class Recoded(io.RawIOBase):
    """A stream of UTF-16 or UTF-32 as UTF-8; what is not in its encoding becomes U+FFFD."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream, self._left = stream, b""
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer; return the number of bytes, 0 at the end."""
        while not self._left:
            data = self._stream.read(SAMPLE)
            self._left = self._decoder.decode(data, final=not data).encode("utf-8", "replace")
            if not data:
                break
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def lines(stream: BinaryIO, limit: int = LIMIT) -> Iterator[tuple[int, bytes | None]]:
    """Yield number, from 1, and bytes of every line with its line feed; None for the bytes of one above the limit.

    UTF-16 and UTF-32 come as UTF-8, and a byte order mark is left out; other encodings stay as they are.
    """
    plain, number = as_utf8(stream), 0
    while data := plain.readline(limit + 1):
        number += 1
        if len(data) <= limit:
            yield number, data.removeprefix(codecs.BOM_UTF8) if number == 1 else data
            continue
        while data and not data.endswith(b"\n"):
            data = plain.readline(limit)
        yield number, None


def as_utf8(stream: BinaryIO) -> BinaryIO:
    """Return the stream so that lines end in one byte, whatever Unicode encoding it is in."""
    given: Any = stream if hasattr(stream, "peek") else io.BufferedReader(stream)
    head = given.peek(SAMPLE)[:SAMPLE]
    encoding = mark(head) or wide(head)
    if encoding is None or encoding.startswith("utf-8"):
        return given
    return io.BufferedReader(Recoded(given, encoding))
