import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document

STORY = "The bridge over the Orla was closed on Monday after divers found a crack in its third pier."


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", f"{STORY}\n\n{text}\n\n{STORY}")) if mark.removes}


@pytest.mark.parametrize("line", ["Learn more", "GET STARTED TODAY", "» Book now"])
def test_label_of_a_button_is_no_heading(line: str) -> None:
    assert rules(line) == {"button"}


def test_newsletter_is_an_offer_even_where_a_heading_could_stand() -> None:
    assert rules("Sign up for our Friday newsletter") == {"sign-up"}


def test_agency_coverage_elsewhere_is_announced() -> None:
    assert rules("Follow the Ledger's full coverage of Arlen at https://ledger.example/orla.") == {"more-information"}


@pytest.mark.parametrize("line", ["Join the army or leave the valley", "Watch the river, farmers are told"])
def test_heading_with_an_imperative_is_left(line: str) -> None:
    assert rules(line) == set()
