"""`auditor report`: the result of an audit in, its report in any format out, with nothing computed again."""

from pathlib import Path

import click

from auditor.cli.audit import RESULT, apart, said, written
from auditor.cli.exit import Exit
from auditor.cli.formats import format_option
from auditor.cli.lists import baseline_option, differs
from auditor.cli.stored import STDIN, stored
from auditor.cli.terminal import Terminal
from auditor.cli.verbosity import verbosity_options
from auditor.errors import NoArticlesError
from auditor.model import Audit


@click.command()
@click.argument("result", metavar="RESULT.json", required=False)
@click.option("-o", "--output", metavar="DIR", default="reports", show_default=True, help="The folder for the report.")
@format_option
@baseline_option
@click.option(
    "--schema", "as_schema", is_flag=True, help="Print the JSON Schema of audit.json: docs/audit.schema.json."
)
@verbosity_options
@click.pass_obj
def report(
    terminal: Terminal,
    /,
    *,
    result: str | None,
    output: str,
    formats: tuple[str, ...],
    baseline: str | None,
    as_schema: bool,
) -> Exit:
    """Write the report of an audit again, in any format, from the JSON that it left.

    RESULT.json is what --format json or --json wrote; - is standard input. Its ignore list and its ratings stay as they
    were; --baseline takes the place of its baseline.
    """
    from auditor.report.schema import audit_schema

    if as_schema:
        click.echo(audit_schema(), nl=False)
        return Exit.DONE
    if result is None:
        raise click.UsageError("Missing argument 'RESULT.json'.", click.get_current_context())
    audit = read(result)
    if result != STDIN and Path(result).resolve() == (Path(output) / RESULT).resolve():
        # A report replaces the earlier one in its folder; it must not take away what it was made from.
        formats = tuple(dict.fromkeys((*formats, "json")))
    if baseline:
        apart(Path(baseline), Path(output))
        audit = known_from(baseline, audit, terminal)
    click.echo("\n".join(said(audit, written(audit, formats, Path(output)))))
    return Exit.DONE


def read(name: str) -> Audit:
    """Return the audit in a file; raises InputError that names it, and NoArticlesError for an audit of nothing."""
    audit = stored(name)
    if not audit.documents:
        shown = "standard input" if name == STDIN else name
        raise NoArticlesError(f"{shown}: an audit of no article; audit articles with --format json")
    return audit


def known_from(baseline: str, audit: Audit, terminal: Terminal) -> Audit:
    """Return the audit held against the one in a file, and say where that was made otherwise."""
    from auditor.standing import against

    earlier = stored(baseline)
    terminal.notes(differs(baseline, earlier, audit))
    return against(audit, earlier, Path(baseline).name)
