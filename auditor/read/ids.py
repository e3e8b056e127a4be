"""One id a document: articles that share one are told apart by their folder's name."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.model import Notice
from auditor.read.file import File


def with_own_ids(files: Iterable[File]) -> Iterator[tuple[File, Notice | None]]:
    """Yield the files in order; one whose id is taken gets its input folder's name before it, and a notice."""
    files = list(files)
    taken: dict[str, str] = {}
    kept = {file.id for file in files}
    for file in files:
        if file.id in taken:
            new = next(name for name in others(file) if name not in taken and name not in kept)
            notice = Notice(new, "id-renamed", f"{file.source} is called {new}: {taken[file.id]} has the id {file.id}")
            yield replace(file, id=new), notice
        else:
            new = file.id
            yield file, None
        taken[new] = file.source


def others(file: File) -> Iterator[str]:
    """Yield ids for a file, the plainest first, without end."""
    yield f"{file.source.partition('/')[0]}/{file.id}"
    yield file.source
    number = 2
    while True:
        yield f"{file.source} ({number})"
        number += 1
