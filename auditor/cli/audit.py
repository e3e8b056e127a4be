"""`auditor audit`: a folder of articles in, a report out."""

import os
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.exit import Exit
from auditor.cli.terminal import Terminal
from auditor.errors import NoArticlesError
from auditor.model import Audit, Document, Level, Notice, Skipped

if TYPE_CHECKING:
    from auditor.engines.processes import Processes
    from auditor.read.file import Reading

# Below this many articles the start of the processes takes longer than the audit.
WORTH_PROCESSES = 50


class Formats(click.ParamType[tuple[str, ...]]):
    """A comma list of report formats."""

    name = "md,json,…"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Return the formats, each once, in the order given; a usage error names those that exist."""
        from auditor.report.render import FORMATS

        if isinstance(value, tuple):
            return value
        wanted = tuple(dict.fromkeys(name.strip() for name in str(value).split(",") if name.strip()))
        for name in wanted:
            if name not in FORMATS:
                self.fail(f"no report format {name!r}; there are: {', '.join(FORMATS)}", param, ctx)
        return wanted or self.fail("no report format named", param, ctx)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-o", "--output", metavar="DIR", help="The folder for the report.  [default: reports]")
@click.option("--format", "formats", type=Formats(), default="md", show_default=True, help="Formats, by commas.")
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in Level]),
    help="Exit with 1 on a finding of this level or above.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the audit as JSON to stdout; a report only with -o.")
@click.option("--strict", is_flag=True, help="Exit with 3 when an article or a row of the manifest was not read.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes.  [default: all cores, from 50 articles on]")
@click.pass_obj
def audit(
    terminal: Terminal,
    *,
    paths: tuple[str, ...],
    output: str | None,
    formats: tuple[str, ...],
    fail_on: str | None,
    as_json: bool,
    strict: bool,
    jobs: int | None,
) -> Exit:
    """Audit the articles in files and folders, and write a report.

    A folder is read with its subfolders; a manifest.csv in it gives outlet, date and title of its articles.
    """
    from auditor import to_json
    from auditor.report.headline import headline

    result = audited(terminal, paths, jobs)
    # Written before anything is said: a folder that cannot be written gives an error and no headline.
    place = written(result, formats, Path(output or "reports")) if output or not as_json else None
    said = [headline(result), *([f"Report: {click.format_filename(place)}"] if place else [])]
    if as_json:
        click.echo(to_json(result).rstrip("\n").encode())
        terminal.notes(said)
    else:
        click.echo("\n".join(said))
    return outcome(result, fail_on=fail_on, strict=strict)


def audited(terminal: Terminal, paths: Sequence[str], jobs: int | None) -> Audit:
    """Return the audit of the articles at the paths; raises NoArticlesError when there is none."""
    from auditor import audit_documents, load_documents
    from auditor.cli.configuration import configuration

    settings = configuration(Path.cwd()).settings
    with terminal.progress() as progress:
        readings = []
        for entry in load_documents(paths, settings=settings):
            readings.append(entry)
            progress("read", len(readings), 0)
        announce(terminal, readings)
        articles = sum(isinstance(entry, Document) for entry in readings)
        if not articles:
            raise NoArticlesError(nothing_read(paths, readings))
        progress("read", articles, articles)
        with engine(articles, jobs) as processes:
            return audit_documents(readings, settings=settings, engine=processes, progress=progress)


def announce(terminal: Terminal, readings: Iterable["Reading"]) -> None:
    """Say what was not read; with -v also what nobody asked for, and what was read with a caveat."""
    from auditor.read.load import passed_over

    lines: dict[bool, list[str]] = {False: [], True: []}
    for entry in readings:
        if isinstance(entry, Skipped):
            lines[passed_over(entry)].append(f"not read: {entry.name}: {entry.reason}")
        elif isinstance(entry, Notice):
            lines[True].append(f"{entry.document}: {entry.message}")
    terminal.notes(lines[False])
    terminal.details(lines[True])


def nothing_read(paths: Sequence[str], readings: Iterable["Reading"]) -> str:
    """Return what was looked for, and how much was found and could not be read."""
    from auditor.read.formats import SUFFIXES

    unread = len(list(readings))
    said = f", {unread} not read" if unread else ""
    return f"{', '.join(paths)}: no readable article{said}; name files, or folders with files, that end in {SUFFIXES}"


def engine(articles: int, jobs: int | None) -> AbstractContextManager["Processes | None"]:
    """Return what runs the audit on several cores; None inside where one core is enough."""
    jobs = jobs or (os.cpu_count() or 1 if articles >= WORTH_PROCESSES else 1)
    if jobs == 1:
        return nullcontext()
    from auditor.engines.processes import Processes

    return Processes(jobs)


def written(result: Audit, formats: Sequence[str], folder: Path) -> Path:
    """Write the report, and return its first page."""
    from auditor import render_audit
    from auditor.cli.write import write_report

    files = {name: text for kind in formats for name, text in render_audit(result, kind).items()}
    write_report(folder, files)
    return folder / next(iter(files))


def outcome(result: Audit, *, fail_on: str | None, strict: bool) -> Exit:
    """Return the exit code: what was not read weighs more than what was found."""
    from auditor.read.load import passed_over

    if strict and not all(map(passed_over, result.skipped)):
        return Exit.UNREAD
    if fail_on and any(finding.level.rank >= Level(fail_on).rank for finding in result.findings):
        return Exit.FINDINGS
    return Exit.DONE
