import datetime
import io
import sys
from pathlib import Path

import pytest

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.guard import Guard

arrow = pytest.importorskip("pyarrow")


def file(**columns: list[object]) -> File:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    data = io.BytesIO()
    parquet.write_table(arrow.table(columns), data)
    return File("a", "in/a.parquet", Path("a.parquet"), data.getvalue())


def read(file: File, columns: Columns = Columns()) -> list[Reading]:  # noqa: B008 - frozen
    return list(attempt(file, columns))


def test_every_row_is_an_article_with_its_facts() -> None:
    moment = datetime.datetime(2016, 1, 7, 9, 30, tzinfo=datetime.UTC)
    [document, skipped] = read(
        file(text=["The ferry.", None], authors=[["Ida Brandt", "Web Desk"], []], date=[moment, None], size=[7, 8])
    )
    assert isinstance(document, Document)
    assert (document.id, document.source, document.byline) == ("a/1", "in/a.parquet, row 1", "Ida Brandt, Web Desk")
    assert document.published == datetime.date(2016, 1, 7)
    assert isinstance(skipped, Skipped)
    assert (skipped.name, skipped.reason.partition(":")[0]) == ("in/a.parquet, row 2", "empty")


def test_times_finer_than_python_has_are_read() -> None:
    nanoseconds = arrow.array([1452159000000000001], arrow.timestamp("ns"))
    [document] = read(file(text=["The ferry."], date=nanoseconds))
    assert isinstance(document, Document)
    assert document.published == datetime.date(2016, 1, 7)


def test_a_table_without_a_text_is_one_row() -> None:
    assert read(file(name=["a"], size=[7])) == [
        Skipped("in/a.parquet", "no column 'text' (has: name, size); pass --text-field NAME")
    ]


def test_a_column_of_the_user_that_is_not_there_is_named() -> None:
    named, document = read(file(text=["The ferry."], Kopf=["Late"]), Columns(title="kopf"))
    assert named == Skipped("in/a.parquet, column 'kopf'", "no such column (has: text, Kopf); did you mean Kopf?")
    assert isinstance(document, Document)


def test_a_table_without_a_row_says_so() -> None:
    [skipped] = read(file(text=arrow.array([], arrow.string())))
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1" + b"\xff" * 40 + b"PAR1"])
def test_what_is_no_parquet_is_skipped(data: bytes) -> None:
    [skipped] = read(File("a", "in/a.parquet", Path("a.parquet"), data))
    assert isinstance(skipped, Skipped)


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "auditor.read.formats.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert read(file_without_arrow()) == [
        Skipped(
            "in/a.parquet",
            "needs the extra 'tables'; in the folder of auditor: .venv/bin/pip install -e '.[tables]'",
        )
    ]


def file_without_arrow() -> File:
    return File("a", "in/a.parquet", Path("a.parquet"), b"PAR1")


def test_the_guarded_process_has_memory_enough_for_it() -> None:
    with Guard() as guard:
        readings = list(guard.readings(file(text=["The ferry.", "The pilot."]), Columns()))
    assert [type(reading) for reading in readings] == [Document, Document]
