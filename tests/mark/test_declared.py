import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def declared(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.DECLARED]


def test_each_statement_of_a_notice_is_marked_exactly() -> None:
    text = "We collect this news automatically and translate it by software, without human editing."
    assert declared(text) == [
        "collect this news automatically",
        "and translate it by software",
        "without human editing",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The app translated the speech automatically and by software.",
        "Firms that translate it with software save money, a survey says.",
        "“This page was translated automatically,” she read aloud.",
        "This page is generated automatically.",
    ],
)
def test_report_about_translation_declares_nothing(text: str) -> None:
    assert declared(text) == []
