"""A report goes to its folder whole or not at all, and nothing but an earlier report is ever replaced.

Which files those are is kept in a list beside them. A remark inside each file would not do: JSON knows no remarks, and
an editor may have changed the file.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from auditor.errors import OutputError
from auditor.read.folder import REPORT_FILES


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
            fill(new, files)
            move(new, folder, earlier)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written ({error.strerror}); name another folder with -o") from None


def listed(folder: Path) -> set[str]:
    """Return the names of the files of the earlier report."""
    try:
        return set((folder / REPORT_FILES).read_text(encoding="utf-8").splitlines())
    except (FileNotFoundError, UnicodeDecodeError):
        return set()


def check(folder: Path, files: Mapping[str, str], earlier: set[str]) -> None:
    """Raise OutputError when a file would replace one that is not ours, or would land outside the folder."""
    for name in files:
        target = folder / name
        if target.is_symlink() or (target.exists() and name not in earlier) or target.is_dir():
            raise OutputError(f"{target}: is not of an earlier report; move it away, or name another folder with -o")
        if not target.resolve().is_relative_to(folder.resolve()):
            raise OutputError(f"{target}: leads out of the folder; name another folder with -o")


def fill(new: Path, files: Mapping[str, str]) -> None:
    """Write the files and their list into a new folder."""
    new.mkdir()
    for name, text in {**files, REPORT_FILES: list_of(files)}.items():
        (new / name).parent.mkdir(parents=True, exist_ok=True)
        (new / name).write_text(text, encoding="utf-8", newline="\n")


def list_of(names: Mapping[str, str] | set[str]) -> str:
    """Return the list of a report's files, sorted, one a line."""
    return "".join(f"{name}\n" for name in sorted(names))


def move(new: Path, folder: Path, earlier: set[str]) -> None:
    """Put the new report in place of the earlier one: one rename where there was none, else file by file."""
    if not folder.exists():
        new.rename(folder)
        return
    files = {path.relative_to(new).as_posix() for path in new.rglob("*") if path.is_file()} - {REPORT_FILES}
    # The list first, with both reports' files: whatever is interrupted from here on, the next run knows them as ours.
    (folder / REPORT_FILES).write_text(list_of(files | earlier), encoding="utf-8", newline="\n")
    for name in sorted(files):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (new / name).replace(folder / name)
    for name in earlier - files:
        remove(folder, name)
    (new / REPORT_FILES).replace(folder / REPORT_FILES)


def remove(folder: Path, name: str) -> None:
    """Remove a file of the earlier report, and its subfolders when nothing else is in them."""
    target = folder / name
    if not target.parent.resolve().is_relative_to(folder.resolve()) or target.is_dir():
        return
    target.unlink(missing_ok=True)
    while (target := target.parent) != folder and target.is_dir() and not any(target.iterdir()):
        target.rmdir()
