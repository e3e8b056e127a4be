"""What a page says of itself, gathered from its tree: metadata, links, linked data, microdata."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from auditor.read.facts import said

SAVED = re.compile(r"saved from url=\(\d+\)(\S+)|saved with SingleFile\s+url:\s*(\S+)")
# What blog themes call the time of publication.
PUBLISHED = re.compile(r"\b(?:published|entry-date|pubdate)\b")
TAG = re.compile(r"<[a-zA-Z!/]")
# Browsers write it above or right below the root element.
TOP = 5_000


@dataclass(slots=True)
class Head:
    """First value by name: `meta` (name or property), `links` (rel), `items` (itemprop); all texts of linked data."""

    title: str | None = None
    language: str | None = None
    saved_from: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    items: dict[str, str] = field(default_factory=dict)
    linked_data: list[str] = field(default_factory=list)
    published: str | None = None


def head(tree: HtmlElement, markup: str) -> Head:
    """Return what the page says of itself."""
    found = Head(language=said(tree.get("lang") or tree.get("xml:lang")), saved_from=saved_from(markup))
    for element in tree.iter("meta", "link", "script", "title"):
        add(element, found)
    several: dict[str, dict[str, None]] = defaultdict(dict)
    for element in tree.xpath("//*[@itemprop]"):
        if value := said(value_of(element)):
            several[element.get("itemprop").lower()].setdefault(value)
    # A teaser has a headline and a date as well: where values differ, nothing tells which is the article's.
    found.items = {name: next(iter(values)) for name, values in several.items() if len(values) == 1}
    times = [element for element in tree.iter("time") if PUBLISHED.search(element.get("class") or "")]
    found.published = next((day for element in times if (day := said(element.get("datetime")))), None)
    return found


def add(element: HtmlElement, found: Head) -> None:
    """Add one element of the head."""
    if element.tag == "meta":
        name = said(element.get("property") or element.get("name") or element.get("http-equiv"))
        if name and (value := said(element.get("content"))):
            found.meta.setdefault(name.lower(), value)
    elif element.tag == "link":
        for relation in (element.get("rel") or "").lower().split():
            if value := said(element.get("href")):
                found.links.setdefault(relation, value)
    elif element.tag == "title":
        found.title = found.title or title_of(element.text_content())
    elif (element.get("type") or "").partition(";")[0].strip().lower() == "application/ld+json":
        found.linked_data.append(element.text_content())


def title_of(text: str) -> str | None:
    """Return the words of a title element; one that is never closed holds the rest of the head, tags and all."""
    return said(TAG.split(text, maxsplit=1)[0])


def value_of(element: HtmlElement) -> str:
    """Return the value of an item property: an attribute where the element has one for it, else its text."""
    attributes = ("content", "datetime", "href", "src", *(["title"] if element.tag == "abbr" else []))
    return next((value for name in attributes if (value := element.get(name))), "") or element.text_content()[:300]


def saved_from(markup: str) -> str | None:
    """Return the address that a browser wrote into the page when it saved it."""
    hit = SAVED.search(markup[:TOP])
    return (hit[1] or hit[2]) if hit else None
