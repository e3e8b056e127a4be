"""The files of a folder and its subfolders: hidden ones, links and our own reports left out."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath

from auditor.model import Skipped
from auditor.read.file import File, compressed, printable, suffix

# The list of files that a report is made of, kept in the report's folder: reports are no articles of the next audit.
REPORT_FILES = ".auditor-files"

# Begins the reason for what nobody named and does not look like an article; --strict lets it pass.
PASSED_OVER = "passed over: "
OF_REPORT = f"{PASSED_OVER}a page of a report that this program wrote"
ASSETS = f"{PASSED_OVER}what a browser saved with a page: frames, scripts and pictures"
PAGES = frozenset({".htm", ".html"})
# "Web page, complete": what Windows appends in its languages (Microsoft's list for saved pages), and other browsers.
ENDINGS = tuple(
    "_files .files -Dateien _fichiers _bestanden _archivos _file -filer _tiedostot _pliki _soubory _elemei _ficheiros "
    "_arquivos _dosyalar _datoteke _fitxers _failid _fails _bylos _fajlovi _fitxategiak".split()
)

NO_FILE = {
    # A link may lead out of the folder or in a circle.
    "link": "a symbolic link, not followed; name its target on the command line",
    "special": "a named pipe, a socket or a device, not a file; leave it out",
    "unknown": "cannot be looked at; check the permissions of its folder",
}


def walk(root: Path, name: str) -> Iterator[File | Skipped]:
    """Yield the files below root, sources beginning with name; Skipped for each entry that cannot be read."""
    pending = [(str(root), "")]
    # The folder may itself be a part of a report.
    reports = reported(str(root.parent))
    while pending:
        folder, inside = pending.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield Skipped(source(name, inside), f"folder cannot be opened ({error.strerror}); check its permissions")
            continue
        reports |= reported(folder)
        pages = {PurePath(entry.name).stem for entry in entries if suffix(entry.name) in PAGES}
        for entry in entries:
            if entry.name.startswith(".") or entry.path in reports:
                continue
            relative = f"{inside}/{entry.name}" if inside else entry.name
            kind = kind_of(entry)
            if kind == "folder" and saved_with(entry.name) in pages:
                yield Skipped(source(name, relative), ASSETS)
            elif kind == "folder":
                pending.append((entry.path, relative))
            elif kind == "file":
                yield File(identity(relative), source(name, relative), entry.path)
            else:
                yield Skipped(source(name, relative), NO_FILE[kind])


def kind_of(entry: os.DirEntry[str]) -> str:
    """Return "folder", "file", or what it is instead: a key of NO_FILE."""
    try:
        # Windows has links of its own kind, known as such from Python 3.12 on.
        if entry.is_symlink() or getattr(entry, "is_junction", bool)():
            return "link"
        if entry.is_dir(follow_symlinks=False):
            return "folder"
        return "file" if entry.is_file(follow_symlinks=False) else "special"
    except OSError:
        return "unknown"


def saved_with(name: str) -> str | None:
    """Return the name of the page that a folder would have been saved with; None for any other folder."""
    return next((name.removesuffix(ending) for ending in ENDINGS if name.endswith(ending)), None)


def reported(folder: str) -> set[str]:
    """Return the paths of the files that an earlier report left in the folder."""
    try:
        names = Path(folder, REPORT_FILES).read_text(encoding="utf-8").splitlines()
        return {str(Path(folder, name)) for name in names}
    except (OSError, UnicodeDecodeError):
        return set()


def of_report(path: Path) -> bool:
    """Return whether an earlier report wrote a file: its list lies beside it, or one folder above."""
    return any(str(path) in reported(str(folder)) for folder in path.parents[:2])


def identity(relative: str) -> str:
    """Return the document id of a path: without suffix, and without the one before .gz, printable."""
    path = PurePosixPath(relative)
    return printable(str((path.with_suffix("") if compressed(relative) else path).with_suffix("")))


def source(name: str, relative: str) -> str:
    """Return the name the report gives a path: never a path of this machine."""
    return printable("/".join(filter(None, (name, relative))))
