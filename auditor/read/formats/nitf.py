"""NITF (IPTC, 3.x): the text of a story and what its head says of it, alone in a file or inside NewsML-G2."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from auditor.model import Document
from auditor.read.article import article
from auditor.read.elements import LANGUAGE
from auditor.read.facts import Facts, moment, said
from auditor.read.file import Reading
from auditor.read.opened import Opened

# One line each. `media` holds captions of pictures that are not there.
BLOCKS = frozenset("p hl1 hl2 h1 h2 h3 h4 h5 h6 li dt dd td th pre credit note block bq blockquote div tr br".split())
LEFT_OUT = frozenset("media head script style body.head body.end fn".split())
DATES = {"head/docdata/date.issue": "norm", "head/pubdata": "date.publication", "head/docdata/date.release": "norm"}
DECLARED = {
    "distributor": "body/body.head/distributor",
    "dateline": "body/body.head/dateline",
    "copyright-holder": "body/body.head/rights/rights.owner",
}
ATTRIBUTES = {
    "copyright-holder": ("head/docdata/doc.copyright", "holder"),
    "editorial-note": ("head/docdata/ed-msg", "info"),
    "urgency": ("head/docdata/urgency", "ed-urg"),
    "source-organization": ("head/docdata/doc-id", "regsrc"),
}


def readings(given: Opened, root: Element, sha256: str) -> Iterator[Reading]:
    """Yield the article of a file whose root is `nitf`, without namespaces."""
    place, language = given.file, (root.get(LANGUAGE) or "").partition("-")[0].lower()
    document = Document(
        place.id,
        text(root),
        source=place.source,
        sha256=sha256,
        language=language or None,
        declared=tuple(dict.fromkeys(declared(root))),
    )
    yield from article(document, facts(root))


def text(root: Element) -> str:
    """Return the story: body.content, one line a block, without head, captions and foot."""
    contents = root.find("body/body.content")
    return blocks(contents) if contents is not None else ""


def blocks(element: Element) -> str:
    """Return the text of an element, one line for each block in it."""
    lines = "".join(pieces(element)).split("\n")
    return "\n".join(filter(None, map(said, lines)))


def pieces(element: Element) -> Iterator[str]:
    """Yield text, with line ends around blocks only."""
    if element.text:
        yield " ".join(element.text.splitlines())
    for child in element:
        if child.tag not in LEFT_OUT:
            edge = "\n" if child.tag in BLOCKS else ""
            yield edge
            yield from pieces(child)
            yield edge
        if child.tail:
            yield " ".join(child.tail.splitlines())


def facts(root: Element) -> Facts:
    """Return headline, byline, publication and its date."""
    publication = root.find("head/pubdata")
    dates = (value for path, name in DATES.items() if (value := attribute(root, path, name)))
    return Facts(
        title=one(root, "body/body.head/hedline/hl1") or one(root, "head/title"),
        outlet=said(publication.get("name")) if publication is not None else None,
        byline=authors(root.find("body/body.head/byline")),
        published=next(filter(None, map(moment, dates)), None),
    )


def authors(element: Element | None) -> str | None:
    """Return the persons of a byline, else what it says without their office."""
    if element is None:
        return None
    persons = [said("".join(person.itertext())) for person in element.iter("person")]
    parts = [element.text or "", *("" if child.tag == "byttl" else " ".join(child.itertext()) for child in element)]
    return ", ".join(filter(None, persons)) or byline(said(" ".join(parts)))


def byline(value: str | None) -> str | None:
    """Return a byline without its "By"."""
    return value[3:] if value and value[:3].lower() == "by " else value


def one(root: Element, path: str) -> str | None:
    """Return the text at a path on one line."""
    found = root.find(path)
    return said(" ".join(found.itertext())) if found is not None else None


def attribute(root: Element, path: str, name: str) -> str | None:
    """Return an attribute of the element at a path."""
    found = root.find(path)
    return said(found.get(name)) if found is not None else None


def declared(root: Element) -> Iterator[tuple[str, str]]:
    """Yield (name, value) of what is declared about origin and rights."""
    texts = ((name, one(root, path)) for name, path in DECLARED.items())
    values = ((name, attribute(root, *where)) for name, where in ATTRIBUTES.items())
    yield from ((name, value) for name, value in (*texts, *values) if value)
