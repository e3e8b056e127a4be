import gzip
import os
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.formats.table import FORMATS, Format
from auditor.read.opened import Opened

LATE = b"The ferry was late. " * 50


def skipped(name: str, data: bytes | None = None, path: Path | None = None) -> Skipped:
    [reading] = attempt(File("a", f"in/{name}", path or Path(name), data), Columns())
    assert isinstance(reading, Skipped)
    assert reading.name == f"in/{name}"
    return reading


@pytest.fixture
def raising(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Return what makes the reader of .odd raise an exception."""

    def prepare(error: BaseException) -> None:
        def read(given: Opened) -> Iterator[Reading]:
            yield Document(given.file.id, "Late.")
            raise error

        module = types.ModuleType("auditor.read.formats.odd")
        module.read = read  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setitem(FORMATS, ".odd", Format("odd", 1_000))

    return prepare


@pytest.mark.parametrize(
    "error",
    [ValueError("no\n page"), RecursionError("deep"), KeyError("b"), StopIteration("a"), EOFError("a"), OSError("bad")],
)
def test_whatever_a_reader_raises_is_a_skipped(raising: Callable[[BaseException], None], error: Exception) -> None:
    raising(error)
    document, reading = attempt(File("a", "in/a.odd", Path("a.odd"), b""), Columns())
    assert document == Document("a", "Late.")
    assert isinstance(reading, Skipped)
    assert reading.reason.startswith("cannot be taken apart (")


def test_the_reason_names_the_kind_of_error_and_is_short_and_printable(
    raising: Callable[[BaseException], None],
) -> None:
    raising(ValueError("no \ud83d\n page " + "x" * 1_000))
    *_, reading = attempt(File("a", "in/a.odd", Path("a.odd"), b""), Columns())
    assert isinstance(reading, Skipped)
    assert reading.reason.startswith("cannot be taken apart (ValueError: no \\ud83d page xxx")
    assert len(reading.reason) < 350


def test_a_reader_that_finds_nothing_is_not_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("auditor.read.formats.odd")
    module.read = lambda given: iter(())  # type: ignore[attr-defined]  # noqa: ARG005
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(FORMATS, ".odd", Format("odd", 1_000))
    assert skipped("a.odd", b"").reason.startswith("empty")


@pytest.mark.parametrize("error", [MemoryError(), KeyboardInterrupt()])
def test_what_ends_a_process_is_raised(raising: Callable[[BaseException], None], error: BaseException) -> None:
    raising(error)
    with pytest.raises(type(error)):
        list(attempt(File("a", "in/a.odd", Path("a.odd"), b""), Columns()))


def test_a_missing_extra_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORMATS, ".odd", Format("nowhere", 1_000, extra="archives"))
    assert (
        skipped("a.odd", b"").reason
        == "needs the extra 'archives'; in the folder of auditor: .venv/bin/pip install -e '.[archives]'"
    )


def test_a_missing_library_that_no_extra_installs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORMATS, ".odd", Format("nowhere", 1_000))
    assert "ModuleNotFoundError" in skipped("a.odd", b"").reason


def test_a_file_that_vanished_is_skipped(tmp_path: Path) -> None:
    reason = skipped("a.txt", path=tmp_path / "a.txt").reason
    assert reason == "cannot be read (No such file or directory); check its permissions"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry late.")
    (tmp_path / "a.txt").chmod(0)
    assert "Permission denied" in skipped("a.txt", path=tmp_path / "a.txt").reason


def test_a_file_above_the_limit_of_its_format_is_skipped_with_its_size() -> None:
    reason = "2,000,001 bytes, above the limit of 2,000,000 bytes for this format; split it into articles"
    assert skipped("a.txt", b"x" * 2_000_001).reason == reason


def test_a_compressed_file_is_read() -> None:
    [document] = attempt(File("a", "in/a.txt.gz", Path("a.txt.gz"), gzip.compress(LATE, mtime=0)), Columns())
    assert isinstance(document, Document)
    assert document.text == LATE.decode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        LATE,
        gzip.compress(LATE, mtime=0)[:40],
        gzip.compress(LATE, mtime=0)[:-4],
        gzip.compress(LATE, mtime=0)[:12] + b"\xff" * 30,
    ],
    ids=["empty", "not compressed", "cut off", "end cut off", "damaged"],
)
def test_a_damaged_compressed_file_is_skipped(data: bytes) -> None:
    assert skipped("a.txt.gz", data).reason.startswith(("a damaged .gz file (", "empty"))


def test_a_compressed_text_above_the_limit_is_skipped() -> None:
    reason = skipped("a.txt.gz", gzip.compress(bytes(10_000_000), mtime=0) * 100).reason
    assert reason == "above the limit of 2,000,000 bytes for this format; split it into articles"
