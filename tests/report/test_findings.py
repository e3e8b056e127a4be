from dataclasses import replace

import pytest

from auditor.model import Audit, Finding, Level, Place, Span
from auditor.report.findings import first, of_article
from auditor.report.view import view
from tests.report.conftest import COPY, ORIGIN, OTHER


def finding(kind: str, at: int, level: Level = Level.SERIOUS, document: str = COPY) -> Finding:
    return Finding(f"{kind}{at}", kind, level, (Place(document, Span(at, at + 1)),), f"{kind} number {at}")


def index(audit: Audit, *found: Finding) -> str:
    return first(view(replace(audit, findings=found)))


def test_many_findings_of_one_kind_do_not_hide_another_kind(audit: Audit) -> None:
    text = index(audit, *(finding("rewrite", at) for at in range(12)), finding("credit-swapped", 0))
    assert "credit-swapped number 0" in text
    first, folded = text.split("<details>")
    assert first.count("rewrite number") == 9
    assert "3 more findings: 3 serious" in folded


@pytest.mark.parametrize("level", [Level.NOTICE, Level.WARNING])
def test_lighter_findings_stand_below(audit: Audit, level: Level) -> None:
    text = index(audit, finding("appeal", 0, level), finding("rewrite", 0))
    assert text.index("rewrite") < text.index("appeal")


def test_information_is_folded(audit: Audit) -> None:
    text = index(audit, finding("date-inconsistent", 0, Level.INFO), finding("copy", 0))
    assert "date-inconsistent number 0" in text.split("<summary>1 more finding: 1 info</summary>")[1]


def test_of_thousands_of_findings_a_hundred_are_listed(audit: Audit) -> None:
    text = index(audit, *(finding("ad-record", at, Level.NOTICE) for at in range(150)))
    assert text.count("ad-record number") == 110
    assert "40 more findings on the pages of the articles." in text


def test_without_a_direction_both_articles_stand_first(undetermined: Audit) -> None:
    pair = Finding("x", "copy", Level.SERIOUS, (Place(COPY, Span(0, 1)), Place(ORIGIN, Span(0, 1))), "the same text")
    seen = view(replace(undetermined, findings=(pair,)))
    assert first(seen).splitlines()[2].startswith("| [102](articles/102-tidewater-now.md) and [101](articles/101-")
    assert "the same text (102 and [101]" in of_article(seen, COPY)
    assert "the same text ([102](../articles/102-tidewater-now.md) and 101)" in of_article(seen, ORIGIN)


def test_what_one_article_did_is_not_said_of_both(undetermined: Audit) -> None:
    leak = Finding("x", "credit-leaked", Level.WARNING, (Place(COPY, Span(0, 1)), Place(ORIGIN, Span(0, 1))), "leaks")
    seen = view(replace(undetermined, findings=(leak,)))
    assert of_article(seen, ORIGIN) == ""
    assert "leaks (with [101]" in of_article(seen, COPY)


def test_an_article_lists_its_own_findings_heaviest_first(audit: Audit) -> None:
    found = (finding("appeal", 0, Level.INFO), finding("rewrite", 1), finding("copy", 2, document=OTHER))
    text = of_article(view(replace(audit, findings=found)), COPY)
    assert text.index("rewrite number 1") < text.index("appeal number 0")
    assert "copy number" not in text


def test_an_article_without_findings_has_no_section(audit: Audit) -> None:
    assert of_article(view(replace(audit, findings=())), ORIGIN) == ""
