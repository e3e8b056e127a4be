"""The command `auditor`: its options, and the one place where an error becomes an exit code."""

import io
import os
import sys
import traceback

import click

from auditor import __version__
from auditor.cli.exit import Exit
from auditor.cli.lazy import LazyGroup
from auditor.cli.terminal import Terminal
from auditor.errors import AuditorError

CODES = """\b
Exit codes:
  0  done
  1  findings at or above --fail-on
  2  usage, settings, manifest or output folder
  3  no article, or --strict and an input not read
  5  internal error"""


@click.group("auditor", cls=LazyGroup, epilog=CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.option("-v", "--verbose", count=True, help="Say more on stderr; -vv adds the traceback of an internal error.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
@click.pass_obj
def auditor(terminal: Terminal, *, verbose: int, quiet: bool) -> None:
    """Audit news articles: who carried a story earliest, who rewrote it, what was changed, what is not reporting."""
    terminal.verbosity = -1 if quiet else verbose


def main() -> None:
    """Run the command line of this process and exit."""
    if "_AUDITOR_COMPLETE" in os.environ:
        auditor.main(prog_name="auditor")
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may know no "–".
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    code = run(sys.argv[1:])
    if code == Exit.CLOSED_PIPE:
        # Python flushes stdout once more at its end, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Return the exit code of a command line. click.Group.main is not used: it gives 1 for a closed pipe."""
    terminal = Terminal()
    try:
        with auditor.make_context("auditor", arguments, obj=terminal) as context:
            code = auditor.invoke(context)
        sys.stdout.flush()
        return int(code or Exit.DONE)
    except (Exception, KeyboardInterrupt) as error:
        return code_of(error, terminal)


def code_of(error: BaseException, terminal: Terminal) -> int:
    """Say what went wrong, and return its exit code."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.ClickException):
        said = io.StringIO()
        error.show(said)
        click.echo(harmless(said.getvalue()), err=True, nl=False)
        return error.exit_code
    if isinstance(error, AuditorError):
        terminal.error(str(error))
        return error.exit_code
    if isinstance(error, KeyboardInterrupt | click.Abort):
        terminal.error("interrupted")
        return Exit.INTERRUPTED
    return Exit.CLOSED_PIPE if isinstance(error, BrokenPipeError) else internal(terminal, error)


def harmless(text: str) -> str:
    """Return text of several lines that a terminal shows and does not obey."""
    from auditor.report.escape import visible

    return "\n".join(map(visible, text.split("\n")))


def internal(terminal: Terminal, error: BaseException) -> Exit:
    """Say in one line what broke in us, with the traceback after -vv, and return the exit code."""
    if terminal.verbosity > 1:
        click.echo(harmless("".join(traceback.format_exception(error))), err=True, nl=False)
    terminal.error(
        f"internal error: {type(error).__name__}: {error}; run 'auditor -vv …' for the traceback and report it"
    )
    return Exit.INTERNAL
