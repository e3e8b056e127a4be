from pathlib import Path

import pytest

from auditor.cli.inside import HANDLES, holding, ordinary, put, take

pytestmark = pytest.mark.skipif(not HANDLES, reason="this system opens no folders")


def test_names_that_leave_the_folder_are_not_ordinary() -> None:
    assert [ordinary(name) for name in ("index.md", "articles/1.md")] == [True, True]
    assert not any(map(ordinary, ("", ".", "..", "../a", "a/../../b", "/a", "//a", "a/..", "a\0")))


def test_a_file_replaces_what_had_its_name(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("new")
    (tmp_path / "out").mkdir()
    put(tmp_path / "new", tmp_path / "out", "articles/1.md")
    assert (tmp_path / "out" / "articles" / "1.md").read_text() == "new"
    assert not (tmp_path / "new").exists()


def test_a_link_that_has_the_name_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "new").write_text("new")
    (tmp_path / "index.md").symlink_to(tmp_path / "mine")
    put(tmp_path / "new", tmp_path, "index.md")
    assert (tmp_path / "mine").read_text() == "mine"
    assert not (tmp_path / "index.md").is_symlink()


@pytest.mark.parametrize("target", ["elsewhere", "nowhere"])
def test_a_folder_that_became_a_link_is_not_entered(tmp_path: Path, target: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "1.md").write_text("mine")
    (tmp_path / "new").write_text("new")
    (tmp_path / "articles").symlink_to(tmp_path / target)
    with pytest.raises(OSError, match="irectory"):
        put(tmp_path / "new", tmp_path, "articles/1.md")
    take(tmp_path, "articles/1.md")
    assert (tmp_path / "elsewhere" / "1.md").read_text() == "mine"


def test_what_is_taken_leaves_no_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "1.md").write_text("ours")
    take(tmp_path, "articles/1.md")
    take(tmp_path, "articles/2.md")
    assert list(tmp_path.iterdir()) == []


def test_handles_are_closed(tmp_path: Path) -> None:
    for _ in range(2_000):
        with holding(tmp_path, "index.md"):
            pass
