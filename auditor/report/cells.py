"""Tables that spreadsheets open: RFC 4180, and no cell that one of them would run as a formula."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence

from auditor.report.escape import visible

Cell = str | int | float | None
# Excel takes a table without one for text in the code page of its country: “Second Tide” becomes â€œSecond Tideâ€.
_BYTE_ORDER_MARK = "\ufeff"
# What begins a formula (OWASP), full-width forms included, and the sign that says "text". Where semicolons part cells,
# as in half of Europe, a cell of ours also begins after a semicolon, whatever quotation signs and spaces stand there.
_FORMULA = re.compile("(^|;)(?=[\"\\s]*[-=+@＝＋－＠'])")


class _Rows(list[str]):
    """Where csv.writer writes to: the core opens nothing."""

    def write(self, row: str) -> None:
        self.append(row)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table with a byte order mark: texts in quotation marks, numbers as they are, None as an empty cell."""
    lines = _Rows()
    writer = csv.writer(lines, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(header)
    writer.writerows(map(_cells, rows))
    return _BYTE_ORDER_MARK + "".join(lines)


def _cells(row: Sequence[Cell]) -> Iterator[str | int | float]:
    return (harmless(cell or "") if cell is None or isinstance(cell, str) else cell for cell in row)


def harmless(text: str) -> str:
    r"""Return text in one line, nothing hidden, with ' before each sign that could begin a formula.

    `re.sub(r"(^|;)'", r"\1", cell)` takes the signs off again.
    """
    return _FORMULA.sub(r"\1'", visible(text).strip(" "))
