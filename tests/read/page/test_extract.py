import pytest

from auditor.read.page.extract import extract, tree_of
from tests.read.hostile import PARAGRAPHS, STORY, whole


def text(markup: str) -> str:
    tree = tree_of(markup)
    assert tree is not None
    return extract(tree)


def test_the_article_is_taken_out_of_its_page() -> None:
    menu = "<nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>"
    found = text(whole(f"{menu}<article>{PARAGRAPHS}</article><footer>All rights reserved</footer>").decode())
    assert found.startswith(STORY)
    assert found.count("\n") == 11
    assert not {"Home", "Sport", "rights"} & set(found.split())


def test_comments_are_no_text() -> None:
    assert "Draft" not in text(whole(f"<article><!-- Draft -->{PARAGRAPHS}</article>").decode())


def test_a_page_without_an_article_has_no_text() -> None:
    assert text("<html><body></body></html>") == ""


@pytest.mark.parametrize("markup", ["", " \n", "<!-- Draft -->", "<?xml?>"])
def test_markup_without_an_element_has_no_tree(markup: str) -> None:
    assert tree_of(markup) is None
