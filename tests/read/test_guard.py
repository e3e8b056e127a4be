import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from auditor.model import Document, Skipped
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.guard import Guard
from auditor.read.load import load_documents
from auditor.read.process import Process
from tests.read import unruly

PAGE = b"<html><body><p>The ferry was late.</p></body></html>"


@pytest.fixture
def guard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Guard]:
    unruly.prepare(monkeypatch)
    with Guard() as started:
        yield started


def read(guard: Guard, *lines: str) -> list[Reading]:
    file = File("a", "in/a.unruly", Path("a.unruly"), "\n".join(lines).encode())
    return list(guard.readings(file, Columns()))


def said(readings: list[Reading]) -> list[str]:
    return [reading.text if isinstance(reading, Document) else type(reading).__name__ for reading in readings]


def test_what_is_read_in_another_process_is_what_the_reader_made(guard: Guard) -> None:
    assert read(guard, "Late.") == [Document("a/0", "Late.", source="in/a.unruly")]


def test_an_article_that_takes_too_long_is_read_carefully(guard: Guard) -> None:
    assert said(read(guard, "hang")) == ["hang carefully"]


def test_an_article_that_crashes_the_process_is_read_carefully(guard: Guard) -> None:
    assert said(read(guard, "crash")) == ["crash carefully"]


def test_the_articles_before_and_after_one_that_hangs_are_read_once(guard: Guard) -> None:
    assert said(read(guard, "north", "hang", "south")) == ["north", "hang carefully", "south"]


def test_of_two_articles_that_hang_neither_ends_the_file(guard: Guard) -> None:
    assert said(read(guard, "hang", "north", "crash", "south")) == [
        "hang carefully",
        "north",
        "crash carefully",
        "south",
    ]


def test_what_cannot_be_read_carefully_either_is_skipped(guard: Guard) -> None:
    [skipped] = read(guard, "memory")
    reason = "it needs too much memory, or crashes; open it where it was made and save it as text"
    assert skipped == Skipped("in/a.unruly", reason)


def test_a_file_that_is_given_up_says_which_part_of_it_was_read(guard: Guard) -> None:
    _, skipped = read(guard, "north", "memory", "south")
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("it needs too much memory, or crashes, so nothing after its article 1 was read;")


def test_a_format_without_a_plainer_way_is_given_up_at_once(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    unruly.prepare(monkeypatch, replace(unruly.UNRULY, careful=False))
    [skipped] = read(guard, "hang")
    assert isinstance(skipped, Skipped)
    assert "it takes longer than 1 s" in skipped.reason


def test_a_file_that_crashes_all_the_time_is_given_up(guard: Guard) -> None:
    readings = said(read(guard, *["crash"] * 9))
    assert readings == ["crash carefully"] * 4 + ["Skipped"]


def test_the_next_file_is_read_after_one_that_ended_the_process(guard: Guard) -> None:
    read(guard, "memory")
    assert said(read(guard, "Late.")) == ["Late."]


def test_a_process_that_was_killed_between_two_files_is_started_again(guard: Guard) -> None:
    read(guard, "Late.")
    process = running(guard)
    process.kill()
    process.wait()
    assert said(read(guard, "Late."))[0].startswith("Late.")


def test_one_process_reads_all_files(guard: Guard) -> None:
    read(guard, "north")
    first = running(guard)
    read(guard, "south")
    assert running(guard) is first


def test_what_a_library_prints_does_not_disturb(guard: Guard) -> None:
    assert said(read(guard, "print", "Late.")) == ["print", "Late."]


def test_the_process_ends_with_the_guard() -> None:
    with Guard() as guard:
        list(guard.readings(File("-", "standard input", Path("-.html"), PAGE), Columns()))
        process = running(guard)
        assert process.poll() is None
    assert process.poll() is not None


def test_a_file_without_a_path_is_read() -> None:
    with Guard() as guard:
        [document] = guard.readings(File("-", "standard input", Path("-.html"), PAGE), Columns())
    assert isinstance(document, Document)
    assert (document.id, document.source, document.text) == ("-", "standard input", "The ferry was late.")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list["subprocess.Popen[bytes]"]:
    processes: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    return processes


def test_nothing_runs_after_a_folder_was_read(tmp_path: Path, started: list["subprocess.Popen[bytes]"]) -> None:
    for name in ("a.html", "b.htm"):
        (tmp_path / name).write_bytes(PAGE)
    assert len(list(load_documents(tmp_path))) == 2
    assert started
    assert not any(process.poll() is None for process in started)


def test_nothing_runs_after_reading_was_given_up(tmp_path: Path, started: list["subprocess.Popen[bytes]"]) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(PAGE)
    readings = cast("Generator[Reading]", load_documents(tmp_path))
    next(readings)
    assert any(process.poll() is None for process in started)
    readings.close()
    assert started
    assert not any(process.poll() is None for process in started)


def test_no_process_is_started_for_plain_text(tmp_path: Path, started: list["subprocess.Popen[bytes]"]) -> None:
    (tmp_path / "a.txt").write_text("The ferry was late.")
    assert len(list(load_documents(tmp_path))) == 1
    assert started == []


def test_a_module_in_the_audited_folder_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json.py", "auditor.py", "trafilatura.py", "sitecustomize.py"):
        (tmp_path / name).write_text("from pathlib import Path; Path('imported').touch(); raise SystemExit")
    (tmp_path / "a.html").write_bytes(PAGE)
    monkeypatch.chdir(tmp_path)
    # As where Python was started without a script.
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    assert "The ferry was late." in said(list(load_documents(Path())))
    assert not (tmp_path / "imported").exists()


def test_a_page_whose_name_is_not_utf_8_is_read(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/late\xff.html")).write_bytes(PAGE)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    [document] = load_documents(tmp_path)
    assert isinstance(document, Document)
    assert document.id == "late\\udcff"


def running(guard: Guard) -> "subprocess.Popen[bytes]":
    return cast("Process", guard.process)._process
