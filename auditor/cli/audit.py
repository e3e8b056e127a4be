"""`auditor audit`: a folder of articles in, a report out."""

import datetime
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from auditor.batch import left_out, window, within
from auditor.cli.exit import Exit
from auditor.cli.fields import FieldsLast, field_options, with_fields
from auditor.cli.formats import format_option
from auditor.cli.lists import list_options
from auditor.cli.terminal import Terminal
from auditor.cli.verbosity import verbosity_options
from auditor.cli.window import outside, window_options
from auditor.errors import InputError, NoArticlesError
from auditor.language.counts import counted
from auditor.model import Audit, Document, Level, Notice, Skipped
from auditor.settings import Settings

if TYPE_CHECKING:
    from auditor.engines.processes import Processes
    from auditor.read.file import Reading

# Below this many articles the start of the processes takes longer than the audit.
WORTH_PROCESSES = 50
# The file of --format json, in the folder of the report.
RESULT = "audit.json"


@click.command(cls=FieldsLast)
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--files-from", metavar="FILE", help="Read paths from FILE, one a line; - is stdin.")
@click.option("-0", "--null", is_flag=True, help="The paths in FILE end with NUL, as of find -print0.")
@click.option("-o", "--output", metavar="DIR", help="The folder for the report.  [default: reports]")
@format_option
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in Level]),
    help="Exit with 1 on a new finding of this level or above.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the audit as JSON to stdout; a report only with -o.")
@click.option(
    "--strict", is_flag=True, help="Exit with 3 when an article or a row of manifest or ratings was not read."
)
@click.option("--jobs", type=click.IntRange(min=1), help="Processes.  [default: all cores, from 50 articles on]")
@list_options
@window_options
@verbosity_options
@field_options
@click.pass_obj
def audit(
    terminal: Terminal,
    /,
    *,
    paths: tuple[str, ...],
    files_from: str | None,
    null: bool,
    output: str | None,
    formats: tuple[str, ...],
    fail_on: str | None,
    as_json: bool,
    strict: bool,
    jobs: int | None,
    baseline: str | None,
    ratings: str | None,
    **chosen: str | datetime.date | None,
) -> Exit:
    """Audit the articles in files and folders, and write a report.

    A folder is read with its subfolders; a manifest.csv in it gives outlet, date and title of its articles. The PATH -
    is standard input.
    """
    from auditor import to_json
    from auditor.cli.configuration import configuration
    from auditor.cli.lists import lists

    configured = configuration(Path.cwd())
    # Read before the articles: a table without its columns should not cost an audit of ten minutes.
    given = lists(configured, baseline=baseline, ratings=ratings)
    if baseline and (output or not as_json):
        apart(Path(baseline), Path(output or "reports"))
    settings = with_fields(configured.settings, chosen)
    result = given.beside(audited(terminal, named(paths, files_from, null=null), jobs, settings))
    terminal.notes(given.notes(result))
    # Written before anything is said: a folder that cannot be written gives an error and no headline.
    place = written(result, formats, Path(output or "reports")) if output or not as_json else None
    terminal.notes(shared(paths, place))
    terminal.notes(failing(result, fail_on))
    if as_json:
        click.echo(to_json(result).rstrip("\n").encode())
        terminal.notes(said(result, place))
    else:
        click.echo("\n".join(said(result, place)))
    return outcome(result, fail_on=fail_on, strict=strict)


@dataclass(frozen=True, slots=True)
class Named:
    """What the command line names: paths that must exist, those of a list that do, and what is said of the others."""

    paths: tuple[str, ...]
    listed: tuple[str, ...] = ()
    gone: tuple[Skipped, ...] = ()
    list_name: str = ""


def named(paths: tuple[str, ...], files_from: str | None, *, null: bool) -> Named:
    """Return what the command line names; a usage error where that is nothing, or standard input is both."""
    if files_from is None and null:
        usage("-0 and --null are about a list of files; name it in --files-from.")
    if files_from is None:
        return Named(paths) if paths else usage("Missing argument 'PATH...'.")
    from auditor.read.listed import listed, there

    name = "-" if files_from == "-0" else files_from
    names = listed(list_of(name), null=null or files_from == "-0")
    if name == "-" and "-" in (*paths, *names):
        usage("Standard input cannot be the list of files and an article; name the list in --files-from.")
    found, gone = there(names)
    return Named(paths, tuple(found), tuple(gone), "standard input" if name == "-" else files_from)


def usage(message: str) -> NoReturn:
    """End with a usage error."""
    raise click.UsageError(message, click.get_current_context())


