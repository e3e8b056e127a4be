import pytest

from auditor.read.page.extract import tree_of
from auditor.read.page.missing import missing

FIRST = (
    "The harbour board of Pellmouth met on Tuesday to talk about the silted channel and the ferry that could not dock."
)
SECOND = "Skippers said that the dredger is expected in May, and that nobody has told them who is to pay for it."


def share(markup: str, text: str) -> float:
    tree = tree_of(f"<html><body>{markup}</body></html>")
    assert tree is not None
    return missing(tree, text)


@pytest.mark.parametrize("second", [f"<p>{SECOND}</p>", f"<div class=widget><p>{SECOND}</p></div>"])
def test_a_paragraph_among_those_of_the_article_is_missing(second: str) -> None:
    assert share(f"<div><p>{FIRST}</p>{second}</div>", FIRST) == pytest.approx(0.5, abs=0.05)


def test_what_stands_elsewhere_on_the_page_is_not_missing() -> None:
    assert share(f"<article><p>{FIRST}</p></article><aside><div><p>{SECOND}</p></div></aside>", FIRST) == 0


def test_short_lines_are_not_missing() -> None:
    assert share(f"<div><p>{FIRST}</p><p>Photo: Ida Brandt</p></div>", FIRST) == 0


def test_a_page_without_paragraphs_has_none_missing() -> None:
    assert share("<div>Late.</div>", "Late.") == 0
