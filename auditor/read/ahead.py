"""Reads the next files while the audit takes in this one: several processes, one order."""

import os
import queue
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Self

from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading, suffix
from auditor.read.formats.table import FORMATS
from auditor.read.guard import Guard
from auditor.read.opened import HELD

# Each process takes some 120 MB, 350 MB with hostile pages: memory sets the number, not speed.
MOST = 4
# Files that are begun before their turn, for each process: enough to hide one slow page among quick ones.
WINDOW = 4


class Ahead:
    """Several guards; a context manager, at whose end their processes stop."""

    def __init__(self, columns: Columns, processes: int | None = None) -> None:
        self.columns = columns
        self.processes = processes or min(MOST, os.cpu_count() or 1)
        self.guards = [Guard() for _ in range(self.processes)]
        self._free: queue.SimpleQueue[Guard] = queue.SimpleQueue()
        for guard in self.guards:
            self._free.put(guard)
        self._threads = ThreadPoolExecutor(self.processes)

    def readings(self, files: Iterable[File]) -> Iterator[tuple[File, Iterator[Reading]]]:
        """Yield each file with its readings, in the order of the files."""
        begun: deque[tuple[File, Future[list[Reading]] | None]] = deque()
        for file in files:
            begun.append((file, self._threads.submit(self._whole, file) if small(file) else None))
            if len(begun) > WINDOW * self.processes:
                yield self._next(begun)
        while begun:
            yield self._next(begun)

    def _next(self, begun: deque[tuple[File, Future[list[Reading]] | None]]) -> tuple[File, Iterator[Reading]]:
        file, future = begun.popleft()
        return file, iter(future.result()) if future else self._streamed(file)

    def _streamed(self, file: File) -> Iterator[Reading]:
        with Guard() as guard:
            yield from read(file, self.columns, guard)

    def _whole(self, file: File) -> list[Reading]:
        guard = self._free.get()
        try:
            return list(guard.readings(file, self.columns))
        finally:
            self._free.put(guard)

    def close(self) -> None:
        """Stop the processes; files that are begun are given up."""
        for guard in self.guards:
            guard.end()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for guard in self.guards:
            guard.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def read(file: File, columns: Columns, guard: Guard) -> Iterator[Reading]:
    """Return what the reader for the file's suffix makes of it, in this process or in that of the guard."""
    guarded = FORMATS[suffix(file.name)].deadline > 0
    return guard.readings(file, columns) if guarded else attempt(file, columns)


def small(file: File) -> bool:
    """Whether all readings of a file fit in memory and it is read in another process: then it can be read ahead."""
    chosen = FORMATS[suffix(file.name)]
    return chosen.deadline > 0 and chosen.limit <= HELD
