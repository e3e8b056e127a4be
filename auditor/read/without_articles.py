"""A table or a file of records that holds no article is one row of the report, not a row for each record."""

from collections.abc import Iterable, Iterator

from auditor.model import Skipped
from auditor.read.file import File, Reading

# So many rows are kept until the first article; a file that has none by then is probably something else.
HELD = 20


def without_articles(readings: Iterable[Reading], file: File) -> Iterator[Reading]:
    """Yield the readings; where not one is an article and more than one is Skipped, a single Skipped for the file."""
    held: list[Skipped] = []
    more = 0
    every = iter(readings)
    for reading in every:
        if not isinstance(reading, Skipped):
            yield from held
            if more:
                reason = f"no articles: they stand before the first one, as {held[0].name}"
                yield Skipped(f"{file.source}, {more:,} more", reason)
            yield reading
            yield from every
            return
        if len(held) < HELD:
            held.append(reading)
        else:
            more += 1
    if len(held) == 1:
        yield from held
    elif held:
        number = len(held) + more
        yield Skipped(file.source, f"none of its {number:,} records is an article; the first one: {held[0].reason}")
