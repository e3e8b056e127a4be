"""From one record (a row, a line of JSON) to an article: which of its fields says what."""

import datetime
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from auditor.language import address
from auditor.model import Document, Skipped
from auditor.read.article import EMPTY, Caveat, article
from auditor.read.columns import USUAL_NAMES, Columns
from auditor.read.facts import Facts, said
from auditor.read.field_values import date_of, plain, short, unlisted
from auditor.read.file import File, Reading, fingerprint, printable
from auditor.read.markup import prose
from auditor.read.named import absent_fields, no_text

Values = Mapping[str, object]

# They forward to other people's articles, so the address does not say who published it. One outlet's own short
# addresses (cnn.it, politi.co) stay: they are that outlet's, and auditor.toml can give them its name.
FORWARDERS = frozenset(
    "bit.ly buff.ly cutt.ly dlvr.it fb.me feedproxy.google.com feeds.feedburner.com goo.gl ift.tt is.gd j.mp "
    "l.facebook.com lnkd.in news.google.com ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al "
    "v.gd web.archive.org archive.org archive.is archive.ph".split()
)
# Field → its name in Document.declared.
DECLARED = {
    "canonical_url": "canonical",
    "provider": "provider",
    "agency": "provider",
    "copyright": "copyright",
    "copyright_holder": "copyright-holder",
    "usage_terms": "usage-terms",
    "license": "license",
}
# Whole ones: "Profit&loss" is no "Profit&lt;".
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
# NewsAPI: "… [+2312 chars]".
CUT_OFF = re.compile(r"\[\+[0-9]{1,9} chars\]\Z")
LANGUAGES = ("language", "lang")


def at(file: File, unit: str, number: int, data: bytes | None = None) -> Document:
    """Return the place of a record: its id and source, without text; its fingerprint where its bytes are given."""
    known = None if data is None else fingerprint(data)
    return Document(f"{file.id}/{number}", "", source=f"{file.source}, {unit} {number:,}", sha256=known)


def record(values: Values, place: Document, columns: Columns, caveats: Iterable[Caveat] = ()) -> Iterator[Reading]:
    """Yield the article of a record that may have other fields than the one before it."""
    # null is how a record says that it has no such field: another one may have the text.
    where = chosen(columns, tuple(name for name, value in values.items() if value is not None))
    if "text" in where:
        yield from row(values, where, place, (*caveats, *absent_fields(columns, values)))
    elif "text" in chosen(columns, tuple(values)):
        yield Skipped(place.source or place.id, EMPTY)
    else:
        yield Skipped(place.source or place.id, no_text("field", columns, values, longest(values)))


# Records of one file have the same few sets of fields; a hostile one is 10 MB of names, so few are kept.
@lru_cache(maxsize=8)
def chosen(columns: Columns, names: tuple[str, ...]) -> dict[str, str]:
    """Return {what: field} for a record with these fields."""
    return columns.found(names)


def row(values: Values, where: Mapping[str, str], place: Document, caveats: Iterable[Caveat] = ()) -> Iterator[Reading]:
    """Yield the article of a record whose fields are known: {what: field}."""
    text, removed = prose(plain(values.get(where["text"]), between="\n\n"))
    named, said_date = {what: short(values.get(field)) for what, field in where.items()}, where.get("published")
    given = values.get(said_date) if said_date else None
    published = date_of(given)
    document = replace(
        place,
        id=printable(named.get("id") or place.id),
        text=text,
        sha256=place.sha256 or fingerprint(text.encode("utf-8", "replace")),
        language=next(filter(None, (short(values.get(name)) for name in LANGUAGES)), None),
        declared=tuple(declared(values, named.get("url"))),
    )
    byline = unlisted(named.get("byline"))
    facts = Facts(
        title=unescaped(named.get("title")),
        outlet=outlet(named.get("outlet"), named.get("url")),
        # WordPress gives the number of a user.
        byline=None if byline and byline.replace(", ", "").isdecimal() else byline,
        published=published,
        url=named.get("url") if host(named.get("url")) else None,
    )
    yield from article(document, facts, (*caveats, *removed, *cut_off(text), *bad_date(given, published, said_date)))


def unescaped(title: str | None) -> str | None:
    """Return a title with letters for its entities: WordPress writes &#8211; for a dash."""
    return said(ENTITY.sub(lambda entity: html.unescape(entity[0]), title)) if title else None


def cut_off(text: str) -> Iterator[Caveat]:
    """Yield the caveat for a text of which a service gives the beginning only, and says so."""
    if end := CUT_OFF.search(text[-40:].rstrip()):
        yield "truncated", f"the text ends in “{end[0]}”: the export holds its beginning only"


def longest(values: Values) -> str | None:
    """Return the field with the longest text: most likely the article. None where all are known to hold other facts.

    A headline is the longest text of many a list of links.
    """
    others = set(USUAL_NAMES.found(values).values())
    sizes = {name: len(value) for name, value in values.items() if isinstance(value, str) and name not in others}
    return max(sizes, key=lambda name: sizes[name]) if sizes else None


def outlet(name: str | None, url: str | None) -> str | None:
    """Return the outlet: its name, or the host of its address or else of the article's; None for a forwarder."""
    given = host(name) if name and ("://" in name or name.startswith("www.")) else name
    for candidate in (given, host(url)):
        if candidate and candidate.lower() not in FORWARDERS:
            return candidate
    return None


def host(url: str | None) -> str | None:
    """Return the host of an address in small letters, without `www.`; None where there is none."""
    found = address.host(url if url and "://" in url else f"http://{url or ''}")
    return found if "." in found else None


def declared(values: Values, url: str | None) -> Iterator[tuple[str, str]]:
    """Yield what a record says of itself besides the facts: (name, value)."""
    for field, name in DECLARED.items():
        value = short(values.get(field))
        if value and value != url:
            yield name, value


def bad_date(given: object, published: datetime.date | None, field: str | None) -> Iterator[Caveat]:
    """Yield the caveat for a date that is none."""
    if published is None and (value := plain(given).strip()):
        yield "bad-date", f"{value[:40]!r} in its field {field!r} is no date like 2016-01-07; left out"
