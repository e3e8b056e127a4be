from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.read.file import Reading
from auditor.read.ids import others, with_own_ids


def document(identity: str, source: str) -> Document:
    return Document(identity, "Late.", source=source)


def ids(*documents: Document) -> list[str]:
    return [reading.id for reading in with_own_ids(documents) if isinstance(reading, Document)]


def test_an_id_of_its_own_is_kept() -> None:
    readings: list[Reading] = [
        document("a", "in/a.txt"),
        Notice("a", "bad-date", "no date"),
        Skipped("in/b.txt", "empty"),
    ]
    assert list(with_own_ids(readings)) == readings


def test_the_second_of_one_id_gets_its_folders_name_and_a_notice() -> None:
    second = list(with_own_ids([document("a", "in/a.md"), document("a", "in/a.txt")]))[1:]
    message = "in/a.txt is called in/a: in/a.md has the id a"
    assert second == [document("in/a", "in/a.txt"), Notice("in/a", "id-renamed", message)]


def test_the_notices_of_a_renamed_document_follow_it() -> None:
    readings: list[Reading] = [document("a", "in/a.md"), document("a", "in/a.txt"), Notice("a", "bad-date", "no date")]
    assert list(with_own_ids(readings))[-1] == Notice("in/a", "bad-date", "no date")


def test_names_that_are_taken_are_passed_over() -> None:
    assert ids(document("a", "in/1"), document("in/a", "in/2"), document("a", "in/3")) == ["a", "in/a", "in/3"]


@given(st.lists(st.sampled_from(["a", "in/a", "in/a.txt", "in/a.txt (2)"]), max_size=8))
def test_ids_are_never_shared(names: list[str]) -> None:
    named = ids(*(document(name, "in/a.txt") for name in names))
    assert len(set(named)) == len(names)


def test_names_never_run_out() -> None:
    assert list(islice(others("a", "in/a.txt"), 5)) == ["a", "in/a", "in/a.txt", "in/a.txt (2)", "in/a.txt (3)"]
