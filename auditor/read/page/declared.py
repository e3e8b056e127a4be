"""What a page declares about its origin: who published it, when, under which address, and what it is based on.

Names from schema.org (isBasedOn, translationOfWork, publishingPrinciples, correctionsPolicy), the Open Graph protocol
(og:site_name, article:published_time), RFC 6596 (canonical) and Google News (syndication-source, original-source).
"""

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin

from auditor.language.address import host
from auditor.read.facts import Facts, apart, moment, said
from auditor.read.page.head import Head
from auditor.read.page.linked_data import Thing, addresses, article_of, names
from auditor.read.titles import own_author

# Schema.org property → the name in Document.declared.
ORIGINS = {
    "isBasedOn": "is-based-on",
    "isBasedOnUrl": "is-based-on",
    "translationOfWork": "translation-of",
    "sourceOrganization": "source-organization",
    "copyrightHolder": "copyright-holder",
}
POLICIES = {
    "publishingPrinciples": "publishing-principles",
    "correctionsPolicy": "corrections",
    "ethicsPolicy": "publishing-principles",
    "ownershipFundingInfo": "ownership",
}
# Most telling first; "date" alone is the date of the last change on some sites.
DATES = tuple(
    "article:published_time datepublished parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created "
    "dcterms.date pubdate pub_date publish-date article_date_original date".split()
)
AUTHORS = tuple(
    "author parsely-author sailthru.author dc.creator dcterms.creator article_author article:author".split()
)
ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(https?://.+)", re.DOTALL)
TOP_LEVEL = re.compile(r"\.(?:com|net|org|co|news|[a-z]{2})(?:\.[a-z]{2})?$")
BY = re.compile(r"^\s*by\b[\s:]*", re.IGNORECASE)
TITLES = ("og:title", "twitter:title", "dc.title")


class Declaration:
    """A page's head and the article among its linked data, and the facts that they state."""

    def __init__(self, head: Head, place: str | None = None) -> None:
        own = (place, head.saved_from, head.meta.get("og:url"), head.links.get("canonical"))
        self.head, self.article = head, article_of(head.linked_data, [address for address in own if address])
        self.place = place

    @property
    def facts(self) -> Facts:
        """Title, outlet, byline, date and address: from linked data, then metadata, then microdata."""
        return Facts(
            title=self.title,
            outlet=self.outlet,
            byline=own_author(BY.sub("", ", ".join(names(self.article.get("author"))))) or self._byline(),
            published=next(filter(None, map(moment, self._dates())), None),
            url=self.url,
        )

    @property
    def title(self) -> str | None:
        """The headline: of the linked data, of the metadata, of the microdata, or the title of the window."""
        head = self.head
        return said(self._text("headline")) or self._meta(TITLES) or head.items.get("headline") or head.title

    @property
    def outlet(self) -> str | None:
        """The name of the site, that of the publisher, or the host of its address.

        Where site and publisher are two spellings of one name (TheHill, The Hill), the fuller one; where they are not
        (SFGate, Associated Press), the publisher is who wrote or owns it, and declared.
        """
        site, publisher = self._meta(("og:site_name", "application-name")), self.publisher
        if site and publisher and same(site, publisher):
            return max(publisher, site, key=lambda name: ("." not in name, " " in name, len(name)))
        return site or publisher or (host(self.url) if self.url else None)

    @property
    def publisher(self) -> str | None:
        """The publisher's name in the linked data."""
        return next(iter(names(self.article.get("publisher"))), None)

    @property
    def url(self) -> str | None:
        """The address the page was saved from, else the one it gives itself."""
        found = (self.place, self.head.saved_from, self.head.meta.get("og:url"))
        own = (*found, *addresses(self.article.get("url")), self.head.links.get("canonical"))
        return next((address for given in own if given and host(address := original(given))), None)

    def rows(self) -> Iterator[tuple[str, str]]:
        """Yield (name, value) of everything declared about origin and policy."""
        head = self.head
        if canonical := head.links.get("canonical"):
            address = urljoin(self.url or "", canonical)
            if host(address):
                yield "canonical", address
        if (publisher := self.publisher) and not same(publisher, self.outlet or publisher):
            yield "publisher", publisher
        if head.saved_from:
            yield "saved-from", head.saved_from
        for name in ("syndication-source", "original-source"):
            if value := head.meta.get(name) or head.links.get(name):
                yield name, value
        yield from properties(self.article, ORIGINS)
        yield from properties(self.article, POLICIES)
        yield from properties(object_of(self.article.get("publisher")), POLICIES)
        for item, name in (*ORIGINS.items(), *POLICIES.items()):
            if value := head.items.get(item.lower()):
                yield name, value
        if self._text("isAccessibleForFree").lower() == "false":
            yield "free", "false"

    def body(self) -> str:
        """Return the text of the article in the linked data; "" where there is none."""
        return self._text("articleBody")

    def _text(self, name: str) -> str:
        value = self.article.get(name)
        return html.unescape(str(value)).strip() if isinstance(value, str | bool) else ""

    def _meta(self, wanted: tuple[str, ...]) -> str | None:
        return next((value for name in wanted if (value := self.head.meta.get(name))), None)

    def _byline(self) -> str | None:
        # Facebook pages are given as authors; an address is no byline.
        given = [self.head.meta.get(name) for name in AUTHORS] + [self.head.items.get("author")]
        named = (own_author(BY.sub("", value)) for value in given if value and "://" not in value)
        return next(filter(None, named), None)

    def contradiction(self) -> str | None:
        """Return what is said where the page gives two dates of publication; None where it gives one."""
        given = {
            "datePublished in linked data": self._text("datePublished"),
            "article:published_time": self.head.meta.get("article:published_time", ""),
            "datePublished in the markup": self.head.items.get("datepublished", ""),
        }
        dates = [(name, day) for name, value in given.items() if (day := moment(value))]
        other = next(((name, day) for name, day in dates if apart(dates[0][1], day)), None)
        if other is None:
            return None
        return f"two dates: {dates[0][0]} says {dates[0][1]}, {other[0]} {other[1]}; {dates[0][1]} was taken"

    def _dates(self) -> Iterator[str]:
        yield self._text("datePublished")
        yield from filter(None, map(self.head.meta.get, DATES))
        yield self.head.items.get("datepublished", "")
        yield self.head.published or ""


def same(one: str, two: str) -> bool:
    """Whether two names are spellings of one: spaces, signs, "the" and the end of a host aside."""
    first, second = (spelling(name) for name in (one, two))
    return first == second


def spelling(name: str) -> str:
    """Return the letters and digits of a name, without "the" and without .com and the like."""
    plain = TOP_LEVEL.sub("", name.casefold()).removeprefix("the ")
    return "".join(filter(str.isalnum, plain)).removeprefix("the")


def original(address: str) -> str:
    """Return the address that an archive copied; "" for a cache, which has no address of the page."""
    if copied := ARCHIVED.match(address):
        return copied[1]
    return "" if host(address).endswith(".ampproject.org") else address


def properties(thing: Thing, wanted: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield (name, value) for each wanted property that an object has."""
    for item, name in wanted.items():
        yield from ((name, value) for value in addresses(thing.get(item)))


def object_of(value: object) -> Thing:
    """Return the object, or the first of a list; {} where there is none."""
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, dict) else {}
