"""manifest.csv: outlet, date, address, title and byline of the articles beside it, kept in a spreadsheet."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path, PurePosixPath

from auditor.errors import InputError
from auditor.model import Skipped
from auditor.read.columns import USUAL_NAMES
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.facts import Facts, day, said
from auditor.read.file import File, suffix
from auditor.read.formats.table import FORMATS, SUFFIXES
from auditor.read.inputs import MANIFEST
from auditor.read.named import near, shown
from auditor.read.opened import TooLargeError, opened
from auditor.read.rows import delimiter

# 100 bytes a row: half a million articles.
LIMIT = 50_000_000

COLUMNS = ("file", *(one.name for one in fields(Facts)))

Row = dict[str, str | None]


@dataclass(slots=True)
class Manifest:
    """Facts by the path of the article they are about, and the rows that could not be used."""

    facts: dict[str, Facts] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)


def facts_key(path: str | Path) -> str:
    """Return the path as the key of its facts: a Mac writes é in two characters, a spreadsheet in one."""
    return unicodedata.normalize("NFC", str(path))


def read_manifest(file: File) -> Manifest:
    """Return what a manifest says; raises InputError when it is no CSV text with a column `file`."""
    manifest = Manifest()
    table = table_of(text_of(file), file.source)
    columns = header(table, file.source)
    manifest.skipped += unknown(columns, file.source)
    for number, row in rows(table, columns):
        place = f"{file.source}, row {number}"
        if fault := row if isinstance(row, str) else add(row, manifest, file.path.parent):
            manifest.skipped.append(Skipped(place, f"row ignored: {fault}"))
        elif not isinstance(row, str) and (fault := bad_date(row)):
            manifest.skipped.append(Skipped(place, f"date ignored: {fault}"))
    return manifest


def unknown(columns: Iterable[str], name: str) -> Iterator[Skipped]:
    """Yield the columns that are misspelt, or called as in tables of articles ("date"); others are the user's own."""
    given = list(columns)
    lacking = [one for one in COLUMNS if one not in given]
    elsewhere = {column: what for what, column in USUAL_NAMES.found(given).items() if what in lacking}
    for column in sorted(set(given).difference(COLUMNS)):
        if meant := elsewhere.get(column) or near(column, lacking):
            yield Skipped(f"{name}, column {shown(column)!r}", f"column ignored: did you mean {meant!r}?")


def add(row: Row, manifest: Manifest, folder: Path) -> str | None:
    """Add the facts of a row to the manifest; return what is wrong with it where they cannot be used."""
    if fault := fault_of(row, folder):
        return fault
    path = path_of(row, folder)
    if facts_key(path) in manifest.facts:
        return f"names {path.name} again; leave one row for each article"
    manifest.facts[facts_key(path)] = facts_of(row)
    return None


def text_of(file: File) -> str:
    """Return the manifest's text; unlike an article's, its encoding is never guessed: names would be spoilt unseen."""
    try:
        with opened(file, LIMIT) as stream:
            decoded = decode(stream.read())
    except TooLargeError as error:
        raise InputError(f"{file.source}: {error}") from None
    except OSError as error:
        raise InputError(f"{file.source}: cannot be read ({error.strerror}); check its permissions") from None
    if isinstance(decoded, Undecodable):
        raise InputError(f"{file.source}: {decoded.reason}")
    if decoded.guessed:
        raise InputError(f"{file.source}: not UTF-8 text; save it again as 'CSV UTF-8'")
    return decoded.text


def table_of(text: str, name: str) -> list[list[str]]:
    """Return the cells of a manifest, row by row."""
    try:
        return list(csv.reader(io.StringIO(text), delimiter=delimiter(text), strict=True))
    except csv.Error as error:
        raise InputError(f"{name}: not readable as CSV ({error}); look for a quotation mark without its pair") from None


def header(table: list[list[str]], name: str) -> list[str]:
    """Return the names of the columns in small letters; raises InputError where not one of them is `file`."""
    columns = [(said(cell) or "").casefold() for cell in table[0]] if table else []
    if columns.count("file") != 1:
        has = ", ".join(filter(None, columns)) or "nothing"
        problem = "column 'file' twice" if "file" in columns else f"no column 'file' (has: {has})"
        raise InputError(f"{name}: {problem}; give the file names of the articles in one column called 'file'")
    return columns


def rows(table: list[list[str]], columns: list[str]) -> Iterator[tuple[int, Row | str]]:
    """Yield row number, as a spreadsheet counts, and cells by column, or what is wrong; empty rows are left out."""
    for number, cells in enumerate(table[1:], start=2):
        if any(map(str.strip, cells[len(columns) :])):
            yield (
                number,
                f"{len(cells)} cells under {len(columns)} columns; put a cell with a separator in it in quotes",
            )
        elif any(map(str.strip, cells)):
            yield number, dict(zip(columns, map(said, cells), strict=False))


def fault_of(row: Row, folder: Path) -> str | None:
    """Return what is wrong with a row, with the value; None for a good one."""
    name = row.get("file")
    if not name:
        return "no file name; write one into the column 'file'"
    inside = slashed(name)
    if inside.is_absolute() or inside.as_posix()[1:2] == ":" or ".." in inside.parts:
        return f"file = {name!r} leads out of the folder; name files inside it"
    if not path_of(row, folder).is_file():
        return f"file = {name!r} does not exist beside the manifest; check its spelling"
    if suffix(name) not in FORMATS or inside.name == MANIFEST:
        return f"file = {name!r} is no article; this version reads {SUFFIXES}"
    return None


def bad_date(row: Row) -> str | None:
    """Return what is wrong with the date of a row whose other facts are used; None where nothing is."""
    published = row.get("published")
    if not published or day(published):
        return None
    return f"published = {published!r} is no date; write it like 2016-01-07"


def slashed(name: str) -> PurePosixPath:
    """Return the name with the slashes of every system but one."""
    return PurePosixPath(name.replace("\\", "/"))


def path_of(row: Row, folder: Path) -> Path:
    """Return the path of the row's article, as the folder spells it."""
    path = folder / slashed(row["file"] or "")
    decomposed = Path(unicodedata.normalize("NFD", str(path)))
    return decomposed if decomposed.is_file() and not path.is_file() else path


def facts_of(row: Row) -> Facts:
    """Return the facts of a good row."""
    return Facts(
        title=row.get("title"),
        outlet=row.get("outlet"),
        byline=row.get("byline"),
        published=day(row.get("published") or ""),
        url=row.get("url"),
    )
