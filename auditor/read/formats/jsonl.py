"""JSON Lines (.jsonl, .ndjson): one record a line, each read by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.model import Document, Skipped
from auditor.read.article import EMPTY, Caveat
from auditor.read.columns import Columns
from auditor.read.file import Reading, printable
from auditor.read.formats import ninjs
from auditor.read.json_value import NoJSONError, json_value
from auditor.read.lines import TOO_LONG, lines
from auditor.read.opened import Opened
from auditor.read.records import at, record

NO_OBJECT = "no record: {what} where an object in {{}} belongs; export each record as an object"
NAMES = {list: "a list", str: "a text", int: "a number", float: "a number", bool: "true or false", type(None): "null"}
SEVERAL_LINES = "one JSON value over several lines; name the file .json"


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article of every line; Skipped, with its number, for a line that holds none."""
    empty = True
    for number, data in lines(given.stream):
        place = at(given.file, "line", number, data)
        if data is None:
            yield Skipped(place.source or "", TOO_LONG)
        elif number == 1 and data.strip() in (b"[", b"{"):
            # Else every line of it would be reported as no JSON.
            yield Skipped(given.file.source, SEVERAL_LINES)
            return
        elif data.strip():
            yield from line(data, place, given.columns)
        else:
            continue
        empty = False
    if empty:
        yield Skipped(given.file.source, EMPTY)


def line(data: bytes, place: Document, columns: Columns) -> Iterator[Reading]:
    """Yield the article of one line."""
    try:
        value, caveats = json_value(data)
    except NoJSONError as error:
        yield Skipped(place.source or place.id, str(error))
    else:
        yield from item(value, place, columns, caveats)


def item(value: object, place: Document, columns: Columns, caveats: Iterable[Caveat] = ()) -> Iterator[Reading]:
    """Yield the article of one JSON value among others."""
    if not isinstance(value, dict):
        yield Skipped(place.source or place.id, NO_OBJECT.format(what=NAMES.get(type(value), "something else")))
    elif ninjs.standard(value):
        own = value.get("uri")
        name = printable(own) if isinstance(own, str) and own else place.id
        yield from ninjs.article_of(value, replace(place, id=name), caveats)
    else:
        yield from record(value, place, columns, caveats)
