"""Tables as text (.csv, .tsv): one article a row, the columns named in the first one."""

from collections.abc import Iterator
from itertools import zip_longest

from auditor.model import Skipped
from auditor.read.article import EMPTY
from auditor.read.facts import moment, said
from auditor.read.file import Reading
from auditor.read.named import absent_columns, no_text
from auditor.read.opened import Opened
from auditor.read.records import at, chosen, host, row
from auditor.read.rows import Rewindable, rows, separator_of, taken
from auditor.read.text_lines import text_lines


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article of every row; Skipped, with its number as a spreadsheet counts, for a row that holds none."""
    lines, source = Rewindable(text_lines(given.stream)), given.file.source
    separator = separator_of(lines)
    header = taken(lines, separator)
    names = [said(cell) or "" for cell in (header.cells if header else ())]
    where = chosen(given.columns, tuple(names))
    if header is None:
        yield Skipped(source, EMPTY)
    elif header.fault:
        yield Skipped(source, f"its first row names no columns ({header.fault}); save it again as 'CSV UTF-8'")
    elif "text" not in where:
        yield Skipped(source, no_text("column", given.columns, names))
    else:
        yield from absent_columns(source, given.columns, names)
        yield from articles(given, Table(names, where, separator), lines)


class Table:
    """Names of the columns, which of them holds what, and the separator."""

    def __init__(self, names: list[str], where: dict[str, str], separator: str) -> None:
        self.names, self.where, self.separator = names, where, separator

    def values(self, cells: list[str]) -> dict[str, object]:
        """Return {column: cell}; of two columns with one name the first one counts, missing cells are None."""
        return dict(reversed(list(zip_longest(self.names, cells[: len(self.names)]))))

    def text(self, cells: list[str]) -> str:
        """Return what stands in the column of the text; "" where nothing does."""
        return str(self.values(cells)[self.where["text"]] or "").strip()

    def credible(self, cells: list[str]) -> bool:
        """Whether cells are a row and not part of a text with as many separators: its date or its address is one."""
        values = self.values(cells)
        published, url = (str(values.get(self.where.get(what, "")) or "") for what in ("published", "url"))
        return len(cells) == len(self.names) and bool(moment(published) or ("://" in url and host(url)))


def articles(given: Opened, table: Table, lines: Rewindable) -> Iterator[Reading]:
    """Yield the articles below the header."""
    empty, width = True, len(table.names)
    for number, cells, caveats, fault in rows(lines, table.separator, width, table.credible):
        place = at(given.file, "row", number + 1)
        if fault:
            yield Skipped(place.source or "", fault)
        elif any(map(str.strip, cells[width:])):
            reason = f"{len(cells)} cells under {width} columns; put a cell with a separator in it in quotes"
            yield Skipped(place.source or "", reason)
        elif any(map(str.strip, cells)) and len(cells) < width and not table.text(cells):
            reason = f"no text: {len(cells)} of {width} cells, and none under {table.where['text']!r}; export it again"
            yield Skipped(place.source or "", reason)
        elif any(map(str.strip, cells)):
            yield from row(table.values(cells), table.where, place, caveats)
        else:
            continue
        empty = False
    if empty:
        yield Skipped(given.file.source, "empty: no row below its header; export it again")
