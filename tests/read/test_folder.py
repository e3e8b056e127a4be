import os
from pathlib import Path

import pytest

from auditor.model import Skipped
from auditor.read.file import File
from auditor.read.folder import ASSETS, REPORT_FILES, identity, source, walk


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("The ferry was late.")


def sources(folder: Path) -> list[str]:
    return sorted(entry.source for entry in walk(folder, "in") if isinstance(entry, File))


def skipped(folder: Path) -> list[Skipped]:
    return [entry for entry in walk(folder, "in") if isinstance(entry, Skipped)]


def test_subfolders_are_walked(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "sub/deep/a.txt")
    assert sources(tmp_path) == ["in/b.txt", "in/sub/deep/a.txt"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    put(tmp_path, ".a.txt", ".git/b.txt", "c.txt")
    assert sources(tmp_path) == ["in/c.txt"]
    assert skipped(tmp_path) == []


def test_a_link_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    assert sources(tmp_path) == ["in/sub/a.txt"]
    assert [entry.name for entry in skipped(tmp_path)] == ["in/sub/up"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "outside.txt", "in/a.txt")
    (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "outside.txt")
    assert sources(tmp_path / "in") == ["in/a.txt"]
    assert "symbolic link" in skipped(tmp_path / "in")[0].reason


def test_a_named_pipe_is_skipped_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "named pipe" in skipped(tmp_path)[0].reason


def test_a_folder_that_vanished_is_skipped(tmp_path: Path) -> None:
    assert "No such file" in skipped(tmp_path / "gone")[0].reason


def test_an_earlier_report_is_no_article(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "reports/index.md", "reports/articles/1.md", "reports/notes.md")
    (tmp_path / "reports" / REPORT_FILES).write_text("index.md\narticles/1.md\n")
    assert sources(tmp_path) == ["in/a.txt", "in/reports/notes.md"]


def test_a_list_of_report_files_that_is_no_text_hides_nothing(tmp_path: Path) -> None:
    put(tmp_path, "index.md")
    (tmp_path / REPORT_FILES).write_bytes(b"\xff")
    assert sources(tmp_path) == ["in/index.md"]


def test_a_name_that_is_not_utf_8_is_walked(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/late\xff.txt")).write_text("The ferry was late.")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert sources(tmp_path) == ["in/late\\udcff.txt"]


def test_a_compressed_file_is_called_as_its_contents() -> None:
    assert (identity("sub/a.txt.gz"), identity("a.GZ"), identity("a.gz.txt")) == ("sub/a", "a", "a.gz")


def test_an_id_and_a_source_are_one_printable_line() -> None:
    assert (identity("a\nb\udcff.txt"), source("in\t", "a.txt")) == ("a\\nb\\udcff", "in\\t/a.txt")


def test_an_id_has_no_suffix_and_a_source_has_its_folder() -> None:
    assert (identity("sub/a.b.txt"), source("in", "sub/a.txt"), source("", "a.txt")) == (
        "sub/a.b",
        "in/sub/a.txt",
        "a.txt",
    )


@pytest.mark.parametrize("ending", ["_files", "-Dateien", ".files"])
def test_what_a_browser_saved_with_a_page_is_passed_over(tmp_path: Path, ending: str) -> None:
    put(tmp_path, "page.html", f"page{ending}/frame.html", f"other{ending}/note.txt")
    assert sources(tmp_path) == [f"in/other{ending}/note.txt", "in/page.html"]
    assert [(entry.name, entry.reason) for entry in skipped(tmp_path)] == [(f"in/page{ending}", ASSETS)]
