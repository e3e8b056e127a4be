import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.encoding import Decoded, Undecodable, decode

SENTENCE = "Die Fähre „Möwe“ lag drei Tage im Hafen von Tönsby."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_that_says_its_encoding_is_exact(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)) == Decoded(SENTENCE)


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")])
def test_big_endian_text_is_told_by_its_mark(mark: bytes, encoding: str) -> None:
    assert decode(mark + SENTENCE.encode(encoding)) == Decoded(SENTENCE)


def test_windows_1252_is_read_and_named_a_guess() -> None:
    assert decode(SENTENCE.encode("cp1252")) == Decoded(SENTENCE, guessed=True)


def test_every_line_end_becomes_a_line_feed() -> None:
    assert decode(b"one\r\ntwo\rthree\n") == Decoded("one\ntwo\nthree\n")


def test_utf_16_without_a_mark_is_refused_with_a_remedy() -> None:
    answer = decode("Ferry late".encode("utf-16-le"))
    assert isinstance(answer, Undecodable)
    assert "save it as UTF-8" in answer.reason


def test_half_a_character_after_a_mark_is_refused_with_its_place() -> None:
    answer = decode(codecs.BOM_UTF16_LE + b"A\0B")
    assert isinstance(answer, Undecodable)
    assert "byte 4" in answer.reason


def test_many_control_characters_are_no_prose() -> None:
    answer = decode(b"GIF89a" + bytes(range(1, 9)) * 4)
    assert isinstance(answer, Undecodable)
    assert "32 of 38" in answer.reason


def test_a_stray_control_character_does_no_harm() -> None:
    text = "The ferry was late again, the harbour master said.\x07"
    assert decode(text.encode()) == Decoded(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    assert isinstance(decode(data), Decoded | Undecodable)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=100))
def test_utf_8_comes_back_letter_by_letter(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == (Decoded(text) if "\ufffd" not in text else decode(text.encode()))
