"""-q and -v behind a command, where hands put them; the help page names them before it."""

from collections.abc import Callable
from typing import Any

import click

from auditor.cli.terminal import Terminal

Command = Callable[..., Any]


def verbosity_options(command: Command) -> Command:
    """Add -q and -v, which mean what they mean before the command."""
    shared: dict[str, Any] = {"hidden": True, "expose_value": False, "help": "As before the command."}
    quiet = click.option("-q", "--quiet", is_flag=True, callback=_quiet, **shared)
    verbose = click.option("-v", "--verbose", count=True, callback=_verbose, **shared)
    return quiet(verbose(command))


def _quiet(ctx: click.Context, param: click.Parameter, value: object) -> None:  # noqa: ARG001 - the signature is click's
    if value and isinstance(ctx.obj, Terminal):
        ctx.obj.verbosity = -1


def _verbose(ctx: click.Context, param: click.Parameter, value: int) -> None:  # noqa: ARG001 - as above
    # Silence asked for on either side of the command wins.
    if value and isinstance(ctx.obj, Terminal) and ctx.obj.verbosity >= 0:
        ctx.obj.verbosity += value
