"""Columns and fields that a user named, or meant, and that are not there."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from auditor.model import Skipped
from auditor.read.columns import Columns
from auditor.read.file import printable

# More names would push the remedy off the line.
SHOWN, LONGEST = 20, 40
# "publishd" and "pubished" are "published", "place" is not.
NEAR = 0.75


def near(name: str, names: Iterable[str]) -> str | None:
    """Return the name that was most likely meant: the same but for case, else one a letter or two away."""
    plain = {other.casefold(): other for other in reversed(list(names))}
    found = difflib.get_close_matches(name.casefold()[:LONGEST], plain, 1, NEAR)
    return plain[found[0]] if found else None


def no_text(unit: str, columns: Columns, names: Iterable[str], likely: str | None = "NAME") -> str:
    """Return why a record is no article, and what makes it one; likely is the field that holds most, None for none."""
    given = list(names)
    problem = f"no {unit} {columns.text or 'text'!r} (has: {has(given)})"
    if columns.text:
        meant = near(columns.text, given)
        return f"{problem}; did you mean {shown(meant)}?" if meant else f"{problem}; give --text-field one of these"
    if likely is None:
        return f"{problem}; none of these holds an article: export the texts, too"
    return f"{problem}; pass --text-field {shown(likely)}"


def absent(columns: Columns, names: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Yield each name that an option gives and no column has, with the one most likely meant; not the text's."""
    given = list(names)
    for what, name in asdict(columns).items():
        if name and what != "text" and name not in given:
            yield name, near(name, given)


def absent_columns(source: str, columns: Columns, names: Iterable[str]) -> Iterator[Skipped]:
    """Yield what is said of a table in which a column is not found that an option names."""
    given = list(names)
    for name, meant in absent(columns, given):
        remedy = f"did you mean {shown(meant)}?" if meant else "its articles are read without it"
        yield Skipped(
            f"{source}, column {printable(name)[:LONGEST]!r}", f"no such column (has: {has(given)}); {remedy}"
        )


def absent_fields(columns: Columns, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield a caveat where a record has a name near one that an option gives; records leave out what they lack."""
    for name, meant in absent(columns, values):
        if meant:
            yield "no-field", f"no field {printable(name)[:LONGEST]!r}; did you mean {shown(meant)}?"


def has(names: Iterable[str]) -> str:
    """Return the names there are, as far as they can be shown."""
    return ", ".join(shown(name) for name in list(names)[:SHOWN] if name) or "nothing"


def shown(name: str) -> str:
    """Return a name as it can be shown in a line."""
    return printable(name)[:LONGEST]
