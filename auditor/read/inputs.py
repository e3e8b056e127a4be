"""What the paths of a command lead to: articles, manifests, and what was passed over."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePath

from auditor.errors import InputError
from auditor.model import Skipped
from auditor.read.file import File, printable, suffix
from auditor.read.folder import ASSETS, NO_FILE, OF_REPORT, PASSED_OVER, identity, of_report, source, walk
from auditor.read.formats.table import FORMATS, SUFFIXES
from auditor.read.stdin import STDIN, standard_input

MANIFEST = "manifest.csv"


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that was found, sorted, so that the order of the arguments changes nothing."""

    articles: tuple[File, ...]
    manifests: tuple[File, ...]
    skipped: tuple[Skipped, ...]


def inputs(paths: Iterable[Path]) -> Inputs:
    """Return what lies at the paths, each file once, "-" being standard input; raises InputError for one without.

    A file that several paths lead to is named from the outermost of the folders that hold it. Two names of one file are
    told by their real path, not by the inode: programs that save space join equal files by hard links, and equal files
    are what an audit looks for.
    """
    files: dict[str, File] = {}
    skipped: set[Skipped] = set()
    # Standard input can be read only once, however often it is named.
    for entry in chain.from_iterable(map(at, dict.fromkeys(paths))):
        if isinstance(entry, Skipped):
            skipped.add(entry)
        else:
            real = real_place(entry)
            files[real] = max(files.get(real, entry), entry, key=depth)
    found = sorted(files.values())
    return Inputs(
        articles=tuple(file for file in found if file.name != MANIFEST),
        manifests=tuple(file for file in found if file.name == MANIFEST),
        skipped=tuple(sorted(skipped)),
    )


def real_place(file: File) -> str:
    """Return the place of a file without links: those of a folder have none, one that was named may be one."""
    return os.path.realpath(file.place) if os.path.islink(file.place) else str(file.place)  # noqa: PTH114 - as in File.name


def depth(file: File) -> tuple[int, str, str]:
    """Return a sort key that puts names from an outer folder last."""
    return file.id.count("/"), file.source, str(file.place)


def at(path: Path) -> Iterator[File | Skipped]:
    """Yield what a path of the command line leads to; raises InputError when it does not exist."""
    if path == STDIN:
        return iter((readable(standard_input()),))
    try:
        path.stat()
    except OSError as error:
        raise InputError(f"{printable(str(path))}: {(error.strerror or '').lower()}; check the path") from None
    return articles_of(path.resolve(), name_of(path)) if path.is_dir() else alone(path)


def readable(entry: File | Skipped) -> File | Skipped:
    """Return a file that some reader reads, else why none does."""
    if isinstance(entry, Skipped) or (ending := suffix(entry.name)) in FORMATS:
        return entry
    return Skipped(entry.source, f"no reader for {ending or 'files without a suffix'}; convert it to {SUFFIXES}")


def name_of(folder: Path) -> str:
    """Return the folder's own name as it was given; that of the real folder for `.` and the like."""
    return folder.resolve().name if folder.name in ("", "..") else folder.name


def alone(path: Path) -> Iterator[File | Skipped]:
    """Yield one file that was named itself, and the manifest beside it."""
    folder, parent = path.parent.resolve(), name_of(path.parent)
    file = File(identity(path.name), source(parent, path.name), str(folder / path.name))
    if not path.is_file():
        yield Skipped(file.source, NO_FILE["special"])
    elif of_report(folder / path.name):
        # "auditor audit *" names the pages of the last run too.
        yield Skipped(file.source, OF_REPORT)
    else:
        yield file if path.name == MANIFEST else readable(file)
    if (folder / MANIFEST).is_file():
        yield File(identity(MANIFEST), source(parent, MANIFEST), str(folder / MANIFEST))


def articles_of(root: Path, name: str) -> Iterator[File | Skipped]:
    """Yield the articles and manifests of a folder; one Skipped a suffix for all files that no reader reads."""
    unread: Counter[str] = Counter()
    articles = assets = 0
    for entry in walk(root, name):
        if isinstance(entry, Skipped) and entry.reason == ASSETS:
            assets += 1
        elif isinstance(entry, Skipped) or entry.name == MANIFEST:
            yield entry
        elif suffix(entry.name) not in FORMATS:
            unread[suffix(entry.name)] += 1
        elif PurePath(entry.name).stem.casefold() == "readme":
            yield Skipped(
                entry.source, f"{PASSED_OVER}not an article by its name; name it on the command line to read it"
            )
        else:
            articles += 1
            yield entry
    for ending, count in unread.items():
        yield one_row(name, ending, count)
    if assets:
        yield Skipped(f"{name}/*_files ({assets} folder{'s' if assets > 1 else ''})", ASSETS)
    if not articles:
        yield Skipped(name, f"no article in it: looked for files with the suffix {SUFFIXES}, hidden ones left out")


def one_row(name: str, ending: str, count: int) -> Skipped:
    """Return one row for all files of a folder with a suffix that no reader reads."""
    pattern = printable(f"{name}/*{ending}") if ending else f"{name}/* without suffix"
    files = "1 file" if count == 1 else f"{count} files"
    return Skipped(f"{pattern} ({files})", f"{PASSED_OVER}this version reads {SUFFIXES}")
