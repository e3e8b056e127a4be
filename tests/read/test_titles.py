import pytest

from auditor.read.titles import own_author, own_title


@pytest.mark.parametrize(
    "title",
    [None, " ", "Microsoft Word - release_final2.doc", "ferry.pdf", "Ferry final.docx", "Untitled", "Document1"],
)
def test_what_a_program_writes_is_no_title(title: str | None) -> None:
    assert own_title(title) is None


@pytest.mark.parametrize("title", ["Ferry late again", "Document shows ferry was late", "Untitled no more"])
def test_what_a_person_writes_is(title: str) -> None:
    assert own_title(f" {title}\n") == title


@pytest.mark.parametrize("author", [None, "", "user", "Windows User", "Admin", "python-docx", "(unspecified)"])
def test_an_account_is_no_author(author: str | None) -> None:
    assert own_author(author) is None


def test_a_name_is() -> None:
    assert own_author("Ida  Brandt") == "Ida Brandt"
