"""The input of one audit in good order: documents by id, what was skipped, what was read with a caveat."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from auditor.language.credits import outlet_key
from auditor.model import Coverage, Document, Notice, Skipped
from auditor.ports import Index


@dataclass(frozen=True, slots=True)
class Batch:
    """Sorted, each id once."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    notices: tuple[Notice, ...]


def gather(items: Iterable[Document | Skipped | Notice], index: Index | None = None) -> Batch:
    """Return the items sorted, with the kept articles that an index finds near them.

    Of two documents with one id, the one whose text sorts later is renamed "id~2" with a notice, so that the order of
    the items does not matter; the same document twice is one.
    """
    given = tuple(items)
    documents, renamed = _unique(item for item in given if isinstance(item, Document))
    if index is not None:
        for document in tuple(documents.values()):
            for kept in index.nearest(document):
                documents.setdefault(kept.id, kept)
    return Batch(
        tuple(document for _, document in sorted(documents.items())),
        tuple(sorted({item for item in given if isinstance(item, Skipped)})),
        tuple(sorted({*(item for item in given if isinstance(item, Notice)), *renamed})),
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
