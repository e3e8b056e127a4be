import re
from dataclasses import replace

from auditor.model import Audit, Level
from auditor.report.index_page import index_page
from auditor.report.view import view


def test_sections_come_in_the_agreed_order(pages: dict[str, str]) -> None:
    assert re.findall(r"^## (.*)$", pages["index.md"], re.MULTILINE) == [
        "Look at these first", "Articles", "Clusters", "Who carries whose claims", "Numbers that disagree",
        "Not read, not observable", "Method and limits",
    ]  # fmt: skip


def test_a_finding_links_its_article_and_evidence(pages: dict[str, str]) -> None:
    row = "| [102](articles/102-tidewater-now.md) | other words inside the marks: 1 quotation "
    row += "(with [101](articles/101-quay-gazette.md)) "
    assert row + "| warning | 4 | [102-Q1](articles/102-tidewater-now.md#quotations-and-titles) |" in pages["index.md"]


def test_the_most_serious_stand_on_top_and_ten_at_most(audit: Audit) -> None:
    minor = tuple(replace(audit.findings[1], id=str(at), level=Level.NOTICE, message=f"minor {at}") for at in range(12))
    page = index_page(view(replace(audit, findings=(*minor, audit.findings[0]))))
    rows = page.split("<details>")[0].splitlines()
    assert "likely rewritten" in rows[8]
    assert sum(row.startswith("| [") for row in rows) == 10
    assert "<summary>3 more findings: 3 notice</summary>" in page


def test_weaker_pairs_are_told_in_words(pages: dict[str, str]) -> None:
    assert "- Article [103](articles/103-unnamed.md): same story as 101" in pages["index.md"]
