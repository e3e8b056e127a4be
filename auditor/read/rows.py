"""The rows of a delimited table: one that is damaged is left out and said, and takes no other rows with it."""

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from auditor.read.article import Caveat
from auditor.read.lines import LIMIT, TOO_LONG
from auditor.read.text_lines import TextLine

# The module's own limit of 131,072 characters is less than a long article; it has one for the whole process.
csv.field_size_limit(LIMIT)

# The first line by which Excel is told the separator; it is no row.
SEPARATOR = re.compile(r'"?sep=([^\w\s"]|\t)"?', re.IGNORECASE)
# A table with more damage than this is no table.
MOST_DAMAGED = 100
DAMAGED = "damaged from line {line:,} of the file on ({why}), left out {extent}; correct it"


class Row(NamedTuple):
    """A row by its number as a spreadsheet counts, the header being 1; `fault` says why it has no cells."""

    number: int
    cells: list[str]
    caveats: tuple[Caveat, ...] = ()
    fault: str = ""


class DamageError(Exception):
    """Why a line cannot be part of a row."""


@dataclass(slots=True)
class Rewindable:
    """Lines as csv takes them, that can be given back: csv takes line after line where a quotation mark has no pair."""

    given: Iterator[TextLine]
    ahead: deque[TextLine] = field(default_factory=deque)
    taken: list[TextLine] = field(default_factory=list)
    size: int = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.ahead.popleft() if self.ahead else next(self.given)
        self.taken.append(line)
        self.size += len(line.text)
        if line.fault or self.size > LIMIT:
            raise DamageError(line.fault or TOO_LONG)
        return line.text

    def begin(self) -> None:
        """Take the lines so far for a whole row."""
        self.taken.clear()
        self.size = 0

    def back(self) -> None:
        """Give back the lines taken since `begin` but the first."""
        self.ahead.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]

    def first(self) -> str:
        """Return the next line without taking it; "" at the end."""
        if not self.ahead and (line := next(self.given, None)):
            self.ahead.append(line)
        return self.ahead[0].text if self.ahead else ""


@dataclass(slots=True)
class Damage:
    """A row that cannot be taken apart, and how many lines after it are lost with it."""

    number: int
    line: int
    why: str
    lost: int = 0

    def row(self, *, to_the_end: bool) -> Row:
        """Return the row that says so."""
        lines = "1 more line" if self.lost == 1 else f"{self.lost:,} more lines"
        after = f"with {lines}, up to the next row whose date or address is one" if self.lost else "alone"
        extent = "with the rest of the file" if to_the_end else after
        return Row(self.number, [], fault=DAMAGED.format(line=self.line, why=self.why, extent=extent))


def rows(lines: Rewindable, separator: str, width: int, credible: Callable[[list[str]], bool]) -> Iterator[Row]:
    """Yield the rows, blank ones too. After a damaged one only what is `credible` is a row again."""
    number, damages, damage = 0, 0, None
    while damages <= MOST_DAMAGED:
        row = taken(lines, separator, width)
        if row is None:
            break
        if damage and (row.fault or not credible(row.cells)):
            lines.back()
            damage.lost += 1
        elif row.fault:
            number, damages = number + 1, damages + 1
            damage = Damage(number, lines.taken[0].number, row.fault)
            lines.back()
        else:
            if damage:
                yield damage.row(to_the_end=False)
            number, damage = number + 1, None
            yield row._replace(number=number)
    if damage:
        yield damage.row(to_the_end=damage.lost > 0 or damages > MOST_DAMAGED)


def taken(lines: Rewindable, separator: str, width: int = 0) -> Row | None:
    """Return the next row, without its number; None at the end."""
    lines.begin()
    try:
        cells = next(csv.reader(lines, delimiter=separator, strict=True))
    except StopIteration:
        return None
    except (csv.Error, DamageError) as error:
        why = str(error) if isinstance(error, DamageError) else "a quotation mark without its pair"
        # Databases put no quotation marks around cells, so that one may begin with one; they write tabs.
        cells = lines.taken[0].text.rstrip("\r\n").split("\t")
        if separator != "\t" or lines.taken[0].fault or len(cells) != width:
            return Row(0, [], fault=why)
        lines.back()
    return Row(0, cells, tuple(dict.fromkeys(caveat for line in lines.taken for caveat in line.caveats)))


def separator_of(lines: Rewindable) -> str:
    """Return the separator: the one that a first line `sep=;` names, which is taken, else that of the first row."""
    first = lines.first()
    if named := SEPARATOR.fullmatch(first.removeprefix("\ufeff").rstrip("\r\n")):
        next(lines)
        return named[1]
    return delimiter(first)


def delimiter(text: str) -> str:
    """Return the separator that gives the first row its most columns: a comma, a semicolon, a tab or a bar."""
    return max(",;\t|", key=text.partition("\n")[0].count)
