"""A table of ratings that the user keeps (CSV): who says what of which site or outlet, when, under which licence."""

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from auditor.errors import InputError
from auditor.language.address import host
from auditor.model import Rating, Skipped
from auditor.rated import Rated
from auditor.read.facts import day, said
from auditor.read.file import File, printable
from auditor.read.manifest import text_of
from auditor.read.rows import delimiter

NEEDED = ("rating", "scale", "rater", "date", "licence")
NAMED = ("domain", "outlet")
# "example.co.uk" is a site, "co.uk" is half of Britain.
_REGISTRY = re.compile(r"(?:ac|co|com|edu|go|gob|gov|gv|ltd|me|mil|ne|net|nhs|nom|or|org|plc|sch)\.[a-z]{2}")
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.)+[\w-]{2,63}")

Cells = Mapping[str, str]


def read_ratings(path: Path, name: str) -> tuple[tuple[Rated, ...], tuple[Skipped, ...]]:
    """Return the ratings of a table and, with line and remedy, each row that could not be used.

    Raises InputError when it cannot be read, is no CSV text, or lacks a column.
    """
    known: list[Rated] = []
    skipped: list[Skipped] = []
    if not path.is_file():
        raise InputError(f"{name}: no such file; name a CSV table of ratings")
    for line, cells in _rows(text_of(File(name, name, path)), name):
        found = cells if isinstance(cells, str) else _rated(cells)
        if isinstance(found, str):
            skipped.append(Skipped(f"{path.name}, line {line}", f"rating ignored: {found}"))
        else:
            known.append(found)
    return tuple(known), tuple(skipped)


def _rows(text: str, name: str) -> Iterator[tuple[int, Cells | str]]:
    """Yield for each row that is not empty the line on which it begins, and its cells by column or what is wrong."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter(text), strict=True)
    columns: list[str] = []
    begins = 1
    try:
        for row in reader:
            if columns and any(map(str.strip, row[len(columns) :])):
                fault = f"{len(row)} cells under {len(columns)} columns; put a cell with a separator in it in quotes"
                yield begins, fault
            elif columns and any(map(str.strip, row)):
                yield begins, {column: said(cell) or "" for column, cell in zip(columns, row, strict=False)}
            columns, begins = columns or _header(row, name), reader.line_num + 1
    except csv.Error as error:
        remedy = "look for a quotation mark without its pair"
        raise InputError(f"{name}, line {begins}: not readable as CSV ({error}); {remedy}") from None
    if not columns:
        _header([], name)


def _header(row: list[str], name: str) -> list[str]:
    columns = [(said(cell) or "").casefold() for cell in row]
    lacking = [one for one in NEEDED if one not in columns]
    lacking += [] if {*NAMED} & {*columns} else ["domain"]
    if lacking:
        has = ", ".join(printable(one) for one in columns if one) or "nothing"
        wanted = ", ".join((NAMED[0], *NEEDED))
        raise InputError(f"{name}: no column {lacking[0]!r} (has: {has}); the first line names {wanted}")
    return columns


def _rated(cells: Cells) -> Rated | str:
    """Return what a row says, or what is wrong with it."""
    for one in NEEDED:
        if not cells.get(one):
            return f"{one} is empty; fill it in, no rating is shown without it"
    date = day(cells["date"])
    if date is None:
        return f"date = {cells['date']!r} is no date; write it like 2026-03-31"
    domain, outlet = cells.get("domain", "").casefold(), cells.get("outlet", "")
    domain = host(domain if "://" in domain else f"https://{domain}")
    if cells.get("domain") and (not _DOMAIN.fullmatch(domain) or _REGISTRY.fullmatch(domain)):
        return f"domain = {cells['domain']!r} is no site; write one like gull.example"
    if not domain and not outlet:
        return "neither a domain nor an outlet; write of whom it is"
    facts = (cells["rating"], cells["scale"], cells["rater"], date, cells["licence"])
    return Rated(Rating(domain or outlet, *facts), domain, outlet)
