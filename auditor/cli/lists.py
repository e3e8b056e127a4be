"""What stands beside the articles: the ignore list, an earlier audit as a baseline, ratings of third parties."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli.stored import stored
from auditor.model import Audit, Ignored, Skipped

if TYPE_CHECKING:
    from auditor.cli.configuration import Configuration
    from auditor.rated import Rated

Command = Callable[..., Any]


def list_options(command: Command) -> Command:
    """Add --baseline and --ratings."""
    ratings = click.option("--ratings", metavar="FILE", help="A CSV table of third parties' ratings, shown apart.")
    return baseline_option(ratings(command))


def baseline_option(command: Command) -> Command:
    """Add --baseline."""
    return click.option(
        "--baseline", metavar="FILE", help="An earlier audit.json: its findings are known, new ones stand first."
    )(command)


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists of one run as they were read, and the day of the run."""

    today: datetime.date
    ignore: tuple[Ignored, ...] = ()
    baseline: tuple[str, Audit] | None = None
    ratings: tuple["Rated", ...] = ()
    skipped: tuple[Skipped, ...] = ()

    def beside(self, audit: Audit) -> Audit:
        """Return the audit with what the lists say of it."""
        from auditor.cli.ignore_list import as_of
        from auditor.rated import rated
        from auditor.standing import against, ignoring

        told = ignoring(audit, as_of(self.ignore, self.today))
        if self.baseline:
            # Its name without its folder: no report holds a path of the machine.
            told = against(told, self.baseline[1], Path(self.baseline[0]).name)
        return rated(told, self.ratings, self.skipped)

    def notes(self, audit: Audit) -> Iterator[str]:
        """Yield what somebody has to do about the lists, in the light of the audit with them."""
        from auditor.cli.ignore_list import stale

        yield from (f"not read: {one.name}: {one.reason}" for one in self.skipped)
        yield from stale(audit.ignored, self.today)
        if self.baseline:
            yield from differs(*self.baseline, audit)


def differs(name: str, earlier: Audit, audit: Audit) -> Iterator[str]:
    """Yield in which settings the baseline of this name was made otherwise; nothing where it was not."""
    from auditor.standing import differing

    if others := list(differing(audit, earlier)):
        yield f"{name}: made with {', '.join(others)}: findings may be new for that alone; make it anew"


def lists(configuration: "Configuration", *, baseline: str | None = None, ratings: str | None = None) -> Lists:
    """Return the lists that the configuration and the options name; raises InputError for one that cannot be used."""
    from auditor.read.ratings import read_ratings

    name = ratings or configuration.ratings
    rows, skipped = read_ratings(Path(name), name) if name else ((), ())
    earlier = (baseline, stored(baseline)) if baseline else None
    # The one clock: what has expired is a fact of the day on which the editor lives.
    today = datetime.datetime.now().astimezone().date()
    return Lists(today, configuration.ignore, earlier, rows, skipped)
