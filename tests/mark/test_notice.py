from auditor.mark.marks import marks_of
from auditor.model import Document


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text)) if mark.removes}


def test_disclaimer_of_views_is_removed() -> None:
    assert rules("Opinions expressed here are solely those of their authors.") == {"views-disclaimer"}


def test_views_of_people_in_the_news_are_reporting() -> None:
    assert not rules("The views expressed at the meeting were mixed. The vote does not reflect the views of farmers.")


def test_report_about_translation_software_is_no_notice() -> None:
    assert not rules("This report compares firms that translated contracts automatically.")


def test_correction_is_removed() -> None:
    assert rules("Correction: An earlier version named the wrong river.") == {"correction"}
