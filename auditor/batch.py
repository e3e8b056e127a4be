"""The input of one audit in good order: documents by id, what was skipped, what was read with a caveat."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from auditor.language.credits import outlet_key
from auditor.model import Coverage, Document, Notice, Skipped
from auditor.ports import Index
from auditor.settings import Settings

_OUTSIDE = "not dated "


@dataclass(frozen=True, slots=True)
class Batch:
    """Sorted, each id once."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    notices: tuple[Notice, ...]


def window(settings: Settings) -> str:
    """Return "from 2026-03-01 to 2026-03-31", "from … on", "up to …", or "" where the window is open at both ends."""
    since, until = settings.since, settings.until
    if since and until:
        return f"from {since.isoformat()} to {until.isoformat()}"
    if since:
        return f"from {since.isoformat()} on"
    return f"up to {until.isoformat()}" if until else ""


def within(items: Iterable[Document | Skipped | Notice], settings: Settings) -> Iterator[Document | Skipped | Notice]:
    """Yield the items, articles dated outside the window as Skipped; articles without a date are kept."""
    since, until = settings.since or datetime.date.min, settings.until or datetime.date.max
    for item in items:
        if isinstance(item, Document) and not since <= (_day(item.published) or since) <= until:
            yield Skipped(item.id, _OUTSIDE + window(settings))
        else:
            yield item


def _day(published: datetime.date | None) -> datetime.date | None:
    # A datetime is a date to a type checker, and cannot be compared with one.
    return published.date() if isinstance(published, datetime.datetime) else published


def left_out(skipped: Skipped) -> bool:
    """Whether an article was left out because of its date."""
    return skipped.reason.startswith(_OUTSIDE)


def gather(
    items: Iterable[Document | Skipped | Notice], index: Index | None = None, settings: Settings | None = None
) -> Batch:
    """Return the items within the window sorted, with the kept articles that an index finds near them.

    Of two documents with one id, the one whose text sorts later is renamed "id~2" with a notice, so that the order of
    the items does not matter; the same document twice is one.
    """
    given = tuple(within(items, settings or Settings()))
    documents, renamed = _unique(item for item in given if isinstance(item, Document))
    if index is not None:
        for document in tuple(documents.values()):
            for kept in within(index.nearest(document), settings or Settings()):
                if isinstance(kept, Document):
                    documents.setdefault(kept.id, kept)
    skipped = {item for item in given if isinstance(item, Skipped)}
    gone = {one.name for one in skipped if left_out(one)} - documents.keys()
    notices = {item for item in given if isinstance(item, Notice) and item.document not in gone}
    return Batch(
        tuple(document for _, document in sorted(documents.items())),
        tuple(sorted(skipped)),
        tuple(sorted({*notices, *renamed})),
    )


def _unique(documents: Iterable[Document]) -> tuple[dict[str, Document], list[Notice]]:
    unique: dict[str, Document] = {}
    notices = []
    for document in sorted(dict.fromkeys(documents), key=lambda d: (d.id, d.text, repr(d))):
        number, name = 1, document.id
        while name in unique:
            number += 1
            name = f"{document.id}~{number}"
        if number > 1:
            notices.append(Notice(name, "id-renamed", f"the id {document.id!r} was given more than once"))
        unique[name] = document if number == 1 else replace(document, id=name)
    return unique, notices


def coverage(documents: Iterable[Document]) -> Coverage:
    """Return how many articles, outlets and dates "earliest in this batch" rests on."""
    known = tuple(documents)
    dates = [document.published for document in known if document.published is not None]
    outlets = {outlet_key(document.outlet) for document in known if document.outlet is not None}
    return Coverage(len(known), len(outlets), len(dates), min(dates, default=None), max(dates, default=None))
