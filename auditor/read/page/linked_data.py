"""JSON-LD: the article among the objects that a page describes to search engines (schema.org)."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

Thing = dict[str, Any]

ARTICLE = re.compile(r"(?:https?://schema\.org/)?(?:\w*Article|Report|\w*BlogPosting|LiveBlogPosting)$")
# Sites wrap the text in what an HTML parser would ignore.
WRAPPED = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$|;\s*$")


def article_of(texts: list[str], own: list[str]) -> Thing:
    """Return the article among the objects: one with an address of the page before a related one; {} for none."""
    objects = (found for text in texts for found in things(parsed(text)))
    articles = [found for found in objects if any(map(ARTICLE.fullmatch, types(found)))]
    here = set(map(bare, own))
    return next((found for found in articles if here & set(map(bare, places(found)))), next(iter(articles), {}))


def places(thing: Thing) -> list[str]:
    """Return the addresses that an object gives itself."""
    return [address for name in ("url", "@id", "mainEntityOfPage") for address in addresses(thing.get(name))]


def bare(address: str) -> str:
    """Return an address without what varies between links to one page."""
    return re.sub(r"^https?://(?:www\.)?", "", address.partition("#")[0].partition("?")[0]).rstrip("/")


def parsed(text: str) -> Any:
    """Return the value of one script; None where it is no JSON, even after tolerant reading."""
    try:
        # strict=False: hand-made templates have line ends inside strings.
        return json.loads(WRAPPED.sub("", text), strict=False)
    except (ValueError, RecursionError):
        return None


def things(value: Any) -> Iterator[Thing]:
    """Yield the objects of a script: one, a list, a graph, or the main one of a page."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield item
            for inner in ("@graph", "mainEntity"):
                if isinstance(item.get(inner), list | dict):
                    yield from things_once(item[inner])


def things_once(value: Any) -> Iterator[Thing]:
    """Yield the objects of a list, or the one there is."""
    yield from (item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict))


def types(thing: Thing) -> list[str]:
    """Return the types of an object."""
    named = thing.get("@type")
    return [name for name in (named if isinstance(named, list) else [named]) if isinstance(name, str)]


def names(value: Any) -> list[str]:
    """Return the names of persons or organisations: a text, an object with a name, or a list of either."""
    found = []
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        found += [name] if isinstance(name, str) else names(name) if isinstance(name, list) else []
    return list(dict.fromkeys(filter(None, (plain(name) for name in found))))


def addresses(value: Any) -> list[str]:
    """Return the addresses of works: a text, an object with url or @id, or a list of either; else their names."""
    found = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = item.get("url") or item.get("@id") or item.get("name") or item.get("headline")  # noqa: PLW2901
        if isinstance(item, str) and item.strip():
            found.append(plain(item))
    return list(dict.fromkeys(found))


def plain(text: str) -> str:
    """Return the text on one line; templates escape it once more than JSON asks for."""
    return " ".join(html.unescape(text).split())
