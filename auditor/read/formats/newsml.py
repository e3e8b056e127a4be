"""NewsML-G2 (IPTC, 2.x): news items with their status and rights; the text is NITF, XHTML or plain inside them.

Elements, and the codes of the schemes stat (publishing status), ninat (nature) and irel (relation), are those of the
IPTC's NewsML-G2 specification and NewsCodes. `versionCreated` is the day of publication: a service publishes by issuing
a version, and the text in the file is that of this version.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from auditor.model import Document, Skipped
from auditor.read.article import Caveat, article, wordy
from auditor.read.elements import LANGUAGE, MarkupError, elements, without_namespaces
from auditor.read.facts import Facts, moment, said
from auditor.read.file import Reading, fingerprint, printable
from auditor.read.folder import PASSED_OVER
from auditor.read.formats import nitf
from auditor.read.opened import Opened
from auditor.read.page.plain import visible_text

ITEMS = frozenset("newsItem packageItem conceptItem knowledgeItem planningItem catalogItem".split())
# https://cv.iptc.org/newscodes/pubstatusg2/: "usable" is what an item without a status is.
STOPPED = {
    "canceled": "canceled by its provider (pubStatus): it must not be used; ask the provider for a correction",
    "withheld": "withheld by its provider (pubStatus): not to be used until further notice; ask the provider",
}
TEXT = frozenset(("", "text", "composite"))
# https://cv.iptc.org/newscodes/itemrelation/ → the name in Document.declared, as schema.org's have it.
ORIGINS = {
    "derivedFrom": "is-based-on",
    "evolvedFrom": "previous-version",
    "previousVersion": "previous-version",
    "translatedFrom": "translation-of",
}
DECLARED = {
    "source-organization": "contentMeta/infoSource",
    "copyright-holder": "rightsInfo/copyrightHolder",
    "copyright-notice": "rightsInfo/copyrightNotice",
    "usage-terms": "rightsInfo/usageTerms",
    "editorial-note": "itemMeta/edNote",
    "dateline": "contentMeta/dateline",
    "urgency": "contentMeta/urgency",
}


def read(given: Opened) -> Iterator[Reading]:
    """Yield an article for each text among the items, in order; what has no text is passed over."""
    data = given.stream.read()
    try:
        root = without_namespaces(elements(data, document_type=True))
    except MarkupError as error:
        yield Skipped(given.file.source, str(error))
        return
    if root.tag == "nitf":
        yield from nitf.readings(given, root, fingerprint(data))
        return
    items = [root] if root.tag in ITEMS else [item for item in root.iterfind("itemSet/*") if item.tag in ITEMS]
    if not items:
        yield Skipped(given.file.source, f"no news item in its <{root.tag}>; export the items with their text")
    for number, item in enumerate(items, start=1):
        yield from item_read(given, item, "" if item is root else f", item {number}", number)


def item_read(given: Opened, item: Element, suffix: str, number: int) -> Iterator[Reading]:
    """Yield the article of one item with its notices, or why there is none."""
    source = given.file.source + suffix
    if reason := refused(item):
        yield Skipped(source, reason)
        return
    markup = [part for part in item.iterfind("contentSet/*") if part.tag in ("inlineXML", "inlineData")]
    text = max((text_of(part) for part in markup), key=len, default="")
    if not wordy(text):
        remote = item.find("contentSet/remoteContent") is not None
        where = "its text is in another file; export it with the text inside" if remote else "no text in it"
        yield Skipped(source, where)
        return
    identity = said(item.get("guid")) or (f"{given.file.id}/{number}" if suffix else given.file.id)
    document = Document(
        printable(identity),
        text,
        source=source,
        sha256=fingerprint(text.encode("utf-8", "replace")),
        language=language(item),
        declared=tuple(declared(item)),
    )
    yield from article(document, facts(item), caveats(item))


def code(element: Element | None) -> str:
    """Return a code without its scheme: "text" of qcode="ninat:text", or of the address of that code."""
    if element is None:
        return ""
    return (element.get("qcode") or element.get("uri") or "").rpartition(":")[2].rpartition("/")[2]


def refused(item: Element) -> str | None:
    """Return why an item is no article to compare; None for a text that may be used."""
    status, kind = code(item.find("itemMeta/pubStatus")), code(item.find("itemMeta/itemClass"))
    if status in STOPPED:
        return STOPPED[status]
    if item.tag != "newsItem" or kind not in TEXT:
        return f"{PASSED_OVER}no text but a {kind or item.tag}"
    return None


def text_of(part: Element) -> str:
    """Return the text of inline content: NITF, XHTML or whatever has paragraphs, else plain."""
    if (story := part.find(".//nitf")) is not None:
        return nitf.text(story)
    if part.tag == "inlineData":
        value = part.text or ""
        return visible_text(value) if "html" in part.get("contenttype", "") else value
    return nitf.blocks(body if (body := part.find(".//body")) is not None else part)


def facts(item: Element) -> Facts:
    """Return what the item says: its provider answers for it, its creator wrote it."""
    creators = ", ".join(filter(None, map(named, item.iterfind("contentMeta/creator"))))
    return Facts(
        title=one(item, "contentMeta/headline"),
        outlet=named(item.find("itemMeta/provider")),
        byline=nitf.byline(one(item, "contentMeta/by")) or creators or None,
        published=moment(one(item, "itemMeta/versionCreated") or ""),
    )


def one(item: Element, path: str) -> str | None:
    """Return the text at a path on one line."""
    found = item.find(path)
    return said("".join(found.itertext())) if found is not None else None


def named(party: Element | None) -> str | None:
    """Return the name of a party, else its code: nprov:GULL is The Gull's own name for itself."""
    if party is None:
        return None
    return one(party, "name") or said(party.get("literal")) or code(party) or None


def language(item: Element) -> str | None:
    """Return the language of the contents, as "en"."""
    tag = item.find("contentMeta/language")
    named_in = tag.get("tag") if tag is not None else item.get(LANGUAGE)
    return said((named_in or "").partition("-")[0].lower())


def declared(item: Element) -> Iterator[tuple[str, str]]:
    """Yield (name, value) of everything declared about origin and rights."""
    for name, path in DECLARED.items():
        for element in item.iterfind(path):
            if value := named(element) if element.find("name") is not None else words(element):
                yield name, value
    for link in item.iterfind("itemMeta/link"):
        relation = (link.get("rel") or link.get("reluri") or "").rpartition(":")[2].rpartition("/")[2]
        target = said(link.get("residref") or link.get("href")) or one(link, "title")
        if relation in ORIGINS and target:
            yield ORIGINS[relation], target


def words(element: Element) -> str | None:
    """Return the text of an element on one line, else its code."""
    return said("".join(element.itertext())) or code(element) or None


def caveats(item: Element) -> Iterator[Caveat]:
    """Yield a caveat for an embargo, which may not be over."""
    if embargo := one(item, "itemMeta/embargoed"):
        yield "embargoed", f"under embargo until {embargo}: it may have appeared on that day"
