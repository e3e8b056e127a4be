import codecs
import struct

import pytest

from auditor.read.encoding.signs import KINDS, kind, mark, wide

RUSSIAN = "Паром «Чайка» три дня простоял в порту Заречного."
CHINESE = "由于大风，海鸥号渡轮在青柳港停留了三天，港务主任林晓梅星期二表示。"


@pytest.mark.parametrize(("sign", "name"), KINDS)
def test_a_kind_is_told_by_its_first_bytes(sign: bytes, name: str) -> None:
    assert kind(sign + b"\0\0\0\0") == name


@pytest.mark.parametrize("words", ["RIFFS and solos", "ID3 is a number", "OggS", "PK is a country", "Pdf", ""])
def test_words_are_no_kind_of_file(words: str) -> None:
    assert kind(words.encode()) is None


def test_the_mark_of_utf_32_is_not_mistaken_for_that_of_utf_16() -> None:
    assert mark(codecs.BOM_UTF32_LE) == "utf-32"
    assert mark(codecs.BOM_UTF16_LE) == "utf-16"
    assert mark(b"\xef\xbb") is None


@pytest.mark.parametrize("text", ["The ferry was late.", RUSSIAN, CHINESE])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_is_told_without_a_mark(text: str, encoding: str) -> None:
    assert wide(text.encode(encoding)) == encoding


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"The ferry\0was late.",
        b"late\0" * 30,
        b"\0" * 40,
        bytes(range(256)) * 4,
        struct.pack("<40H", *range(1, 41)),
        struct.pack("<40i", *range(-20, 20)),
        RUSSIAN.encode("koi8-r", "ignore"),
        CHINESE.encode("gb18030") + b"\7\7",
    ],
)
def test_other_bytes_are_no_wide_text(data: bytes) -> None:
    assert wide(data) is None
