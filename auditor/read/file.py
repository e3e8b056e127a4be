"""A file that was found, its bytes, and what a reader makes of them."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

from auditor.model import Document, Notice, Skipped

# 500 kB: 85,000 words, a novel. One article is never that long; a log is. Two texts of this size take 17 s and 1.3 GB
# to compare, two of 1 MB a minute and 4.7 GB.
LIMIT = 500_000

Reading = Document | Skipped | Notice


@dataclass(frozen=True, slots=True, order=True)
class File:
    """A file by its document id, its name in the report (input folder/relative path), and its path on this machine."""

    id: str
    source: str
    path: Path


# A reader turns the bytes of one file into its documents, each followed by its notices; it never raises.
Reader = Callable[[bytes, File], Iterable[Reading]]


def printable(name: str) -> str:
    """Return the name with what cannot be printed (bytes that are not UTF-8, line ends, controls) as escapes."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in name)


def suffix(name: str) -> str:
    """Return the suffix of a file name in small letters with its dot; "" where there is none."""
    return PurePath(name).suffix.lower()


def content(file: File) -> bytes | Skipped:
    """Return the bytes of the file, or why they were not read. A file may vanish between being found and being read."""
    try:
        size = file.path.stat().st_size
        if size > LIMIT:
            return Skipped(file.source, f"{size:,} bytes, above the limit of {LIMIT:,}; split it into articles")
        with file.path.open("rb") as stream:
            return stream.read(LIMIT)
    except OSError as error:
        return Skipped(file.source, f"cannot be read ({error.strerror}); check its permissions")


def fingerprint(data: bytes) -> str:
    """Return the SHA-256 of the bytes, 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
