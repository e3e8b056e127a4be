import re

from auditor.model import Audit
from auditor.report.article_page import article_page
from auditor.report.view import view


def headings(text: str) -> list[str]:
    return re.findall(r"^## (.*)$", text, re.MULTILINE)


def test_evidence_comes_in_the_agreed_order(pages: dict[str, str]) -> None:
    assert headings(pages["articles/102-tidewater-now.md"]) == [
        "Findings", "Scorecard", "Passages", "Quotations and titles", "Credits", "Claim ledger",
        "Figures that differ",
        "Marked lines", "Translation evidence", "Not observable",
    ]  # fmt: skip


def test_a_state_has_a_symbol_and_a_word(pages: dict[str, str]) -> None:
    assert "| original share | ○ not met | 5 % (0 % to 15 %), n = 5 |" in pages["articles/102-tidewater-now.md"]


def test_what_was_not_observable_stands_with_its_reason(pages: dict[str, str]) -> None:
    assert "| original share | – not observable | – | – | too short for shares |" in pages["articles/103-unnamed.md"]


def test_what_the_input_does_not_say_is_no_fault(pages: dict[str, str]) -> None:
    said = "Neither metadata nor a manifest names: outlet, date and byline. Not a fault."
    assert said in pages["articles/103-unnamed.md"]


def test_an_origin_points_to_what_was_made_from_it(pages: dict[str, str]) -> None:
    page = pages["articles/101-quay-gazette.md"]
    assert "also stand on the pages of [102](../articles/102-tidewater-now.md) ([102-" in page


def test_the_beginning_of_the_digest_tells_which_text_was_read(pages: dict[str, str]) -> None:
    assert "Text of 102: sha256 abababababab…" in pages["articles/102-tidewater-now.md"]


def test_marked_words_are_counted_once(audit: Audit) -> None:
    assert "| 64 | 5 | 7 words, 11 % |" in article_page(view(audit), "102_tidewater.now")


def test_an_article_with_nothing_found_still_has_a_page(bare: Audit) -> None:
    assert headings(article_page(view(bare), "101-quay-gazette")) == ["Not observable"]
