import gzip
import os
import sys
import types
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.formats.table import FORMATS, SUFFIXES, Format
from auditor.read.load import load_documents
from auditor.read.opened import Opened
from auditor.read.wire import packed, unpacked
from tests.read.samples import SAMPLES

MANY = 10_000 if os.environ.get("AUDITOR_SOAK") else 500
PLACES = st.integers(0, 1 << 16)
CHANGES: st.SearchStrategy[Callable[[bytes], bytes]] = st.sampled_from(
    [
        lambda part: bytes(byte ^ 32 for byte in part),
        lambda part: part * 2,
        lambda part: part[::-1],
        lambda part: part[:0],
        lambda part: b"\0" * len(part),
        lambda part: b"\xff<![&" * (len(part) % 3),
    ]
)
MARKUP = st.text(alphabet="-: \nab#.\r\0<>/=&\"'{}[],;", max_size=60).map(str.encode)
# One suffix a reader.
READERS = {chosen.reader: suffix for suffix, chosen in FORMATS.items()}


def attempted(reader: str, data: bytes, careful: int | None = None) -> list[Reading]:
    file = File("a", f"in/a{READERS[reader]}", Path(f"a{READERS[reader]}"), data)
    return list(attempt(file, Columns(), careful=careful))


def check(readings: list[Reading]) -> None:
    """Hold readings to what every reader promises."""
    assert readings
    assert isinstance(readings[0], Document | Skipped)
    for reading in readings:
        assert unpacked(packed(reading)) == reading
        if isinstance(reading, Document):
            assert any(map(str.isalnum, reading.text))
            assert not set("\r\0") & set(reading.text)
            assert reading.id.isprintable()
            assert reading.source
            assert reading.source.startswith("in/a.")
        elif isinstance(reading, Skipped):
            assert reading.name.startswith("in/a.")
            assert len(reading.reason) > 20
    for before, after in pairwise(readings):
        if isinstance(after, Notice):
            assert isinstance(before, Document | Notice)
            assert after.document == (before.id if isinstance(before, Document) else before.document)


@cache
def samples(reader: str) -> list[bytes]:
    return SAMPLES[reader]()


@st.composite
def damaged(draw: st.DrawFn, reader: str) -> bytes:
    """Return a sample with one to three changes: bytes flipped, doubled, turned round, cut out or overwritten."""
    data = draw(st.sampled_from(samples(reader)))
    for start, size, change in draw(st.lists(st.tuples(PLACES, st.integers(0, 60), CHANGES), min_size=1, max_size=3)):
        head, tail = data[: start % (len(data) + 1)], data[start % (len(data) + 1) :]
        data = head + change(tail[:size]) + tail[size:]
    return data


def test_messages_name_every_suffix() -> None:
    assert SUFFIXES.split(", ") == sorted(FORMATS)


def test_every_reader_has_a_sample_to_damage() -> None:
    assert set(SAMPLES) == set(READERS)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_suffix_is_written_as_files_are_looked_up(suffix: str) -> None:
    assert suffix == suffix.lower()
    assert suffix.startswith(".")


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_reads_its_sample(reader: str) -> None:
    for data in samples(reader):
        readings = attempted(reader, data)
        check(readings)
        assert isinstance(readings[0], Document), readings
        assert "Tuesday" in readings[0].text


@pytest.mark.parametrize("reader", [reader for reader in READERS if reader != "parquet"])
def test_a_reader_reads_its_sample_compressed(reader: str) -> None:
    name = f"a{READERS[reader]}.gz"
    data = samples(reader)[-1]
    [*readings] = attempt(File("a", f"in/{name}", Path(name), gzip.compress(data, mtime=0)), Columns())
    check(readings)
    assert [type(reading) for reading in readings] == [type(reading) for reading in attempted(reader, data)]
    assert isinstance(readings[0], Document)


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=MANY)
@given(data=st.binary(max_size=120) | MARKUP)
def test_a_reader_takes_any_bytes(reader: str, data: bytes) -> None:
    check(attempted(reader, data))


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=MANY)
@given(data=st.data())
def test_a_reader_takes_a_damaged_article(reader: str, data: st.DataObject) -> None:
    check(attempted(reader, data.draw(damaged(reader))))


@pytest.mark.parametrize("reader", [reader for reader in READERS if FORMATS[READERS[reader]].careful])
@given(data=st.data())
def test_a_reader_takes_a_damaged_article_carefully(reader: str, data: st.DataObject) -> None:
    check(attempted(reader, data.draw(damaged(reader)), careful=0))


def test_a_new_format_is_one_row_and_one_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(given: Opened) -> Iterator[Reading]:
        yield Document(given.file.id, given.stream.read().decode()[::-1], source=given.file.source)

    module = types.ModuleType("auditor.read.formats.backwards")
    module.read = read  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(FORMATS, ".backwards", Format("backwards", 1_000))
    (tmp_path / "a.backwards").write_text(".etal saw yrref ehT")
    (tmp_path / "manifest.csv").write_text("file,outlet\na.backwards,The Gull\n")
    [document] = load_documents(tmp_path)
    assert isinstance(document, Document)
    assert (document.text, document.outlet) == ("The ferry was late.", "The Gull")
