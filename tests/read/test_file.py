import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.file import compressed, fingerprint, printable, suffix


@pytest.mark.parametrize(
    ("name", "shown"), [("Fähre 2.txt", "Fähre 2.txt"), ("bad\udcff.txt", "bad\\udcff.txt"), ("a\nb", "a\\nb")]
)
def test_a_printable_name_is_one_line(name: str, shown: str) -> None:
    assert printable(name) == shown


@given(st.text(alphabet=st.characters()))
def test_a_printable_name_can_always_be_written(name: str) -> None:
    assert printable(name).isprintable()
    assert printable(name).encode().decode() == printable(name)


def test_a_suffix_is_in_small_letters() -> None:
    assert (suffix("A.TXT"), suffix("notes"), suffix("a.b.md")) == (".txt", "", ".md")


def test_the_suffix_of_a_compressed_file_is_that_of_its_contents() -> None:
    assert (suffix("a.html.gz"), suffix("A.TXT.GZ"), suffix("a.gz")) == (".html", ".txt", "")


def test_a_compressed_file_is_known_by_its_last_suffix() -> None:
    assert (compressed("a.txt.gz"), compressed("A.GZ"), compressed("gz"), compressed("a.gz.txt")) == (
        True,
        True,
        False,
        False,
    )


def test_a_fingerprint_is_that_of_the_bytes() -> None:
    assert fingerprint(b"late") == hashlib.sha256(b"late").hexdigest()


def test_a_fingerprint_in_parts_is_that_of_the_whole() -> None:
    assert fingerprint([b"la", b"", b"te"]) == fingerprint(b"late")
