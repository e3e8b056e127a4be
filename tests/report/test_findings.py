from dataclasses import replace

import pytest

from auditor.model import Audit, Baseline, Finding, Level, Place, Span
from auditor.report.findings import first, of_article
from auditor.report.view import view
from tests.report.conftest import COPY, ORIGIN, OTHER, entry


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


def test_what_is_known_or_ignored_is_not_shown_first_and_stands_on_the_page_of_its_article(audit: Audit) -> None:
    found = (finding("copy", 0), finding("rewrite", 1), finding("appeal", 2))
    listed = replace(audit, findings=found, ignored=(entry("copy0"),), baseline=Baseline("b.json", ("rewrite1",), ()))
    text, page = first(view(listed)), of_article(view(listed), COPY)
    assert [f"{one.kind} number" in text for one in found] == [False, False, True]
    for words in ("serious (ignored)", "serious (known)", "| serious |"):
        assert words in page


def test_the_counts_stand_where_nothing_new_does(audit: Audit) -> None:
    listed = replace(audit, findings=(), baseline=Baseline("b.json", (), ("x",)))
    assert first(view(listed)) == "0 new findings, 0 known from `b.json`, 1 no longer found."


def test_the_id_stands_behind_a_finding_with_how_to_ignore_it(audit: Audit) -> None:
    page = of_article(view(replace(audit, findings=(finding("rewrite", 0),))), COPY)
    assert "| rewrite0 |" in page
    assert page.endswith("To ignore one, put its id into the ignore list of auditor.toml (docs/lists.md).")
