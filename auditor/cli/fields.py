"""Options that name the columns of tables, and a help page that shows them last."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import click

from auditor.settings import Settings

# Option → what its column holds, in the order of the help page.
FIELDS = {
    "text": "the article",
    "title": "the headline",
    "outlet": "who published it",
    "byline": "who wrote it",
    "published": "the day",
    "url": "the address",
    "id": "the name in the report",
}
SECTION = "Columns of tables, fields of JSON (usual names are found without)"

Command = Callable[..., Any]


class FieldsLast(click.Command):
    """A command whose options for columns stand in a section of their own below the others."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the two sections of options."""
        ours = {f"{name}_field" for name in FIELDS}
        sections: dict[str, list[tuple[str, str]]] = {"Options": [], SECTION: []}
        for param in self.get_params(ctx):
            if isinstance(param, click.Option) and (record := param.get_help_record(ctx)):
                sections[SECTION if param.name in ours else "Options"].append(record)
        for name, records in sections.items():
            with formatter.section(name):
                formatter.write_dl(records)


def field_options(command: Command) -> Command:
    """Add one option for each column."""
    for name, holds in reversed(FIELDS.items()):
        command = click.option(f"--{name}-field", metavar="NAME", help=f"The column with {holds}.")(command)
    return command


def with_fields(settings: Settings, given: Mapping[str, object]) -> Settings:
    """Return the settings with the columns, and other settings, that were given as options."""
    chosen: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    return replace(settings, **chosen)
