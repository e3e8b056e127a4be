"""One id a document: articles that share one are told apart by where they stand."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from auditor.model import Document, Notice
from auditor.read.file import COMPRESSED, Reading

# "in/b.csv, row 1,234": a record of a file.
RECORD = re.compile(r"(.+), [a-z]+ [0-9,]+", re.DOTALL)


def with_own_ids(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Yield the readings in order; a document whose id is taken gets its file or folder before it, and a notice."""
    taken: dict[str, str] = {}
    given = own = ""
    for reading in readings:
        if isinstance(reading, Document):
            given, source = reading.id, reading.source or reading.id
            own = next(name for name in others(given, source) if name not in taken)
            yield reading if own == given else replace(reading, id=own)
            if own != given:
                why = f"the id {given} is already that of {taken[given]}; {source} has the id {own} instead"
                yield Notice(own, "id-renamed", why)
            taken[own] = source
        elif isinstance(reading, Notice) and reading.document == given:
            # A notice follows its document.
            yield replace(reading, document=own)
        else:
            yield reading


def others(given: str, source: str) -> Iterator[str]:
    """Yield ids for a document, the plainest first, without end."""
    yield given
    place = RECORD.fullmatch(source)
    file = PurePosixPath(place[1].removesuffix(COMPRESSED)).stem if place else ""
    # Tables count their rows from 1, each of them; what was called after its file needs the folder.
    yield f"{source.partition('/')[0] if not file or given.startswith(f'{file}/') else file}/{given}"
    yield source
    number = 2
    while True:
        yield f"{source} ({number})"
        number += 1
