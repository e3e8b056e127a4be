"""Files in the folder of a report: reached name by name from the folder itself, so that no link leads out of it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath, PurePosixPath

# Windows opens no folders. There the way is checked before it is gone; a link made in between is followed.
HANDLES = {os.open, os.mkdir, os.unlink, os.rmdir, os.rename} <= os.supports_dir_fd
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def ordinary(name: str) -> bool:
    """Return whether a name can be that of a file of a report: relative, without "..", the same on every system."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not ({"..", "/", "//"} & {*parts}) and "\0" not in name and PurePath(name).parts == parts


def put(made: Path, folder: Path, name: str) -> None:
    """Move a file to its name in a folder, at once; what had the name is replaced, a link is not followed."""
    with holding(folder, name, make=True) as (handle, inner):
        os.replace(made, inner, dst_dir_fd=handle)


def take(folder: Path, name: str) -> None:
    """Remove a file, and the subfolders that it leaves empty; nothing where it is a folder or not there."""
    missing = suppress(FileNotFoundError, IsADirectoryError, NotADirectoryError)
    with missing, holding(folder, name) as (handle, inner):
        os.unlink(inner, dir_fd=handle)
    with suppress(OSError):
        for above in PurePosixPath(name).parents[:-1]:
            with holding(folder, str(above)) as (handle, inner):
                os.rmdir(inner, dir_fd=handle)


@contextmanager
def holding(folder: Path, name: str, *, make: bool = False) -> Iterator[tuple[int | None, str]]:
    """Give a handle of the folder in which a file lies, and its name there; raises OSError where a link is on the way.

    Without handles it is None, and the name is the whole path.
    """
    *above, last = PurePosixPath(name).parts
    if not HANDLES:
        if make:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if not (folder / name).parent.resolve().is_relative_to(folder.resolve()):
            raise NotADirectoryError(20, "Not a directory", name)
        yield None, str(folder / name)
        return
    handle = os.open(folder, _FOLDER)
    try:
        for part in above:
            if make:
                with suppress(FileExistsError):
                    os.mkdir(part, dir_fd=handle)
            inner = os.open(part, _FOLDER | _NO_LINK, dir_fd=handle)
            os.close(handle)
            handle = inner
        yield handle, last
    finally:
        os.close(handle)
