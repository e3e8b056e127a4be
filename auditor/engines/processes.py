"""An engine of processes: our functions run on several cores of one machine."""

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from types import TracebackType
from typing import Self

from auditor.ports import Item, Result

# Several chunks a process, so that one slow article does not leave the others idle; few enough to cost nothing.
CHUNKS = 8


class Processes:
    """Runs `map` in a number of processes; a context manager, at whose end they stop.

    The processes are started by the first `map`, and kept: each has to import scikit-learn, about a second.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Return the results in the order of the items; what the function raises is raised here."""
        work = list(items)
        if self.jobs < 2 or len(work) < 2:
            return map(function, work)
        return self._open().map(function, work, chunksize=max(1, len(work) // (self.jobs * CHUNKS)))

    def close(self) -> None:
        """Stop the processes; work that has not begun is dropped."""
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # spawn: fork copies the locks of the threads that OpenBLAS has started, and deadlocks now and then.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.jobs, mp_context=context, initializer=end_quietly)
        return self._pool


def end_quietly() -> None:
    """Let Ctrl-C, which a terminal sends to every process, end this one without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
