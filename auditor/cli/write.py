"""A report goes to its folder whole or not at all, and nothing but an earlier report is ever replaced.

Which files those are is kept in a list beside them. A remark inside each file would not do: JSON knows no remarks, and
an editor may have changed the file.
"""

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from auditor.cli.inside import ordinary, put, take
from auditor.errors import OutputError
from auditor.read.folder import REPORT_FILES

BOTH = "both"


def write_report(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files, named relative to the folder, and remove those of the report that was there before.

    Raises OutputError, and leaves the folder as it was, when it cannot be written or holds a file of someone else's
    under one of the names.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise OutputError(f"{folder}: is a file; name another folder with -o")
        earlier = listed(folder)
        check(folder, files, earlier)
        beside = folder if folder.exists() else folder.absolute().parent
        beside.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".auditor-", dir=beside) as temporary:
            new = Path(temporary) / "report"
            fill(new, files, earlier)
            move(new, folder, earlier)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written ({error.strerror}); name another folder with -o") from None


def listed(folder: Path) -> set[str]:
    """Return the names of the files of the earlier report; raises OutputError where their list is a link."""
    place = folder / REPORT_FILES
    if place.is_symlink() or place.is_dir():
        raise OutputError(f"{place}: is no list of an earlier report; move it away, or name another folder with -o")
    try:
        return set(filter(ordinary, place.read_text(encoding="utf-8").splitlines()))
    except (FileNotFoundError, UnicodeDecodeError):
        return set()


def check(folder: Path, files: Mapping[str, str], earlier: set[str]) -> None:
    """Raise OutputError when a file would replace one that is not ours, or would land outside the folder."""
    for name in files:
        target = folder / name
        if target.is_symlink() or (target.exists() and name not in earlier) or target.is_dir():
            raise OutputError(f"{target}: is not of an earlier report; move it away, or name another folder with -o")
        if not ordinary(name) or not target.resolve().is_relative_to(folder.resolve()):
            raise OutputError(f"{target}: leads out of the folder; name another folder with -o")


def fill(new: Path, files: Mapping[str, str], earlier: set[str]) -> None:
    """Write the files into a new folder, with their list, and beside it the list of both reports' files."""
    new.mkdir()
    both = (new.parent / BOTH, list_of(earlier | files.keys()))
    for place, text in [both, *((new / name, text) for name, text in {**files, REPORT_FILES: list_of(files)}.items())]:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")


def list_of(names: Iterable[str]) -> str:
    """Return the list of a report's files, sorted, one a line."""
    return "".join(f"{name}\n" for name in sorted(names))


def move(new: Path, folder: Path, earlier: set[str]) -> None:
    """Put the new report in place of the earlier one: one rename where there was none, else file by file."""
    if not folder.exists():
        new.rename(folder)
        return
    files = {path.relative_to(new).as_posix() for path in new.rglob("*") if path.is_file()} - {REPORT_FILES}
    # The list first, with both reports' files: whatever is interrupted from here on, the next run knows them as ours.
    put(new.parent / BOTH, folder, REPORT_FILES)
    for name in sorted(files):
        put(new / name, folder, name)
    for name in earlier - files:
        take(folder, name)
    put(new / REPORT_FILES, folder, REPORT_FILES)
