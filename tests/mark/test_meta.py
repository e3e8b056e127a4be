import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text)) if mark.removes}


@pytest.mark.parametrize("line", ["By Ada Brandt", "BY ADA BRANDT and JON ORR", "Authors:", "Author: Lena Ode"])
def test_byline_is_known_in_its_usual_forms(line: str) -> None:
    assert rules(f"Marlow floods again\n{line}\nThe river rose.") == {"byline"}


def test_sentence_that_begins_with_by_is_reporting() -> None:
    assert not rules("By Monday Ada Brandt had left the town.")


def test_dated_sentence_is_reporting() -> None:
    assert not rules("On 3 May 2021 the bridge fell.")


def test_note_on_the_author_counts_at_the_end_only() -> None:
    note = "Ada Brandt is a reporter for The Harbour Post."
    assert rules(f"The river rose.\n{note}") == {"author-note"}
    assert not rules(f"{note}\nShe was held for days.\nThen she left.\nThe case goes on.")
