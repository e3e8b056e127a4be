"""What the commands say besides their result: notes, errors, progress and timings, all on stderr."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import click

from auditor.ports import Progress

# More lines than this would push the headline off the screen; the report lists everything.
LINES = 10


@dataclass(slots=True)
class Terminal:
    """The way to stderr. `verbosity` is -1 (only errors), 0, 1 (every note, timings) or 2 (tracebacks)."""

    verbosity: int = 0

    def error(self, message: str) -> None:
        """Say what went wrong; always shown."""
        say(f"Error: {message}")

    def notes(self, lines: Iterable[str]) -> None:
        """Say each line: the first ten of them, all with -v, none with -q."""
        if self.verbosity < 0:
            return
        every = list(lines)
        shown = every if self.verbosity > 0 or len(every) <= LINES else every[:LINES]
        for line in shown:
            say(line)
        if len(shown) < len(every):
            say(f"… and {len(every) - len(shown)} more, listed in the report and with -v")

    def details(self, lines: Iterable[str]) -> None:
        """Say each line, with -v only."""
        if self.verbosity > 0:
            self.notes(lines)

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Give what shows the progress of the stages: a bar on a terminal, nothing elsewhere; timings with -v."""
        watch = Stopwatch()
        if self.verbosity < 0 or not sys.stderr.isatty():
            yield watch
        else:
            with bar(watch) as progress:
                yield progress
        self.details(f"{stage}: {seconds:.2f} s" for stage, seconds in watch.timings())


@dataclass(slots=True)
class Stopwatch:
    """Notes when each stage reported something."""

    begun: float = field(default_factory=time.perf_counter)
    seen: dict[str, float] = field(default_factory=dict)

    def __call__(self, stage: str, done: int, total: int) -> None:  # noqa: ARG002 - the signature of Progress
        self.seen[stage] = time.perf_counter()

    def timings(self) -> Iterator[tuple[str, float]]:
        """Yield stage and seconds, from the last report of the stage before it to its own last."""
        last = self.begun
        for stage, moment in sorted(self.seen.items(), key=lambda item: item[1]):
            yield stage, moment - last
            last = moment


def say(line: str) -> None:
    """Write one line to stderr; hidden and control characters, which could rewrite the screen, are made visible."""
    from auditor.report.escape import visible

    click.echo(visible(line), err=True)


@contextmanager
def bar(watch: Stopwatch) -> Iterator[Progress]:
    """Give what moves a progress bar on stderr, which is gone at the end."""
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    with Bar(console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def move(stage: str, done: int, total: int) -> None:
            watch(stage, done, total)
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage)
            bars.update(tasks[stage], completed=done, total=total or None)

        yield move
