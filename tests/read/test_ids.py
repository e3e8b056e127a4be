from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Notice
from auditor.read.file import File
from auditor.read.ids import others, with_own_ids


def test_an_id_of_its_own_is_kept() -> None:
    file = File("a", "in/a.txt", Path("/in/a.txt"))
    assert list(with_own_ids([file])) == [(file, None)]


def test_the_second_of_one_id_gets_its_folders_name_and_a_notice() -> None:
    files = [File("a", "in/a.md", Path("/in/a.md")), File("a", "in/a.txt", Path("/in/a.txt"))]
    message = "in/a.txt is called in/a: in/a.md has the id a"
    assert list(with_own_ids(files))[1] == (
        File("in/a", "in/a.txt", Path("/in/a.txt")),
        Notice("in/a", "id-renamed", message),
    )


def test_a_new_id_never_takes_that_of_a_later_file() -> None:
    files = [File("a", "in/a.md", Path("1")), File("a", "in/a.txt", Path("2")), File("in/a", "in/in/a.txt", Path("3"))]
    assert [file.id for file, _ in with_own_ids(files)] == ["a", "in/a.txt", "in/a"]


@given(st.lists(st.sampled_from(["a", "in/a", "in/a.txt"]), max_size=8))
def test_ids_are_never_shared(ids: list[str]) -> None:
    files = [File(name, "in/a.txt", Path(str(number))) for number, name in enumerate(sorted(ids))]
    named = [file.id for file, _ in with_own_ids(files)]
    assert len(set(named)) == len(ids)


def test_names_never_run_out() -> None:
    names = others(File("a", "in/a.txt", Path("1")))
    assert [next(names) for _ in range(4)] == ["in/a", "in/a.txt", "in/a.txt (2)", "in/a.txt (3)"]
