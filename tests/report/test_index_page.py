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
    assert row + "| warning | 102-Q1 |" in pages["index.md"]


def test_the_most_serious_stand_on_top_and_ten_at_most(audit: Audit) -> None:
    minor = tuple(replace(audit.findings[1], id=str(at), level=Level.NOTICE, message=f"minor {at}") for at in range(12))
    page = index_page(view(replace(audit, findings=(*minor, audit.findings[0]))))
    rows = page.split("## Articles")[0].splitlines()
    assert "likely rewritten" in rows[8]
    assert sum(row.startswith("| [") for row in rows) == 10
    assert "3 more findings on the pages of the articles." in rows


def test_information_is_nothing_to_look_at(audit: Audit) -> None:
    page = index_page(view(replace(audit, findings=audit.findings[2:])))
    assert "Look at these first" not in page


def test_figures_are_shown_side_by_side(pages: dict[str, str]) -> None:
    assert "| 102-F1 | 101 line 4 | About **900** commuters" in pages["index.md"]


def test_weaker_pairs_are_told_in_words(pages: dict[str, str]) -> None:
    assert "- Article 103: same story as 101" in pages["index.md"]
