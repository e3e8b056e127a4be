import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text)) if mark.removes}


@pytest.mark.parametrize("line", ["Read more: The ferry of Orla", "ALSO READ | The ferry", "Don’t miss: the regatta"])
def test_link_to_another_story_is_known_by_its_label(line: str) -> None:
    assert rules(line) == {"related-link"}


def test_appeal_of_the_outlet_is_removed() -> None:
    assert rules("The Harbour Post lives on reader support, so please contribute.") == {"support-appeal"}


def test_appeal_of_somebody_else_is_reporting() -> None:
    assert not rules("The mayor asked readers to donate to the flood fund, and said they would support us with boats.")


def test_opinion_on_a_theory_is_no_subscription() -> None:
    assert not rules("Few in Marlow subscribe to the view that the bridge is safe.")


def test_bar_of_buttons_is_removed() -> None:
    assert rules("Facebook Twitter WhatsApp Email") == {"share"}
