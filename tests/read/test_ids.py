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
    message = "the id a is already that of in/a.md; in/a.txt has the id in/a instead"
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


def test_records_of_two_tables_with_the_same_numbers_are_called_after_their_tables() -> None:
    rows = [document(number, f"in/{file}.csv.gz, row 1,00{number}") for file in "ab" for number in "12"]
    assert ids(*rows) == ["1", "2", "b/1", "b/2"]


def test_the_notice_names_both_ids_and_who_has_the_first() -> None:
    notice = list(with_own_ids([document("1", "in/a.csv, row 2"), document("1", "in/b.csv, row 2")]))[-1]
    message = "the id 1 is already that of in/a.csv, row 2; in/b.csv, row 2 has the id b/1 instead"
    assert notice == Notice("b/1", "id-renamed", message)


def test_records_called_after_files_of_one_name_get_their_folders() -> None:
    assert ids(document("b/1", "in/b.csv, row 2"), document("b/1", "on/b.csv, row 2")) == ["b/1", "on/b/1"]
