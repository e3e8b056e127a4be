"""A page as a browser parses it."""

from xml.etree.ElementTree import Element

import html5lib

__all__ = ["Element", "every", "parsed", "words"]


def parsed(text: str) -> Element:
    """Return the root of a page."""
    root: Element = html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)
    return root


def every(root: Element, *names: str) -> list[Element]:
    """Return the elements with one of the names, in the order of the page."""
    return [one for one in root.iter() if one.tag in names]


def words(element: Element) -> str:
    """Return the words of an element."""
    return "".join(element.itertext())
