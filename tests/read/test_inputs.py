import os
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.read.folder import PASSED_OVER
from auditor.read.formats.table import SUFFIXES
from auditor.read.inputs import Inputs, inputs


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("The ferry was late.")
    return folder


def ids(found: Inputs) -> list[str]:
    return [file.id for file in found.articles]


def rows(found: Inputs) -> list[tuple[str, str]]:
    return [(skipped.name, skipped.reason) for skipped in found.skipped]


def test_articles_are_sorted_whatever_the_order_of_the_paths(tmp_path: Path) -> None:
    paths = [put(tmp_path / "in", "b.txt", "a.md"), put(tmp_path / "out", "c.txt")]
    assert inputs(paths) == inputs(reversed(paths))
    assert ids(inputs(paths)) == ["a", "b", "c"]


def test_a_source_names_the_input_folder_and_no_path_of_the_machine(tmp_path: Path) -> None:
    put(tmp_path / "in", "sub/a.txt")
    [file] = inputs([tmp_path / "in"]).articles
    assert file.source == "in/sub/a.txt"


def test_a_folder_named_by_a_dot_has_its_real_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(put(tmp_path / "in", "a.txt"))
    assert [file.source for file in inputs([Path()]).articles] == ["in/a.txt"]
    assert [file.source for file in inputs([Path("a.txt")]).articles] == ["in/a.txt"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.txt", "sub/b.txt")
    assert ids(inputs([folder, folder / "a.txt", folder / "sub", folder / "../in"])) == ["a", "sub/b"]


def test_a_link_named_on_the_command_line_is_followed(tmp_path: Path) -> None:
    put(tmp_path / "in", "a.txt")
    (tmp_path / "today").symlink_to(tmp_path / "in")
    assert [file.source for file in inputs([tmp_path / "today"]).articles] == ["today/a.txt"]


def test_hard_links_are_two_articles(tmp_path: Path) -> None:
    folder = put(tmp_path, "a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "b.txt")
    assert ids(inputs([folder])) == ["a", "b"]


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere: no such file or directory; check the path"):
        inputs([tmp_path / "nowhere"])


def test_files_that_no_reader_reads_are_one_row_a_suffix(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.txt", "b.png", "sub/c.PNG", "d.exe", "Makefile")
    assert [name for name, _ in rows(inputs([folder]))] == [
        "in/* without suffix (1 file)",
        "in/*.exe (1 file)",
        "in/*.png (2 files)",
    ]


def test_a_read_me_is_passed_over_in_a_folder_and_read_when_named(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.txt", "README.md")
    [(name, reason)] = rows(inputs([folder]))
    assert name == "in/README.md"
    assert reason.startswith(f"{PASSED_OVER}not an article by its name")
    assert ids(inputs([folder / "README.md"])) == ["README"]


def test_a_folder_without_an_article_says_what_was_looked_for(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", ".hidden.txt")
    assert rows(inputs([folder])) == [
        ("in", f"no article in it: looked for files with the suffix {SUFFIXES}, hidden ones left out")
    ]


def test_a_named_file_that_no_reader_reads_is_not_passed_over(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.png")
    assert rows(inputs([folder / "a.png"])) == [("in/a.png", f"no reader for .png; convert it to {SUFFIXES}")]


def test_a_named_pipe_named_on_the_command_line_is_skipped(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    [(_, reason)] = rows(inputs([tmp_path / "a.txt"]))
    assert "named pipe" in reason


def test_the_manifest_beside_a_named_file_is_found(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.txt", "manifest.csv", "sub/manifest.csv")
    assert [file.source for file in inputs([folder / "a.txt"]).manifests] == ["in/manifest.csv"]


def test_manifests_of_every_folder_are_found_and_are_no_articles(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.txt", "manifest.csv", "sub/manifest.csv")
    found = inputs([folder])
    assert [file.source for file in found.manifests] == ["in/manifest.csv", "in/sub/manifest.csv"]
    assert ids(found) == ["a"]
    assert found.skipped == ()


def test_folders_saved_with_pages_are_one_row(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.html", "a_files/ad.html", "b.htm", "b_files/ad.html")
    assert [name for name, _ in rows(inputs([folder]))] == ["in/*_files (2 folders)"]
    assert ids(inputs([folder])) == ["a", "b"]


def test_names_that_differ_in_case_only_are_two_articles(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "Ferry.txt", "ferry.txt")
    if len(list(folder.iterdir())) == 1:
        pytest.skip("this file system takes both for one name")
    assert ids(inputs([folder])) == ["Ferry", "ferry"]
