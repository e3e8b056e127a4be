"""`auditor report`: the result of an audit in, its report in any format out, with nothing computed again."""

import sys
from pathlib import Path

import click

from auditor.cli.audit import RESULT, written
from auditor.cli.exit import Exit
from auditor.cli.formats import format_option
from auditor.cli.verbosity import verbosity_options
from auditor.errors import InputError, NoArticlesError
from auditor.model import Audit

STDIN = "-"
_REMEDY = "name the audit.json that an audit with --format json wrote"


@click.command()
@click.argument("result", metavar="RESULT.json", required=False)
@click.option("-o", "--output", metavar="DIR", default="reports", show_default=True, help="The folder for the report.")
@format_option
@click.option(
    "--schema", "as_schema", is_flag=True, help="Print the JSON Schema of audit.json: docs/audit.schema.json."
)
@verbosity_options
def report(*, result: str | None, output: str, formats: tuple[str, ...], as_schema: bool) -> Exit:
    """Write the report of an audit again, in any format, from the JSON that it left.

    RESULT.json is what --format json or --json wrote; - is standard input.
    """
    from auditor.report.headline import headline
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
    place = written(audit, formats, Path(output))
    click.echo(f"{headline(audit)}\nReport: {click.format_filename(place)}")
    return Exit.DONE


def read(name: str) -> Audit:
    """Return the audit in a file; raises InputError that names it, and NoArticlesError for an audit of nothing."""
    from auditor import from_json

    shown = "standard input" if name == STDIN else name
    try:
        audit = from_json(contents(name))
    except UnicodeDecodeError as error:
        raise InputError(f"{shown}: no UTF-8 at byte {error.start:,}; {_REMEDY}") from None
    except OSError as error:
        raise InputError(f"{shown}: {(error.strerror or 'cannot be read').lower()}; {_REMEDY}") from None
    except InputError as error:
        raise InputError(f"{shown}{str(error).removeprefix('result')}") from None
    if not audit.documents:
        raise NoArticlesError(f"{shown}: an audit of no article; audit articles with --format json")
    return audit


def contents(name: str) -> str:
    """Return the text of a file, or of standard input; raises OSError and UnicodeDecodeError."""
    if name == STDIN:
        if sys.stdin is None:
            raise InputError(f"result: closed; {_REMEDY}")
        return sys.stdin.buffer.read().decode("utf-8-sig")
    return Path(name).read_text(encoding="utf-8-sig")
