"""A click group that imports a command's module when the command is asked for."""

import difflib
from importlib import import_module

import click

# In the order of the help page. The command `x` is the function `x` of auditor.cli.x.
COMMANDS = ("audit", "compare", "report", "rules")


class LazyGroup(click.Group):
    """The commands of COMMANDS: `auditor rules` need not wait for what only `auditor audit` uses."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"auditor.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; a usage error says which one was probably meant."""
        near = difflib.get_close_matches(args[0].lower()[:20], COMMANDS, 1)
        if near and args[0] not in COMMANDS:
            ctx.fail(f"No such command {args[0]!r}; did you mean {near[0]!r}?")
        return super().resolve_command(ctx, args)
