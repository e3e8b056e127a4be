"""`auditor rules`: every mark, finding and setting explained."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from auditor.cli.exit import Exit
from auditor.cli.nearest import nearest
from auditor.cli.verbosity import verbosity_options
from auditor.errors import InputError


@click.command()
@click.argument("name", required=False)
@click.option("--settings", "as_settings", is_flag=True, help="Print each setting, its value and where that is from.")
@click.option("--markdown", "as_markdown", is_flag=True, help="Print everything about every rule: docs/rules.md.")
@verbosity_options
def rules(*, name: str | None, as_settings: bool, as_markdown: bool) -> Exit:
    """Explain every mark and finding, or the one of this NAME in full."""
    if sum(map(bool, (name, as_settings, as_markdown))) > 1:
        raise click.UsageError("NAME, --settings and --markdown do not go together; leave one")
    lines = settings() if as_settings else page() if as_markdown else explained(name) if name else overview()
    for line in lines:
        click.echo(line)
    return Exit.DONE


def page() -> Iterator[str]:
    """Yield the lines of docs/rules.md."""
    from auditor.cli.rules_page import rules_page

    return rules_page()


def settings() -> Iterator[str]:
    """Yield a line for each setting."""
    from auditor.cli.configuration import configuration
    from auditor.report.escape import visible

    return map(visible, columns(configuration(Path.cwd()).rows()))


def overview() -> Iterator[str]:
    """Yield a line for each rule and each kind of finding."""
    from auditor.mark.rules import LISTED
    from auditor.score.kinds import KINDS

    yield "Marks"
    yield from columns((f"  {rule.name}", rule.family, rule.strength, rule.message) for rule in LISTED)
    yield ""
    yield "Findings"
    yield from columns((f"  {kind.name}", kind.level, kind.what) for kind in KINDS.values())


def explained(name: str) -> Iterator[str]:
    """Yield all that is known of a rule or a kind of finding; raises InputError when there is none of that name."""
    from auditor.cli.rules_page import of_rule
    from auditor.mark.rules import LISTED
    from auditor.score.kinds import KINDS

    facts = {rule.name: rule for rule in LISTED}
    if rule := facts.get(name):
        yield f"{rule.name} ({rule.family}, {rule.strength}): {rule.message}"
        yield from (f"{about}: {said}" for about, said in of_rule(rule))
    elif kind := KINDS.get(name):
        yield from (f"{kind.name} (finding, {kind.level}): {kind.what}", f"Why: {kind.why}")
    else:
        remedy = nearest(name, [*facts, *KINDS], "run 'auditor rules' for their names")
        raise InputError(f"rules: no rule or finding {name!r}; {remedy}")


def columns(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield one line a row, cells under each other; for a pipe as for a terminal."""
    cells = list(rows)
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
