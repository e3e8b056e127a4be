import hashlib
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.file import File
from auditor.read.text import read_text, wordy

FILE = File("a", "in/a.txt", Path("a.txt"))


def test_the_whole_file_is_the_article() -> None:
    data = b"\n# Not a heading\r\n---\nThe ferry was late.\n"
    [document] = read_text(data, FILE)
    sha256 = hashlib.sha256(data).hexdigest()
    text = "\n# Not a heading\n---\nThe ferry was late.\n"
    assert document == Document("a", text, source="in/a.txt", sha256=sha256)


def test_a_guessed_encoding_is_a_notice() -> None:
    document, notice = read_text("Die Fähre kam spät.".encode("cp1252"), FILE)
    assert isinstance(document, Document)
    assert document.text == "Die Fähre kam spät."
    assert isinstance(notice, Notice)
    assert (notice.document, notice.code) == ("a", "encoding-guessed")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u200b\n---".encode()])
def test_a_file_without_a_word_is_skipped(data: bytes) -> None:
    [skipped] = read_text(data, FILE)
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


def test_a_binary_file_is_skipped() -> None:
    [skipped] = read_text(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FILE)
    assert isinstance(skipped, Skipped)
    assert "NUL" in skipped.reason


def test_letters_of_any_script_are_words() -> None:
    assert (wordy("船"), wordy("— 7"), wordy("* * *")) == (True, True, False)
