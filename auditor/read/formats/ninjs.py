"""ninjs, the IPTC's standard for news in JSON: what an agency says of its own item.

Field names from the schemas 1.6, 2.1 and 3.1 (iptc.org/std/ninjs): 1.x has `headline`, `byline` and `body_…`, 2.x
`headlines`, `by` and `bodies`, 3.x the same with capitals (versionCreated), which are read in small letters here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from auditor.model import Document, Skipped
from auditor.read.article import Caveat, article
from auditor.read.facts import Facts
from auditor.read.field_values import date_of, plain, short
from auditor.read.file import Reading, fingerprint
from auditor.read.folder import PASSED_OVER
from auditor.read.markup import prose, without_markup
from auditor.read.records import bad_date, host

# A record with `uri` and one of these is an item of the standard; many other records have a `uri`.
SIGNS = frozenset("versioncreated pubstatus representationtype standard $standard bodies headlines".split())
# An item without `type` is text; a composite is an article with its pictures.
READ = frozenset(("", "text", "composite", "component"))
# Field → its name in Document.declared.
DECLARED = {
    "uri": "uri",
    "provider": "provider",
    "copyrightholder": "copyright-holder",
    "copyrightnotice": "copyright",
    "usageterms": "usage-terms",
    "ednote": "editorial-note",
    "slugline": "slugline",
    "located": "located",
    "firstcreated": "first-created",
    "embargoed": "embargoed-until",
    "embargoeduntil": "embargoed-until",
    "representationtype": "representation",
}

PLAIN = ("text/plain", "body_text")

Item = Mapping[str, object]


def standard(value: Mapping[str, object]) -> bool:
    """Whether a record is an item of the standard."""
    names = {name.lower() for name in value}
    return "uri" in names and (bool(names & SIGNS) or any(name.startswith("body_") for name in names))


def article_of(value: Mapping[str, object], place: Document, caveats: Iterable[Caveat] = ()) -> Iterator[Reading]:
    """Yield the article of an item; Skipped for a picture, and for what its provider took back."""
    item = {name.lower(): entry for name, entry in value.items()}
    source = place.source or place.id
    if (kind := (short(item.get("type")) or "").lower()) not in READ:
        yield Skipped(source, f"{PASSED_OVER}a ninjs item of the type {kind[:40]!r}, which is no text")
    elif (status := short(item.get("pubstatus")) or "usable").lower() != "usable":
        yield Skipped(source, f"its provider says pubstatus = {status[:40]!r}, not 'usable'; ask the provider")
    else:
        yield from written(item, place, caveats)


def written(item: Item, place: Document, caveats: Iterable[Caveat]) -> Iterator[Reading]:
    """Yield the article of an item that is text."""
    text, removed = body(item)
    field = next((name for name in ("versioncreated", "firstcreated", "contentcreated") if item.get(name)), "")
    published, uri = date_of(item.get(field)), short(item.get("uri"))
    document = replace(
        place,
        text=text,
        sha256=place.sha256 or fingerprint(text.encode("utf-8", "replace")),
        language=short(item.get("language")),
        declared=tuple(declared(item)),
    )
    facts = Facts(
        title=headline(item),
        outlet=agency(item),
        byline=short(item.get("by")) or short(item.get("byline")),
        published=published,
        url=uri if uri and uri.startswith("http") and host(uri) else None,
    )
    yield from article(document, facts, (*caveats, *removed, *bad_date(item.get(field), published, field)))


def body(item: Item) -> tuple[str, tuple[Caveat, ...]]:
    """Return the text of an item, the plain one where there are several; no caveat for markup that is said to be."""
    kept = [(name, plain(value)) for name, value in item.items() if name.startswith("body_")]
    newer = [(short(part.get("contenttype")), plain(part.get("value"))) for part in parts(item.get("bodies"))]
    for kind, text in sorted((*newer, *kept), key=lambda entry: entry[0] not in PLAIN):
        if text:
            return prose(text) if kind in PLAIN else (without_markup(text), ())
    return "", ()


def headline(item: Item) -> str | None:
    """Return the main headline, else the title."""
    several = sorted(parts(item.get("headlines")), key=lambda part: part.get("role") != "main")
    values = [item.get("headline"), *(part.get("value") for part in several), item.get("title")]
    return next(filter(None, map(short, values)), None)


def agency(item: Item) -> str | None:
    """Return who the item is from: its provider, the first of its sources, else whose copyright it is."""
    sources = [*parts(item.get("infosources")), *parts(item.get("infosource"))]
    first = min(sources, key=lambda part: (part.get("role") or part.get("rel")) != "provider", default={})
    return short(item.get("provider")) or short(first.get("name")) or short(item.get("copyrightholder"))


def parts(value: object) -> list[Item]:
    """Return the objects of a list, their names in small letters."""
    given = value if isinstance(value, list) else [value]
    return [{name.lower(): entry for name, entry in part.items()} for part in given if isinstance(part, dict)]


def declared(item: Item) -> Iterator[tuple[str, str]]:
    """Yield what the provider says of the item: (name, value)."""
    for field, name in DECLARED.items():
        if value := short(item.get(field)):
            yield name, value
    for source in (*parts(item.get("infosources")), *parts(item.get("infosource"))):
        if value := short(source.get("name")):
            yield "provider", value
