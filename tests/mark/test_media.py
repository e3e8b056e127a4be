import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document

BLOCK = "The river rose.\n\nRowers at dawn near the mill.\nLena Ode/Reuters\n\nIt fell on Friday."


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text)) if mark.removes}


def test_line_above_a_credit_is_a_caption_in_a_block_of_their_own() -> None:
    assert rules(BLOCK) == {"caption-above-credit", "photo-credit"}


def test_text_without_blank_lines_has_no_captions() -> None:
    assert rules(BLOCK.replace("\n\n", "\n")) == {"photo-credit"}


def test_caption_at_the_end_of_a_text_is_known() -> None:
    assert "caption-above-credit" in rules("The river rose.\n\nRowers at dawn.\nLena Ode/AFP")


@pytest.mark.parametrize("line", ["He told Reuters", "The talks failed, AFP said.", "It was a win for the AP"])
def test_name_of_an_agency_does_not_make_a_credit(line: str) -> None:
    assert not rules(line)


def test_labelled_credit_tells_a_caption_too() -> None:
    text = "The river rose.\n\nRowers at dawn on the Orla.\nPhoto: Lena Ode\n\nIt fell again."
    assert {"caption-above-credit", "credit-label"} <= rules(text)
