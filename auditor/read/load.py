"""From paths to documents: the first stage, and the only one that opens an article's file."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from auditor.model import Document, Notice, Skipped
from auditor.read.ahead import Ahead
from auditor.read.columns import Columns, columns_of
from auditor.read.facts import Facts, apart, described
from auditor.read.file import File, Reading
from auditor.read.folder import PASSED_OVER
from auditor.read.ids import with_own_ids
from auditor.read.inputs import inputs
from auditor.read.language import detected
from auditor.read.manifest import facts_key, read_manifest
from auditor.settings import Settings

Given = str | os.PathLike[str]


def load_documents(paths: Given | Iterable[Given], *, settings: Settings | None = None) -> Iterator[Reading]:
    """Return the articles of files and folders, file by file, each before its notices; what was not read goes first.

    The order of the paths does not matter, and a file named twice is read once; "-" is standard input. Raises
    InputError, at once, for a path that does not exist and for a manifest without the column `file`; anything else
    that is wrong is a Skipped.
    """
    found = inputs([Path(path) for path in ([paths] if isinstance(paths, str | os.PathLike) else paths)])
    facts: dict[str, Facts] = {}
    skipped = list(found.skipped)
    # Outer folders first: the manifest nearest to an article has the last word.
    for file in sorted(found.manifests, key=lambda manifest: (len(manifest.path.parts), manifest)):
        manifest = read_manifest(file)
        facts |= manifest.facts
        skipped += manifest.skipped
    return with_own_ids(stream(skipped, found.articles, facts, columns_of(settings or Settings())))


def stream(
    skipped: list[Skipped], files: Iterable[File], facts: dict[str, Facts], columns: Columns
) -> Iterator[Reading]:
    """Yield what was not read, then one file after the other: a large folder never lies in memory at once."""
    yield from sorted(skipped)
    with Ahead(columns) as ahead:
        for file, readings in ahead.readings(files):
            known = facts.get(facts_key(file.place), Facts())
            for reading in readings:
                if isinstance(reading, Document):
                    yield described(in_its_language(reading), known)
                    yield from dates(reading, known)
                else:
                    yield reading


def dates(document: Document, known: Facts) -> Iterator[Notice]:
    """Yield a notice where the manifest and the article itself give two dates."""
    if apart(document.published, known.published):
        message = f"two dates: the manifest says {known.published}, the article {document.published}"
        yield Notice(document.id, "dates-differ", f"{message}; the manifest's was taken")


def in_its_language(document: Document) -> Document:
    """Return the document with the language that its text is in; with the declared one where that cannot be told."""
    return replace(document, language=detected(document.text).code or document.language)


def passed_over(skipped: Skipped) -> bool:
    """Whether nobody asked for it: a README, or files of a folder that no reader reads. --strict lets these pass."""
    return skipped.reason.startswith(PASSED_OVER)
