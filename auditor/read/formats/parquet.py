"""Parquet: one article a row, of which only the columns that are used are read."""

from collections.abc import Iterator
from typing import Any

import pyarrow as arrow
from pyarrow.parquet import ParquetFile

from auditor.model import Skipped
from auditor.read.file import Reading
from auditor.read.named import absent_columns, no_text
from auditor.read.opened import Opened
from auditor.read.records import DECLARED, LANGUAGES, at, chosen, row

# Rows at a time: 16 of the longest articles of a crawl (2 MB) are 32 MB.
ROWS = 16


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article of every row, numbered from 1; Skipped where there is no column with a text."""
    with ParquetFile(given.stream, pre_buffer=False) as table:
        names = table.schema_arrow.names
        where = chosen(given.columns, tuple(names))
        if "text" not in where:
            yield Skipped(given.file.source, no_text("column", given.columns, names))
            return
        yield from absent_columns(given.file.source, given.columns, names)
        if not table.metadata.num_rows:
            yield Skipped(given.file.source, "empty: no row in it; export it again")
        wanted = [name for name in names if name in {*where.values(), *DECLARED, *LANGUAGES}]
        number = 0
        for batch in table.iter_batches(batch_size=ROWS, columns=wanted, use_threads=False):
            for values in plain(batch).to_pylist():
                number += 1
                yield from row(values, where, at(given.file, "row", number))


def plain(batch: Any) -> Any:
    """Return the rows with times in microseconds: Python has no shorter ones."""
    columns = [
        column.cast(arrow.timestamp("us"), safe=False) if arrow.types.is_timestamp(column.type) else column
        for column in batch.columns
    ]
    return arrow.RecordBatch.from_arrays(columns, names=batch.schema.names)
