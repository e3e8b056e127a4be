"""Paragraphs of an article that extraction left out: inserts, and what a paywall hides."""

import re

from lxml.html import HtmlElement

SPACES = re.compile(r"\s+")
# Letters; a shorter one is a caption, a date or a link.
LONG = 80
# So many letters tell whether a paragraph is in the text; extractors change spaces.
BEGINNING = 60


def missing(tree: HtmlElement, text: str) -> float:
    """Return the share, in letters, of the long paragraphs around the extracted ones that are not in the text.

    Around: with the same parent, or with a parent beside them. A page without paragraphs has none missing.
    """
    inside, kept, parents, others = SPACES.sub("", text), 0, set(), []
    for paragraph in tree.iter("p"):
        letters = SPACES.sub("", paragraph.text_content())
        if len(letters) < LONG:
            continue
        if letters[:BEGINNING] in inside:
            kept += len(letters)
            parents.add(paragraph.getparent())
        else:
            others.append((paragraph.getparent(), len(letters)))
    lost = sum(size for parent, size in others if parent in parents or parent.getparent() in parents)
    return lost / (lost + kept) if lost else 0.0
