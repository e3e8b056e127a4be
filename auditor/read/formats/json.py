"""JSON: one record, a list of records, an object with a list of records, or an item of the IPTC's ninjs."""

import io
from collections.abc import Iterator
from dataclasses import replace

from auditor.model import Document, Skipped
from auditor.read.columns import Columns
from auditor.read.file import Reading, fingerprint
from auditor.read.formats import jsonl, ninjs
from auditor.read.json_value import NoJSONError, json_value
from auditor.read.opened import Opened
from auditor.read.records import at, chosen, record

# What interfaces of archives and news services call their list of articles.
LISTS = ("items", "articles", "data", "results", "documents", "news", "posts", "records")
LOOKED_FOR = (
    "no articles in it: looked for a list of records, an object with such a list ({lists}), one record with the field "
    "{text!r}, or a ninjs item; pass --text-field NAME"
)
BY_COLUMNS = (
    "no list of records but a table as pandas writes it; write it with "
    'to_json(orient="records", lines=True) and name the file .jsonl'
)


def read(given: Opened) -> Iterator[Reading]:
    """Yield the articles of the file, in their order."""
    data = given.stream.read()
    try:
        value, caveats = json_value(data)
    except NoJSONError as error:
        yield from named_wrongly(given, data, str(error))
        return
    if isinstance(value, dict) and by_columns(value):
        yield Skipped(given.file.source, BY_COLUMNS)
        return
    found = records(value, given.columns)
    if isinstance(value, dict) and found is None:
        place = Document(given.file.id, "", source=given.file.source, sha256=fingerprint(data))
        if ninjs.standard(value):
            yield from ninjs.article_of(value, place, caveats)
        else:
            yield from record(value, place, given.columns, caveats)
    elif found:
        for number, each in enumerate(found, start=1):
            yield from jsonl.item(each, at(given.file, "record", number), given.columns, caveats)
    else:
        text = given.columns.text or "text"
        yield Skipped(given.file.source, LOOKED_FOR.format(lists=", ".join(LISTS), text=text))


def records(value: object, columns: Columns) -> list[object] | None:
    """Return the list of records in a JSON value, empty where there is nothing; None where it is a record itself."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    if ninjs.standard(value) or "text" in chosen(columns, tuple(value)):
        # NewsAPI calls a list what others call a text: {"articles": […]} is no record, {"article": "…"} is one.
        return None
    return next((found for name in LISTS if isinstance(found := value.get(name), list)), [])


def by_columns(value: dict[str, object]) -> bool:
    """Whether it is a table as pandas writes one: {column: {"0": cell}}, {"0": {column: cell}}, or columns and data."""
    header, data = value.get("columns"), value.get("data")
    if isinstance(header, list) and isinstance(data, list):
        return bool(data) and all(isinstance(cells, list) for cells in data)
    parts = [part for part in value.values() if isinstance(part, dict) and part]
    if not parts or len(parts) < len(value):
        return False
    return all(map(str.isdecimal, value)) or all(name.isdecimal() for part in parts for name in part)


def named_wrongly(given: Opened, data: bytes, reason: str) -> Iterator[Reading]:
    """Yield the articles of JSON Lines in a file called .json; Skipped with the reason where it is something else."""
    first, _, rest = data.lstrip().partition(b"\n")
    try:
        several = bool(rest.strip()) and isinstance(json_value(first)[0], dict)
    except NoJSONError:
        several = False
    if several:
        yield from jsonl.read(replace(given, stream=io.BytesIO(data)))
    else:
        yield Skipped(given.file.source, reason)
