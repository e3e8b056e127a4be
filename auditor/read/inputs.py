"""What the paths of a command lead to: articles, manifests, and what was passed over."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Skipped
from auditor.read.file import File, printable, suffix
from auditor.read.folder import NO_FILE, identity, source, walk
from auditor.read.formats import READERS, SUFFIXES

MANIFEST = "manifest.csv"
# Begins the reason for files that nobody named and that do not look like an article; --strict lets them pass.
PASSED_OVER = "passed over: "


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that was found, sorted, so that the order of the arguments changes nothing."""

    articles: tuple[File, ...]
    manifests: tuple[File, ...]
    skipped: tuple[Skipped, ...]


def inputs(paths: Iterable[Path]) -> Inputs:
    """Return what lies at the paths, each file once; raises InputError when a path does not exist."""
    found = {entry for path in paths for entry in at(path)}
    files = once(entry for entry in found if isinstance(entry, File))
    return Inputs(
        articles=tuple(file for file in files if file.path.name != MANIFEST),
        manifests=tuple(file for file in files if file.path.name == MANIFEST),
        skipped=tuple(sorted(entry for entry in found if isinstance(entry, Skipped))),
    )


def once(files: Iterable[File]) -> list[File]:
    """Return the files sorted by id, each named from the outermost of the folders that hold it.

    Two names of one file are told by their real path, not by the inode: programs that save space join equal files by
    hard links, and equal files are what an audit looks for.
    """
    first = {file.path.resolve(): file for file in sorted(files, key=depth)}
    return sorted(first.values())


def depth(file: File) -> tuple[int, str, Path]:
    """Return a sort key that puts names from an outer folder last."""
    return file.id.count("/"), file.source, file.path


def at(path: Path) -> Iterator[File | Skipped]:
    """Yield what a path of the command line leads to; raises InputError when it does not exist."""
    try:
        path.stat()
    except OSError as error:
        raise InputError(f"{printable(str(path))}: {(error.strerror or '').lower()}; check the path") from None
    return articles_of(path.resolve(), name_of(path)) if path.is_dir() else alone(path)


def name_of(folder: Path) -> str:
    """Return the folder's own name as it was given; that of the real folder for `.` and the like."""
    return folder.resolve().name if folder.name in ("", "..") else folder.name


def alone(path: Path) -> Iterator[File | Skipped]:
    """Yield one file that was named itself, and the manifest beside it."""
    folder, parent = path.parent.resolve(), name_of(path.parent)
    file = File(identity(path.name), source(parent, path.name), folder / path.name)
    if not path.is_file():
        yield Skipped(file.source, NO_FILE["special"])
    elif suffix(path.name) not in READERS and path.name != MANIFEST:
        ending = suffix(path.name) or "files without a suffix"
        yield Skipped(file.source, f"no reader for {ending}; convert it to {SUFFIXES}")
    else:
        yield file
    if (folder / MANIFEST).is_file():
        yield File(identity(MANIFEST), source(parent, MANIFEST), folder / MANIFEST)


def articles_of(root: Path, name: str) -> Iterator[File | Skipped]:
    """Yield the articles and manifests of a folder; one Skipped a suffix for all files that no reader reads."""
    unread: Counter[str] = Counter()
    articles = 0
    for entry in walk(root, name):
        if isinstance(entry, Skipped) or entry.path.name == MANIFEST:
            yield entry
        elif suffix(entry.path.name) not in READERS:
            unread[suffix(entry.path.name)] += 1
        elif entry.path.stem.casefold() == "readme":
            yield Skipped(
                entry.source, f"{PASSED_OVER}not an article by its name; name it on the command line to read it"
            )
        else:
            articles += 1
            yield entry
    for ending, count in unread.items():
        yield one_row(name, ending, count)
    if not articles:
        yield Skipped(name, f"no article in it: looked for files with the suffix {SUFFIXES}, hidden ones left out")


def one_row(name: str, ending: str, count: int) -> Skipped:
    """Return one row for all files of a folder with a suffix that no reader reads."""
    pattern = printable(f"{name}/*{ending}") if ending else f"{name}/* without suffix"
    files = "1 file" if count == 1 else f"{count} files"
    return Skipped(f"{pattern} ({files})", f"{PASSED_OVER}this version reads {SUFFIXES}")
