"""One id a document: articles that share one are told apart by where they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.model import Document, Notice
from auditor.read.file import Reading


def with_own_ids(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Yield the readings in order; a document whose id is taken gets its input's name before it, and a notice."""
    taken: dict[str, str] = {}
    given = own = ""
    for reading in readings:
        if isinstance(reading, Document):
            given, source = reading.id, reading.source or reading.id
            own = next(name for name in others(given, source) if name not in taken)
            yield reading if own == given else replace(reading, id=own)
            if own != given:
                yield Notice(own, "id-renamed", f"{source} is called {own}: {taken[given]} has the id {given}")
            taken[own] = source
        elif isinstance(reading, Notice) and reading.document == given:
            # A notice follows its document.
            yield replace(reading, document=own)
        else:
            yield reading


def others(given: str, source: str) -> Iterator[str]:
    """Yield ids for a document, the plainest first, without end."""
    yield given
    yield f"{source.partition('/')[0]}/{given}"
    yield source
    number = 2
    while True:
        yield f"{source} ({number})"
        number += 1
