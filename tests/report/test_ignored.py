from dataclasses import replace

import pytest

from auditor.model import Audit, Ignored
from auditor.report.ignored import ignored
from auditor.report.view import view
from tests.report.conftest import FINDINGS, entry


def shown(audit: Audit, *entries: Ignored) -> str:
    return ignored(view(replace(audit, ignored=entries)))


def test_without_a_list_there_is_no_section(audit: Audit) -> None:
    assert shown(audit) == ""


def test_a_finding_stands_with_reason_author_last_day_and_id(audit: Audit) -> None:
    text = shown(audit, entry("f1"))
    assert "likely rewritten" in text
    assert "| by *agreement* | Ada Moss | 2030-01-31 | f1 |".replace("*", "\\*") in text
    assert "Entry without effect" not in text


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (replace(entry("f1"), expired=True), "expired; honoured no more for 1 finding"),
        (replace(entry("f1"), findings=()), "matches no finding"),
        (replace(entry("f1"), findings=(), expired=True), "expired; matches no finding"),
    ],
)
def test_an_entry_without_effect_says_why(audit: Audit, given: Ignored, why: str) -> None:
    text = shown(audit, given)
    assert f"| f1 | {why} | by \\*agreement\\* |" in text
    assert "likely rewritten" not in text


def test_the_limits_of_an_entry_are_named(audit: Audit) -> None:
    limited = replace(entry("f1"), findings=(), article=("The Gull",), other=("a", "b|c"))
    assert "f1; article The Gull; with a, b\\|c |" in shown(audit, limited)


def test_a_long_list_is_cut_with_a_count(audit: Audit) -> None:
    found = tuple(replace(FINDINGS[0], id=f"n{at}") for at in range(32))
    entries = (entry(*(one.id for one in found)), *(entry(f"m{at}", idle=True) for at in range(31)))
    text = shown(replace(audit, findings=found), *entries)
    assert "2 more ignored findings on the pages of the articles." in text
    assert "1 more entry: --format json lists all." in text
