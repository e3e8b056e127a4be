"""The files of a folder and its subfolders: hidden ones, links and our own reports left out."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from auditor.model import Skipped
from auditor.read.file import File, printable

# The list of files that a report is made of, kept in the report's folder: reports are no articles of the next audit.
REPORT_FILES = ".auditor-files"

NO_FILE = {
    # A link may lead out of the folder or in a circle.
    "link": "a symbolic link, not followed; name its target on the command line",
    "special": "a named pipe, a socket or a device, not a file; leave it out",
    "unknown": "cannot be looked at; check the permissions of its folder",
}


def walk(root: Path, name: str) -> Iterator[File | Skipped]:
    """Yield the files below root, sources beginning with name; Skipped for each entry that cannot be read."""
    pending = [(root, "")]
    reports: set[Path] = set()
    while pending:
        folder, inside = pending.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield Skipped(source(name, inside), f"folder cannot be opened ({error.strerror}); check its permissions")
            continue
        reports |= reported(folder)
        for entry in entries:
            if entry.name.startswith(".") or Path(entry.path) in reports:
                continue
            relative = f"{inside}/{entry.name}" if inside else entry.name
            kind = kind_of(entry)
            if kind == "folder":
                pending.append((Path(entry.path), relative))
            elif kind == "file":
                yield File(identity(relative), source(name, relative), Path(entry.path))
            else:
                yield Skipped(source(name, relative), NO_FILE[kind])


def kind_of(entry: os.DirEntry[str]) -> str:
    """Return "folder", "file", or what it is instead: a key of NO_FILE."""
    try:
        if entry.is_symlink():
            return "link"
        if entry.is_dir(follow_symlinks=False):
            return "folder"
        return "file" if entry.is_file(follow_symlinks=False) else "special"
    except OSError:
        return "unknown"


def reported(folder: Path) -> set[Path]:
    """Return the paths of the files that an earlier report left in the folder."""
    try:
        return {folder / name for name in (folder / REPORT_FILES).read_text(encoding="utf-8").splitlines()}
    except (OSError, UnicodeDecodeError):
        return set()


def identity(relative: str) -> str:
    """Return the document id of a path: without suffix, printable."""
    return printable(str(PurePosixPath(relative).with_suffix("")))


def source(name: str, relative: str) -> str:
    """Return the name the report gives a path: never a path of this machine."""
    return printable("/".join(filter(None, (name, relative))))
