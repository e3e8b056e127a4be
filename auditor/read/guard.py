"""Reads guarded formats in another process, and outlives it: a deadline for each article, then a plainer way."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

import msgspec

from auditor.model import Notice, Skipped
from auditor.read.columns import Columns
from auditor.read.file import File, Reading, suffix
from auditor.read.formats.table import FORMATS
from auditor.read.process import LostError, Process
from auditor.read.wire import request, unpacked
from auditor.read.worker import ALIVE, DONE

# An archive of pages that hang one after the other is given up after so many: ten seconds each.
LOSSES = 5


@dataclass(slots=True)
class Guard:
    """One process, started when the first guarded file is there; a context manager, at whose end it stops."""

    process: Process | None = None
    ended: bool = False

    def readings(self, file: File, columns: Columns) -> Iterator[Reading]:
        """Yield the readings of a file; one that hangs or crashes the process becomes a Skipped."""
        chosen, begun, careful = FORMATS[suffix(file.name)], 0, None
        for _ in range(LOSSES):
            if self.ended:
                return
            try:
                for reading in self._ask(file, columns, begun, careful):
                    begun += not isinstance(reading, Notice)
                    yield reading
                return
            except LostError as error:
                said = str(error)
            if careful == begun or not chosen.careful:
                break
            careful = begun
        rest = f", so nothing after its article {begun} was read" if begun else ""
        yield Skipped(file.source, f"{said}{rest}; open it where it was made and save it as text")

    def _ask(self, file: File, columns: Columns, begun: int, careful: int | None) -> Iterator[Reading]:
        deadline = FORMATS[suffix(file.name)].deadline
        if self.process is None or not self.process.running:
            self.process = Process()
        self.process.ask(msgspec.msgpack.encode(request(file, columns, begun, careful)))
        while (message := self.process.answer(deadline)) != DONE:
            if message != ALIVE:
                yield unpacked(message)

    def end(self) -> None:
        """Give up what is being read, from another thread: its readings end here, and no process is started again."""
        self.ended = True
        if self.process is not None:
            self.process.kill()

    def close(self) -> None:
        """Stop the process."""
        if self.process is not None:
            self.process.close()
            self.process = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
