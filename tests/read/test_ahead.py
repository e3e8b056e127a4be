import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.model import Document
from auditor.read.ahead import WINDOW, Ahead, small
from auditor.read.columns import Columns
from auditor.read.file import File, Reading


def page(number: int) -> File:
    markup = f"<html><body><p>The ferry was late for the {number}th time.</p></body></html>".encode()
    return File(f"{number:02}", f"in/{number:02}.html", Path(f"{number:02}.html"), markup)


def text(name: str) -> File:
    return File(name, f"in/{name}.txt", Path(f"{name}.txt"), b"The pilot slept.")


def ids(readings: list[Reading]) -> list[str]:
    return [reading.id for reading in readings if isinstance(reading, Document)]


@pytest.mark.parametrize("processes", [1, 3])
def test_files_come_in_their_order_whatever_the_number_of_processes(processes: int) -> None:
    files = [page(1), text("a"), *map(page, range(2, 20)), text("b")]
    with Ahead(Columns(), processes) as ahead:
        found = [(file, *ids(list(readings))) for file, readings in ahead.readings(files)]
    assert found == [(file, file.id) for file in files]


def test_no_more_files_are_taken_than_the_window_holds() -> None:
    taken = []

    def files() -> Iterator[File]:
        for number in range(50):
            taken.append(number)
            yield page(number)

    with Ahead(Columns(), 2) as ahead:
        next(ahead.readings(files()))
    assert len(taken) == 2 * WINDOW + 1


def test_nothing_runs_after_it_was_left_early() -> None:
    with Ahead(Columns(), 2) as ahead:
        next(ahead.readings(map(page, range(20))))
    assert [guard.process for guard in ahead.guards] == [None, None]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ThreadPoolExecutor")]


@pytest.mark.parametrize(("name", "ahead"), [("a.html", True), ("a.txt", False), ("a.warc", False), ("a.csv", False)])
def test_what_is_streamed_or_read_in_this_process_is_not_read_ahead(name: str, ahead: bool) -> None:  # noqa: FBT001
    assert small(File("a", name, name)) is ahead
