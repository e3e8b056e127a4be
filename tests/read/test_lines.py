import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.lines import lines


def test_a_line_above_the_limit_is_said_and_the_next_one_is_read() -> None:
    assert list(lines(io.BytesIO(b"12345678\nnext\n123456789"), limit=6)) == [(1, None), (2, b"next\n"), (3, None)]


def test_a_line_of_just_the_limit_is_read() -> None:
    assert list(lines(io.BytesIO(b"12345\n12345"), limit=6)) == [(1, b"12345\n"), (2, b"12345")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_lines_of_every_unicode_encoding_come_as_utf8(encoding: str) -> None:
    text = "Die Fähre nach Tönsby 🙂 fiel aus.\nDie nächste fährt um neun.\n" * 500
    found = b"".join(data or b"" for _, data in lines(io.BytesIO(text.encode(encoding))))
    assert found.decode() == text


def test_half_a_character_at_the_end_of_utf16_is_no_error() -> None:
    [(_, data)] = lines(io.BytesIO("Fähre".encode("utf-16") + b"\x41"))
    assert (data or b"").decode() == "Fähre\ufffd"


@given(st.binary(max_size=200), st.integers(1, 9))
def test_no_line_is_lost_and_none_is_too_long(data: bytes, limit: int) -> None:
    found = list(lines(io.BytesIO(b"x" + data), limit))
    assert [number for number, _ in found] == list(range(1, len(found) + 1))
    assert all(line is None or len(line) <= limit for _, line in found)