def list_of(name: str) -> bytes:
    """Return the contents of a list of files; raises InputError when it cannot be read."""
    if name == "-" and sys.stdin is None:
        raise InputError("standard input: closed; name a list of files in --files-from")
    try:
        with click.open_file(name, "rb") as stream:
            data: bytes = stream.read()
            return data
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise InputError(f"{name}: {reason}; name a list of files in --files-from") from None


def audited(terminal: Terminal, given: Named, jobs: int | None, settings: Settings) -> Audit:
    """Return the audit of the articles at the paths; raises NoArticlesError when there is none."""
    from auditor import audit_documents, load_documents

    with terminal.progress() as progress:
        readings: list[Reading] = list(given.gone)
        # Walking a million files takes half a minute: the bar moves meanwhile.
        progress("read", 0, 0)
        # Within the window already here: the texts of all other articles need not lie in memory.
        for entry in within(load_documents([*given.paths, *given.listed], settings=settings), settings):
            readings.append(entry)
            progress("read", len(readings), 0)
        announce(terminal, readings)
        terminal.notes(outside(readings, settings))
        articles = sum(isinstance(entry, Document) for entry in readings)
        if not articles:
            raise NoArticlesError(nothing_read(given, readings, window(settings)))
        progress("read", articles, articles)
        with engine(articles, jobs) as processes:
            return audit_documents(readings, settings=settings, engine=processes, progress=progress)


def announce(terminal: Terminal, readings: Iterable["Reading"]) -> None:
    """Say what was not read; with -v also what nobody asked for, and what was read with a caveat."""
    from auditor.read.load import passed_over

    lines: dict[bool, list[str]] = {False: [], True: []}
    for entry in readings:
        if isinstance(entry, Skipped):
            lines[passed_over(entry) or left_out(entry)].append(f"not read: {entry.name}: {entry.reason}")
        elif isinstance(entry, Notice):
            lines[True].append(f"{entry.document}: {entry.message}")
    terminal.notes(lines[False])
    terminal.details(lines[True])


def nothing_read(given: Named, readings: Iterable["Reading"], days: str) -> str:
    """Return what was looked for, and how much was found and could not be read, or is not of these days."""
    from auditor.read.formats.table import SUFFIXES

    known = list(readings)
    others = sum(isinstance(entry, Skipped) and left_out(entry) for entry in known)
    unread = sum(isinstance(entry, Skipped) and not left_out(entry) for entry in known)
    said = f", {unread} not read" if unread else ""
    inputs = [*given.paths, *([f"list of files {given.list_name}"] if given.list_name else [])]
    if others:
        return f"{', '.join(inputs)}: no article dated {days}, {others} of other days{said}; move --since or --until"
    # Each has its own remedy, which was said of it.
    remedy = "see above why (without -q)" if unread else f"name files, or folders with files, that end in {SUFFIXES}"
    return f"{', '.join(inputs)}: no readable article{said}; {remedy}"


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


def said(result: Audit, place: Path | None) -> list[str]:
    """Return the headline with what is new, and where the report is."""
    from auditor.report.escape import visible
    from auditor.report.headline import headline
    from auditor.report.tally import tally

    counts = tally(result)
    first = f"{headline(result)} {counts}." if counts else headline(result)
    return [first, *([f"Report: {visible(click.format_filename(place))}"] if place else [])]


def shared(paths: Iterable[str], page: Path | None) -> Iterator[str]:
    """Yield that a report lies among the articles, where it does; nothing of theirs was replaced."""
    if page and page.parent.resolve() in {Path(path).resolve() for path in paths}:
        yield f"{page.parent}: holds articles and their report; name another folder with -o to keep them apart"


def apart(baseline: Path, folder: Path) -> None:
    """Raise InputError for a baseline that the report would replace: the next run would know everything, or fail."""
    if baseline.resolve() == (folder / RESULT).resolve():
        raise InputError(f"{baseline}: is replaced by this report; copy it elsewhere, or name another folder with -o")


def failing(result: Audit, fail_on: str | None) -> Iterator[str]:
    """Yield how many findings --fail-on ends with 1 for, where there are any."""
    from auditor.standing import new_findings

    found = sum(one.level.rank >= Level(fail_on).rank for one in new_findings(result)) if fail_on else 0
    if found:
        yield f"--fail-on {fail_on}: {counted(found, 'finding')} of this level or above"


def outcome(result: Audit, *, fail_on: str | None, strict: bool) -> Exit:
    """Return the exit code: what was not read weighs more than what was found."""
    from auditor.read.load import passed_over

    if strict and not all(passed_over(one) or left_out(one) for one in result.skipped):
        return Exit.UNREAD
    if any(failing(result, fail_on)):
        return Exit.FINDINGS
    return Exit.DONE
