import os
from pathlib import Path

import pytest

from auditor.model import Skipped
from auditor.read.folder import ASSETS
from auditor.read.listed import listed, there


def test_paths_stand_one_a_line_whatever_ends_it() -> None:
    assert listed(b"a.txt\r\n\nb c.txt\na.txt\n") == ["a.txt", "b c.txt"]


def test_between_nul_bytes_a_name_may_hold_a_line_end() -> None:
    assert listed(b"a\nb.txt\0c.txt\0", null=True) == ["a\nb.txt", "c.txt"]


def test_a_name_need_not_be_utf8() -> None:
    assert [os.fsencode(name) for name in listed(b"sp\xe4t.txt\n")] == [b"sp\xe4t.txt"]


def test_a_path_that_is_gone_is_said_without_the_folders_of_this_machine(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry.")
    found, [gone] = there([str(tmp_path / "a.txt"), str(tmp_path / "in" / "b.txt")])
    assert found == [str(tmp_path / "a.txt")]
    assert gone.name == "in/b.txt"
    assert gone.reason == "no such file or directory; it is in the list of files: make the list again"


def test_a_list_between_nul_bytes_that_is_read_by_lines_says_so() -> None:
    [gone] = there(listed(b"in/a.txt\0in/b.txt\0"))[1]
    assert gone == Skipped("in/a.txt", "no path, as a NUL byte follows it in the list of files; pass --null")


def test_what_a_browser_saved_with_a_page_is_passed_over_in_a_list(tmp_path: Path) -> None:
    for name in ("page.html", "page_files/frame.html", "other_files/story.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p>The ferry was late.</p>")
    names = [str(tmp_path / name) for name in ("page.html", "page_files/frame.html", "other_files/story.html")]
    found, passed = there(names)
    assert found == [names[0], names[2]]
    assert [(one.name, one.reason) for one in passed] == [("page_files/frame.html", ASSETS)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_list_with_a_byte_order_mark_is_read(encoding: str) -> None:
    assert listed("späte.txt\r\nb.txt\r\n".encode(encoding)) == ["späte.txt", "b.txt"]


def test_a_name_behind_a_mark_need_not_be_utf8() -> None:
    assert [os.fsencode(name) for name in listed(b"\xef\xbb\xbfsp\xe4t.txt\n")] == [b"sp\xe4t.txt"]
