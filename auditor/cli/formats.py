"""The option --format: which formats a report is written in."""

from collections.abc import Callable
from typing import Any

import click

ALL = "all"

Command = Callable[..., Any]


class Formats(click.ParamType[tuple[str, ...]]):
    """A comma list of report formats; "all" stands for each of them."""

    name = "md,json,…"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Return the formats, each once, in the order given; a usage error names those that exist."""
        from auditor.report.render import FORMATS

        if isinstance(value, tuple):
            return value
        named = [name.strip().lower() for name in str(value).split(",") if name.strip()]
        wanted = tuple(dict.fromkeys(one for name in named for one in (FORMATS if name == ALL else (name,))))
        for name in wanted:
            if name not in FORMATS:
                self.fail(f"no report format {name!r}; there are: {', '.join(FORMATS)}, {ALL}", param, ctx)
        return wanted or self.fail("no report format named", param, ctx)


def format_option(command: Command) -> Command:
    """Add --format."""
    return click.option(
        "--format",
        "formats",
        type=Formats(),
        default="md",
        show_default=True,
        help="By commas: md, html, json, csv, sarif, prov, jsonld. Or: all.",
    )(command)
