"""The days that an audit is of: the options --since and --until, and what is said of articles outside them."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from auditor.batch import left_out, window
from auditor.language.counts import counted
from auditor.model import Document, Notice, Skipped
from auditor.settings import Settings

Command = Callable[..., Any]


class Day(click.ParamType[datetime.date]):
    """A day as ISO 8601 writes it."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        """Return the day; a usage error names what is none."""
        if isinstance(value, datetime.date):
            return value
        try:
            return datetime.date.fromisoformat(str(value))
        except ValueError:
            return self.fail(f"{value!r} is no day written as 2026-03-31; write year, month and day so", param, ctx)


def window_options(command: Command) -> Command:
    """Add --since and --until."""
    until = click.option("--until", type=Day(), metavar="DATE", help="Only articles of this day and earlier.")
    since = click.option(
        "--since", type=Day(), metavar="DATE", help="Only articles of this day and later; undated ones are kept."
    )
    return since(until(command))


def outside(readings: Iterable[Document | Skipped | Notice], settings: Settings) -> Iterator[str]:
    """Yield how many articles the window leaves out, and how many without a date are kept; nothing where it is open."""
    if not window(settings):
        return
    known = list(readings)
    gone = sum(isinstance(entry, Skipped) and left_out(entry) for entry in known)
    undated = sum(isinstance(entry, Document) and entry.published is None for entry in known)
    if gone:
        yield f"{counted(gone, 'article')} left out: not dated {window(settings)}"
    if undated:
        yield f"{counted(undated, 'article')} without a date kept: may be of other days"
