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
    assert text.count("rewrite number") == 9
    assert "3 more findings on the pages of the articles." in text


@pytest.mark.parametrize("level", [Level.NOTICE, Level.WARNING])
def test_lighter_findings_stand_below(audit: Audit, level: Level) -> None:
    text = index(audit, finding("appeal", 0, level), finding("rewrite", 0))
    assert text.index("rewrite") < text.index("appeal")


def test_information_is_left_to_the_pages(audit: Audit) -> None:
    assert "outlet" not in index(audit, finding("outlet-suggested", 0, Level.INFO))


def test_an_article_lists_its_own_findings_heaviest_first(audit: Audit) -> None:
    found = (finding("appeal", 0, Level.INFO), finding("rewrite", 1), finding("copy", 2, document=OTHER))
    text = of_article(view(replace(audit, findings=found)), COPY)
    assert text.index("rewrite number 1") < text.index("appeal number 0")
    assert "copy number" not in text


def test_an_article_without_findings_has_no_section(audit: Audit) -> None:
    assert of_article(view(replace(audit, findings=())), ORIGIN) == ""
