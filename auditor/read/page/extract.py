"""The article's text out of a page: trafilatura, in the mode that measured best."""

import trafilatura
from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring


def tree_of(markup: str) -> HtmlElement | None:
    """Return the tree of a page; None where the parser finds nothing."""
    # Comments out: with them in the tree, extraction loses paragraphs (F1 .9725 instead of .9753).
    parser = HTMLParser(
        encoding="utf-8",
        collect_ids=False,
        default_doctype=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (ParserError, ValueError):
        return None


def extract(tree: HtmlElement) -> str:
    """Return the article's text, one line a paragraph; "" where none is found.

    On 122 news pages (development data, the article-extraction benchmark's own metric) F1 is .975 with these options,
    .962 with none, .968 with fast=True.
    """
    return trafilatura.extract(tree, favor_precision=True, include_comments=False) or ""
