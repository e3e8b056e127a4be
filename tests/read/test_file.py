import hashlib
import os
from pathlib import Path

import pytest

from auditor.model import Skipped
from auditor.read.file import LIMIT, File, content, fingerprint, printable, suffix


def test_content_is_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Ferry late.\r\n")
    assert content(File("a", "in/a.txt", tmp_path / "a.txt")) == b"Ferry late.\r\n"


def test_a_file_that_vanished_is_skipped(tmp_path: Path) -> None:
    answer = content(File("a", "in/a.txt", tmp_path / "a.txt"))
    assert isinstance(answer, Skipped)
    assert answer.name == "in/a.txt"
    assert "No such file" in answer.reason


def test_a_file_above_the_limit_is_skipped_with_its_size(tmp_path: Path) -> None:
    with (tmp_path / "dump.txt").open("wb") as stream:
        stream.truncate(LIMIT + 1)
    answer = content(File("dump", "in/dump.txt", tmp_path / "dump.txt"))
    assert isinstance(answer, Skipped)
    assert "500,001 bytes" in answer.reason


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry late.")
    (tmp_path / "a.txt").chmod(0)
    assert isinstance(content(File("a", "in/a.txt", tmp_path / "a.txt")), Skipped)


@pytest.mark.parametrize(
    ("name", "shown"), [("Fähre 2.txt", "Fähre 2.txt"), ("bad\udcff.txt", "bad\\udcff.txt"), ("a\nb", "a\\nb")]
)
def test_a_printable_name_is_one_line(name: str, shown: str) -> None:
    assert printable(name) == shown


def test_a_suffix_is_in_small_letters() -> None:
    assert (suffix("A.TXT"), suffix("notes"), suffix("a.b.md")) == (".txt", "", ".md")


def test_a_fingerprint_is_that_of_the_bytes() -> None:
    assert fingerprint(b"late") == hashlib.sha256(b"late").hexdigest()
