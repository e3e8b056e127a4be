from auditor.mark.marks import marks_of
from auditor.model import Document


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text)) if mark.removes}


def test_skip_link_wins_over_the_title() -> None:
    assert rules("Skip to main content\nMarlow floods again\nThe river rose.") == {"skip-link"}


def test_name_of_a_section_is_not_a_control() -> None:
    assert not rules("The river rose.\nPolitics\nThe council met on Monday.")


def test_last_word_of_a_speech_is_not_a_button() -> None:
    assert not rules("He stopped.\nSearch.\nThen he went on.")


def test_months_of_an_archive_are_removed_however_many() -> None:
    months = " ".join(f"May, {year} April, {year}" for year in range(1990, 2020))
    assert rules("Blog archives " + months) == {"archive-list"}
