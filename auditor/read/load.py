"""From paths to documents: the first stage, and the only one that opens an article's file."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor.model import Document, Skipped
from auditor.read.facts import Facts, described
from auditor.read.file import File, Reading, content, suffix
from auditor.read.formats import READERS
from auditor.read.ids import with_own_ids
from auditor.read.inputs import PASSED_OVER, inputs
from auditor.read.manifest import facts_key, read_manifest
from auditor.settings import Settings

Given = str | os.PathLike[str]


def load_documents(
    paths: Given | Iterable[Given],
    *,
    settings: Settings | None = None,  # noqa: ARG001 - no setting concerns reading yet; all public functions take them
) -> Iterator[Reading]:
    """Return the articles of files and folders, sorted by id, each before its notices; what was not read goes first.

    The order of the paths does not matter, and a file named twice is read once. Raises InputError, at once, for a path
    that does not exist and for a manifest without the column `file`; anything else that is wrong is a Skipped.
    """
    found = inputs([Path(path) for path in ([paths] if isinstance(paths, str | os.PathLike) else paths)])
    facts: dict[str, Facts] = {}
    skipped = list(found.skipped)
    # Outer folders first: the manifest nearest to an article has the last word.
    for file in sorted(found.manifests, key=lambda manifest: (len(manifest.path.parts), manifest)):
        manifest = read_manifest(file)
        facts |= manifest.facts
        skipped += manifest.skipped
    return stream(skipped, found.articles, facts)


def stream(skipped: list[Skipped], files: Iterable[File], facts: dict[str, Facts]) -> Iterator[Reading]:
    """Yield what was not read, then one file after the other: a large folder never lies in memory at once."""
    yield from sorted(skipped)
    for file, renamed in with_own_ids(files):
        known = facts.get(facts_key(file.path), Facts())
        for reading in read(file):
            if isinstance(reading, Document):
                yield described(reading, known)
                yield from filter(None, [renamed])
            else:
                yield reading


def read(file: File) -> Iterable[Reading]:
    """Return what the reader for the file's suffix makes of it."""
    data = content(file)
    return [data] if isinstance(data, Skipped) else READERS[suffix(file.path.name)](data, file)


def passed_over(skipped: Skipped) -> bool:
    """Whether nobody asked for it: a README, or files of a folder that no reader reads. --strict lets these pass."""
    return skipped.reason.startswith(PASSED_OVER)
