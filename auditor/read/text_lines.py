"""The lines of a table as text: UTF-8, else the encoding that all lines near by are in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import BinaryIO, NamedTuple

from auditor.read.article import Caveat
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.encoding.signs import kind
from auditor.read.lines import TOO_LONG, lines

# Bytes: an encoding is told by its letters, and one line of a table has too few of them.
SAMPLE = 1_000_000


class TextLine(NamedTuple):
    """A line with its number in the file, from 1, and its line end; `fault` says why it has no text."""

    number: int
    text: str
    caveats: tuple[Caveat, ...] = ()
    fault: str = ""


def text_lines(stream: BinaryIO) -> Iterator[TextLine]:
    """Yield the lines of a table, also those that a carriage return alone ends, as on old Macs."""
    return chain.from_iterable(map(pieces, Decoder(lines(stream))))


def pieces(line: TextLine) -> Iterable[TextLine]:
    """Return a line as the lines that it holds: a carriage return within quotation marks stays part of its cell."""
    end = "\r\n" if line.text.endswith("\r\n") else ""
    if "\r" not in (body := line.text.removesuffix(end)):
        return (line,)
    several = [f"{piece}\r" for piece in body.split("\r")]
    several[-1] = several[-1][:-1] + end
    return [line._replace(text=piece) for piece in several if piece]


@dataclass(slots=True)
class Decoder:
    """An iterator over lines as text. Remembers which encoding the lines are in that are not UTF-8."""

    given: Iterator[tuple[int, bytes | None]]
    _encoding: str = ""
    _caveats: tuple[Caveat, ...] = field(default=())

    def __iter__(self) -> Iterator[TextLine]:
        return self

    def __next__(self) -> TextLine:
        number, data = next(self.given)
        if data is None:
            return TextLine(number, "", fault=TOO_LONG)
        # A workbook may be called .csv, and its first line be UTF-8 by chance.
        if number == 1 and (name := kind(data)):
            return TextLine(number, "", fault=f"{name}, no table")
        try:
            return TextLine(number, data.decode("utf-8"))
        except UnicodeDecodeError:
            return self._other(number, data)

    def _other(self, number: int, data: bytes) -> TextLine:
        if not self._encoding:
            self._learn(data)
        try:
            if self._encoding:
                return TextLine(number, data.decode(self._encoding), self._caveats)
        except UnicodeDecodeError:
            pass
        decoded = decode(data)
        if isinstance(decoded, Undecodable):
            return TextLine(number, "", fault=decoded.reason)
        return TextLine(number, decoded.text, decoded.caveats)

    def _learn(self, data: bytes) -> None:
        """Find the encoding by this line and those of the next megabyte, which are kept for later."""
        near, size = [], len(data)
        while size < SAMPLE and (line := next(self.given, None)):
            near.append(line)
            size += len(line[1] or b"")
        self.given = chain(near, self.given)
        decoded = decode(data + b"".join(line for _, line in near if line and not is_utf8(line)))
        if not isinstance(decoded, Undecodable) and decoded.encoding != "utf-8":
            self._encoding, self._caveats = decoded.encoding, decoded.caveats


def is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
