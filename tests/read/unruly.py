"""A reader that hangs, crashes and fills the memory on demand, and what makes it a format of its own.

Each line of a file is an article; the lines `hang`, `crash`, `memory` and `print` do what they say, the first two only
until they are read carefully. The other process imports this module before it answers.
"""

import os
import sys
import types
from collections.abc import Iterator

import pytest

from auditor.model import Document
from auditor.read import process
from auditor.read.file import Reading
from auditor.read.formats.table import FORMATS, Format
from auditor.read.opened import Opened

UNRULY = Format("unruly", 1_000, deadline=1, careful=True)


def read(given: Opened) -> Iterator[Reading]:
    """Yield an article a line."""
    for number, line in enumerate(given.stream.read().decode().splitlines()):
        careful = given.carefully(number)
        while line == "hang" and not careful:
            pass
        if line == "crash" and not careful:
            os._exit(1)
        if line == "memory":
            bytearray(2 << 30)
        if line == "print":
            os.write(1, b"done")
        yield Document(f"{given.file.id}/{number}", f"{line} carefully" if careful else line, source=given.file.source)


def add_row() -> None:
    """Add the format to the table of this process."""
    module = types.ModuleType("auditor.read.formats.unruly")
    module.read = read  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    FORMATS[".unruly"] = UNRULY


def prepare(monkeypatch: pytest.MonkeyPatch, given: Format = UNRULY) -> None:
    """Add the format to the table here and to that of every process that a Guard starts."""
    monkeypatch.setitem(FORMATS, ".unruly", given)
    asked = "import tests.read.unruly as unruly; unruly.add_row(); from auditor.read.worker"
    monkeypatch.setattr(process, "START", process.START.replace("from auditor.read.worker", asked))
