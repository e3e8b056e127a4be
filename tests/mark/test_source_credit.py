import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def credited(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.SOURCE_CREDIT]


def test_agency_of_a_dateline_is_marked_without_its_sentence() -> None:
    assert credited("MARLOW (AP) — The bridge is open.") == ["(AP)"]


def test_party_with_the_letters_of_an_agency_is_no_credit() -> None:
    assert credited("The party (PTI) won in Marlow.") == []


@pytest.mark.parametrize("line", ["From The Harbour Post:", "(via Marlow Today)", "By Reuters", "With inputs from PTI"])
def test_line_that_names_its_source_is_kept(line: str) -> None:
    marks = marks_of(Document("a", f"The bridge is open.\n{line}"))
    assert credited(line)
    assert not any(mark.removes for mark in marks)
