import hashlib
import io
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.file import File, Reading
from auditor.read.formats.text import read
from auditor.read.opened import Opened


def readings(data: bytes) -> list[Reading]:
    return list(read(Opened(File("a", "in/a.txt", Path("a.txt")), io.BytesIO(data))))


def test_the_whole_file_is_the_article() -> None:
    data = b"\n# Not a heading\r\n---\nThe ferry was late.\n"
    [document] = readings(data)
    sha256 = hashlib.sha256(data).hexdigest()
    text = "\n# Not a heading\n---\nThe ferry was late.\n"
    assert document == Document("a", text, source="in/a.txt", sha256=sha256)


def test_a_guessed_encoding_is_a_notice() -> None:
    document, notice = readings("Die Fähre kam spät.".encode("cp1252"))
    assert isinstance(document, Document)
    assert document.text == "Die Fähre kam spät."
    assert isinstance(notice, Notice)
    assert (notice.document, notice.code) == ("a", "encoding-guessed")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u200b\n---".encode()])
def test_a_file_without_a_word_is_skipped(data: bytes) -> None:
    [skipped] = readings(data)
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


def test_a_binary_file_is_skipped() -> None:
    [skipped] = readings(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert isinstance(skipped, Skipped)
    assert "PNG image, not plain text" in skipped.reason


def test_a_text_longer_than_any_article_is_skipped() -> None:
    [skipped] = readings(b"Late. " * 100_000)
    assert isinstance(skipped, Skipped)
    assert skipped.reason == "600,000 characters, above the limit of 500,000; split it into articles"
