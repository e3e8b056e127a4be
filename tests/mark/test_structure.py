from collections.abc import Callable

import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document

BEFORE, AFTER = "The bridge will open in May.\n\n", "\n\nIt was closed for two years."


def rules(text: str) -> list[str]:
    return [mark.rule for mark in marks_of(Document("a", text))]


@pytest.mark.parametrize("line", ["A long wait", "‘A long wait’", "2021: the flood", "Support our schools"])
def test_short_line_between_paragraphs_is_a_heading(line: str) -> None:
    assert rules(BEFORE + line + AFTER) == ["heading"]


@pytest.mark.parametrize("line", ["It fell.", "and so on", "He said:", "***"])
def test_line_that_reads_on_or_says_nothing_is_no_heading(line: str) -> None:
    assert rules(BEFORE + line + AFTER) == []


def test_question_may_be_a_title() -> None:
    assert rules("Will the bridge open?\n" + BEFORE) == ["title"]


def test_article_without_title_has_none() -> None:
    assert rules(BEFORE + AFTER) == []


@pytest.mark.parametrize("change", [str.lower, str.upper])
def test_titles_and_headings_are_known_in_one_case(change: Callable[[str], str]) -> None:
    assert rules(change(f"Will the bridge open?\n{BEFORE}A long wait{AFTER}")) == ["title", "heading"]
