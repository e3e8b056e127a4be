"""The HTML says what the Markdown says."""

import re

import pytest
from markdown_it import MarkdownIt

from auditor.model import Audit
from auditor.report.article_page import article_page
from auditor.report.cluster_page import cluster_page
from auditor.report.index_page import index_page
from auditor.report.safe import Safe
from auditor.report.view import View
from tests.report.html.tree import every, parsed, words

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# In HTML alone: a picture and its table, of which Markdown has the source in Mermaid; in Markdown alone: the headline,
# which is the title of the whole HTML page.
ALONE = ("figure", "pre")


def said(html: str) -> list[str]:
    """Return the words of a page, without those of pictures."""
    root = parsed(html)
    for parent in list(root.iter()):
        for one in [child for child in parent if child.tag in ALONE]:
            parent.remove(one)
    for one in every(root, "p", "td", "th", "li", "h1", "h2", "h3", "summary", "div"):
        one.tail = f" {one.tail or ''}"
    return re.findall(r"\w+", words(root))


def both(page: Safe) -> tuple[list[str], list[str]]:
    return said(READER.render(page)), said(page.__html__())


def test_an_article_says_the_same_in_both(seen: View) -> None:
    for document in seen.documents:
        markdown, html = both(article_page(seen, document))
        assert html == markdown


def test_a_cluster_says_the_same_in_both(seen: View, audit: Audit) -> None:
    for cluster in audit.clusters:
        markdown, html = both(cluster_page(seen, cluster))
        assert html == markdown


def test_the_index_says_the_same_in_both_but_for_the_headline(seen: View) -> None:
    markdown, html = both(index_page(seen))
    assert [word for word in html if word not in markdown] == []
    assert len(html) > len(markdown) / 2


@pytest.mark.parametrize("name", ["del", "ins", "b"])
def test_what_is_marked_has_words(seen: View, name: str) -> None:
    for document in seen.documents:
        assert "" not in [words(one).strip() for one in every(parsed(article_page(seen, document).__html__()), name)]
