"""RSS, RDF Site Summary and Atom: each item an article, with what the feed says of it.

Of 11 feeds broken in the usual ways (a bare &, &nbsp;, a control character, HTML without CDATA, the end missing) the
XML parser of the standard library reads one, feedparser all; it expands no entity and opens no address or file.
"""

import codecs
import html
import io
import re
from collections.abc import Iterator
from typing import Any
from xml.sax import SAXParseException

import feedparser

from auditor.model import Document, Skipped
from auditor.read.article import Caveat, article, wordy
from auditor.read.facts import Facts, moment, said
from auditor.read.file import Reading, fingerprint, printable
from auditor.read.opened import Opened
from auditor.read.page.plain import visible_text

NO_ITEM = "no item in it; fetch the feed again, or name a page of the site"
ONLY_LINK = "the feed has no text for it, only a title or a link; fetch the article itself"
# The longest feeds, of podcasts, have some 3,000.
ITEMS = 10_000
MARKUP = re.compile(r"<[a-zA-Z!/]|&[a-zA-Z#]")


def read(given: Opened) -> Iterator[Reading]:
    """Yield an article for each item that has a text, in the order of the feed."""
    # A name or an address would be opened, so it is given bytes. Relative links and scripts are no concern of a text.
    data = io.BytesIO(utf8(given.stream.read()))
    feed = feedparser.parse(data, resolve_relative_uris=False, sanitize_html=False)
    for number, item in enumerate(feed.entries[:ITEMS], start=1):
        yield from item_read(given, feed, item, number)
    if len(feed.entries) > ITEMS:
        rest = f"{given.file.source}, items from {ITEMS + 1:,}"
        yield Skipped(rest, f"{len(feed.entries):,} items, above the limit of {ITEMS:,}; split the feed")
    error = feed.get("bozo_exception")
    if not feed.entries:
        yield Skipped(given.file.source, NO_ITEM)
    elif isinstance(error, SAXParseException):
        read_on = f"items read as far as it goes: {len(feed.entries)}; look at the end of the last one"
        yield Skipped(given.file.source, f"not well-formed ({printable(error.getMessage())}), {read_on}")


def utf8(data: bytes) -> bytes:
    """Return UTF-16 as UTF-8: feedparser reads it only where it has no byte order mark."""
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return codecs.BOM_UTF8 + data.decode("utf-16", "replace").encode("utf-8", "replace") if marked else data


def item_read(given: Opened, feed: Any, item: Any, number: int) -> Iterator[Reading]:
    """Yield the article of one item with its notices, or a Skipped."""
    source = f"{given.file.source}, item {number}"
    markup, text, caveats = text_of(item)
    if not wordy(text):
        yield Skipped(source, ONLY_LINK)
        return
    document = Document(
        printable(said(item.get("id")) or f"{given.file.id}/{number}"),
        text,
        source=source,
        sha256=fingerprint(markup.encode("utf-8", "replace")),
        language=language(item, feed),
        declared=declared(item),
    )
    when = date(item, feed.get("version") or "")
    published = moment(when) if when else None
    if when and not published:
        caveats = (*caveats, ("bad-date", f"{when!r} in the feed is no date that programs write; left out"))
    yield from article(document, facts(item, feed, published), caveats)


def text_of(item: Any) -> tuple[str, str, tuple[Caveat, ...]]:
    """Return markup, text and caveats: the contents where the feed has them, else the summary."""
    contents = [part for part in item.get("content", []) if part.get("value")]
    texts = [(part["value"], shown(part)) for part in contents if shown(part)]
    if texts:
        return (*max(texts, key=lambda pair: len(pair[1])), ())
    text = shown(item.get("summary_detail") or {})
    count = len(text.split())
    caveat = ("summary-only", f"the feed has a summary of {count} words, perhaps not the whole article")
    return item.get("summary", ""), text, (caveat,)


def shown(part: Any) -> str:
    """Return the text of a part as a reader of the feed sees it."""
    value = part.get("value") or ""
    return visible_text(value) if part.get("type") != "text/plain" or MARKUP.search(value) else value


def facts(item: Any, feed: Any, published: Any) -> Facts:
    """Return what item and feed say."""
    authors = [said(author.get("name")) for author in item.get("authors", [])]
    return Facts(
        title=plain(item.get("title")),
        outlet=plain(feed.feed.get("title")),
        byline=", ".join(filter(None, authors)) or said(item.get("author")),
        published=published,
        url=said(item.get("link")),
    )


def plain(value: str | None) -> str | None:
    """Return a title on one line: many feeds write it as HTML."""
    return said(html.unescape(visible_text(value)) if value and MARKUP.search(value) else value)


def date(item: Any, version: str) -> str:
    """Return when the item appeared; `updated` only where the format has no other date (dc:date), never in Atom."""
    return item.get("published") or ("" if version.startswith("atom") else item.get("updated")) or ""


def language(item: Any, feed: Any) -> str | None:
    """Return the language the feed declares, as "en"."""
    named = (item.get("title_detail") or {}).get("language") or feed.feed.get("language")
    return said((named or "").partition("-")[0].lower())


def declared(item: Any) -> tuple[tuple[str, str], ...]:
    """Return the feed that an item was taken over from, by name and by address, and its rights, as the item says."""
    source = item.get("source") or {}
    name, address = plain(source.get("title")), said(source.get("href") or source.get("link"))
    pairs = (("source", name), ("source", address), ("rights", plain(item.get("rights"))))
    return tuple((name, value) for name, value in pairs if value)
