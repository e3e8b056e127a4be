"""Paths that another program lists, one a line or between NUL bytes: what is gone meanwhile does not end the batch."""

import codecs
import os
from collections.abc import Iterable
from pathlib import Path

from auditor.model import Skipped
from auditor.read.encoding.signs import mark
from auditor.read.file import printable
from auditor.read.folder import ASSETS, PAGES, saved_with

GONE = "{reason}; it is in the list of files: make the list again"
BETWEEN_NULS = "no path, as a NUL byte follows it in the list of files; pass --null"


def listed(data: bytes, *, null: bool = False) -> list[str]:
    """Return the paths of a list, each once, in their order; blank lines are left out."""
    # PowerShell writes UTF-16, or UTF-8 with a mark.
    if (encoding := mark(data)) and encoding != "utf-8-sig":
        data = data.decode(encoding, "replace").removeprefix("\ufeff").encode()
    data = data.removeprefix(codecs.BOM_UTF8)
    names = data.split(b"\0") if null else [line.removesuffix(b"\r") for line in data.split(b"\n")]
    return list(dict.fromkeys(os.fsdecode(name) for name in names if name.strip()))


def there(paths: Iterable[str]) -> tuple[list[str], list[Skipped]]:
    """Return the paths that lead to something, and what is to be said of those that do not."""
    found, gone = [], []
    for path in paths:
        if "\0" in path:
            gone.append(Skipped(name_of(Path(path.partition("\0")[0])), BETWEEN_NULS))
        elif reason := missing(path):
            gone.append(Skipped(name_of(Path(path)), GONE.format(reason=reason)))
        elif saved_beside_a_page(Path(path)):
            gone.append(Skipped(name_of(Path(path)), ASSETS))
        else:
            found.append(path)
    return found, gone


def missing(path: str) -> str:
    """Return why there is nothing at a path, in the system's words; "" where there is something."""
    try:
        Path(path).stat()
    except OSError as error:
        return (error.strerror or "cannot be looked at").lower()
    return ""


def saved_beside_a_page(path: Path) -> bool:
    """Whether a browser saved it with a page: `find` lists the frames of page_files/ as pages."""
    return any(
        (page := saved_with(folder.name)) and any((folder.parent / f"{page}{ending}").is_file() for ending in PAGES)
        for folder in path.parents
    )


def name_of(path: Path) -> str:
    """Return the name of a path in the report: folder and file, never the whole path of this machine."""
    return printable("/".join(path.parts[-2:]))
