"""What travels between the audit and the process that reads guarded formats: requests one way, readings the other."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec

from auditor.model import Document, Notice, Skipped
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

KINDS: dict[str, type[Reading]] = {"document": Document, "notice": Notice, "skipped": Skipped}
NAMES = {kind: name for name, kind in KINDS.items()}
LENGTH = struct.Struct("!I")


@dataclass(frozen=True, slots=True)
class Request:
    """A file to be read from its article number `begun` on, the one of number `careful` carefully."""

    id: str
    source: str
    path: bytes  # a name need not be UTF-8
    data: bytes | None
    columns: Columns
    begun: int = 0
    careful: int | None = None

    @property
    def file(self) -> File:
        """The file as `attempt` takes it."""
        return File(self.id, self.source, Path(os.fsdecode(self.path)), self.data)


def request(file: File, columns: Columns, begun: int, careful: int | None) -> Request:
    """Return the request for a file."""
    return Request(file.id, file.source, os.fsencode(file.place), file.data, columns, begun, careful)


def packed(reading: Reading) -> bytes:
    """Return a reading as bytes."""
    return msgspec.msgpack.encode((NAMES[type(reading)], reading))


def unpacked(data: bytes) -> Reading:
    """Return the reading that was packed."""
    name, fields = msgspec.msgpack.decode(data, type=tuple[str, msgspec.Raw])
    return msgspec.msgpack.decode(fields, type=KINDS[name])


def send(stream: IO[bytes], data: bytes) -> None:
    """Write one message."""
    stream.write(LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes:
    """Return the next message; raises EOFError where the other side has ended."""
    return exactly(stream, LENGTH.unpack(exactly(stream, LENGTH.size))[0])


def exactly(stream: IO[bytes], size: int) -> bytes:
    """Return so many bytes; raises EOFError where there are fewer."""
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
