from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.read.file import File
from auditor.read.formats import READERS, SUFFIXES


def test_messages_name_every_suffix() -> None:
    assert SUFFIXES.split(", ") == sorted(READERS)


@pytest.mark.parametrize("suffix", READERS)
@given(data=st.binary(max_size=120) | st.text(alphabet="-: \nab#.\r\0", max_size=60).map(str.encode))
def test_a_reader_takes_any_bytes(suffix: str, data: bytes) -> None:
    readings = list(READERS[suffix](data, File("a", "in/a", Path("a"))))
    assert readings
    assert isinstance(readings[0], Document | Skipped)
    assert all(isinstance(reading, Notice) for reading in readings[1:])
