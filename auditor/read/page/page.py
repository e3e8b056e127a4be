"""A web page to a Document: look first, extract, compare with what can be seen, and never lose text in silence."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from lxml.html import HtmlElement

from auditor.model import Document, Skipped
from auditor.read.article import LIMIT, Caveat, article, clean
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.facts import described
from auditor.read.file import Reading
from auditor.read.page.declared import Declaration
from auditor.read.page.extract import extract, tree_of
from auditor.read.page.head import Head, head, title_of
from auditor.read.page.links import body_links, policy_links
from auditor.read.page.missing import missing
from auditor.read.page.plain import UNSEEN, paragraphs
from auditor.read.page.scan import SKIPPED, Scan, outside, scan, written

CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
# Joiners are left out: Persian is spelt with them, and emoji are made with them.
HIDDEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f]")
# The tree of an honest page has .98 of the text that its markup shows, or more; its article at least .083 of it
# (122 news pages, development data). A page that shows less than a paragraph has nothing to lose.
KEPT_BY_PARSER, KEPT_BY_EXTRACTION, PARAGRAPH = 0.8, 0.05, 1_000
# Text that linked data carries and the page does not show: pages that are filled in by scripts.
LINKED_DATA_FROM = 500
# A teaser is shorter than its article by more than this, and some sentences have more characters than that: both set by
# judgement; neither case is among the 122 pages.
FULLER = 1.5
SENTENCES = 300
# No article comes out of a page that shows so much, and parsers take ten seconds to say so.
TOO_MUCH = 2 * LIMIT
# Share of the paragraphs around; more on 1 of 122 news pages (development data), where an insert was left out rightly.
MISSING = 0.25


def page(markup: bytes, place: Document, *, charset: str | None = None, careful: bool = False) -> Iterator[Reading]:
    """Yield the article of a page with what the page declares, then its notices.

    `place` gives id, source, and the address where it is known; `charset` what the server said; `careful` leaves all
    parsers out but that of the standard library.
    """
    declared = charset or charset_of(markup)
    decoded = decode(markup, declared=declared)
    if isinstance(decoded, Undecodable):
        yield Skipped(place.source or place.id, decoded.reason)
        return
    text = decoded.text.replace("\0", " ")
    seen = scan(text)
    if seen.characters > TOO_MUCH:
        message = f"{seen.characters:,} characters of text, above the limit of {LIMIT:,}; split it into articles"
        yield Skipped(place.source or place.id, message)
        return
    found, caveats = read(text, seen, place, careful=careful)
    yield from article(found, caveats=(*decoded.caveats, *caveats))


def charset_of(markup: bytes) -> str | None:
    """Return the encoding that the page names in its first 4 kB."""
    hit = CHARSET.search(markup[:4096])
    return hit[1].decode("ascii") if hit else None


def read(markup: str, seen: Scan, place: Document, *, careful: bool) -> tuple[Document, list[Caveat]]:
    """Return the document of a page, and with what caveats."""
    trouble = "an earlier attempt at it failed" if careful else seen.trouble
    if not seen.tags and not SKIPPED.search(markup):
        return replace(place, text=markup), [("no-markup", "no HTML in it: read as plain text")]
    tree = None if trouble else tree_of(markup)
    if tree is None:
        return plainly(markup, place), [plain_caveat(trouble or "no tree could be made of it")]
    if lost(tree, seen, markup):
        return plainly(markup, place), [plain_caveat("the parser lost text")]
    return whole(markup, tree, seen, place)


def lost(tree: HtmlElement, seen: Scan, markup: str) -> bool:
    """Whether the tree has less text than the page shows.

    A page that holds markup in its attributes (saved frames) looks longer than it is, so Python's parser has the last
    word: it knows quotation marks.
    """
    kept = written_in(tree)
    if seen.characters < PARAGRAPH or kept >= KEPT_BY_PARSER * seen.characters:
        return False
    return kept < KEPT_BY_PARSER * sum(map(written, paragraphs(markup, around=True).lines))


def whole(markup: str, tree: HtmlElement, seen: Scan, place: Document) -> tuple[Document, list[Caveat]]:
    """Return the document of a page that has a tree."""
    declaration = Declaration(head(tree, markup), place.url)
    caveats = list(chain(hidden(markup), paywall(declaration), dates(declaration)))
    text = extract(tree)
    if len(body := clean(declaration.body())) >= LINKED_DATA_FROM and len(body) >= FULLER * len(text):
        message = f"the page shows {len(text):,} characters of its article: the text is from its linked data"
        caveats.append(("text-from-metadata", message))
        text = body
    elif recovered := little(text, seen, markup):
        text, caveat = recovered
        caveats.append(caveat)
    elif not text:
        text = shown(markup)
        caveats.append(("extraction-lost-text", "no article found: all text of the page is here"))
    elif (left_out := missing(tree, text)) > MISSING:
        message = f"{left_out:.0%} of the paragraphs between those of the article were left out: look at the page"
        caveats.append(("extraction-lost-text", message))
    links = body_links(tree, text, declaration.url)
    policies = policy_links(tree, declaration.url)
    rows = [*declaration.rows(), *policies, *(("link", link) for link in links)]
    declared = (*place.declared, *dict.fromkeys(rows))
    return described(replace(place, text=text, declared=declared), declaration.facts), caveats


def little(found: str, seen: Scan, markup: str) -> tuple[str, Caveat] | None:
    """Return what stands for the article where extraction found next to nothing of the page; None where it did not.

    A few sentences are an article with many comments below it; less than that is nothing, and all text is given. As in
    `lost`, Python's parser has the last word on what the page shows.
    """
    if seen.characters < PARAGRAPH or written(found) >= KEPT_BY_EXTRACTION * seen.characters:
        return None
    every = shown(markup)
    if written(found) >= KEPT_BY_EXTRACTION * written(every):
        return None
    message = f"extraction found {len(found):,} characters of {len(every):,} that the page shows"
    if len(found) >= SENTENCES:
        return found, ("extraction-lost-text", f"{message}: the rest may be comments, or part of the article")
    return every, ("extraction-lost-text", f"{message}: all text of the page is here")


def plainly(markup: str, place: Document) -> Document:
    """Return the document with all text that the page shows, taken out by the standard library."""
    declaration = Declaration(Head(title=title_of(paragraphs(markup).title)), place.url)
    return described(replace(place, text=shown(markup)), declaration.facts)


def shown(markup: str) -> str:
    """Return all text that the page shows: without navigation, forms and footers unless there is nothing else."""
    return "\n".join(paragraphs(markup).lines or paragraphs(markup, around=True).lines)


def plain_caveat(trouble: str) -> Caveat:
    """Return the caveat of a page read without extraction."""
    return "plain-extraction", f"{trouble}: all text of the page is here, without its metadata; lines may be no article"


def hidden(markup: str) -> Iterator[Caveat]:
    """Yield a caveat for characters that nobody sees: extraction strips them."""
    if count := sum(len(HIDDEN.findall(part)) for part in outside(markup)):
        yield "hidden-removed", f"characters of the page that cannot be seen, left out of its text: {count}"


def paywall(declaration: Declaration) -> Iterator[Caveat]:
    """Yield a caveat where the page says that it is not free to read: it may hold the beginning only."""
    if ("free", "false") in declaration.rows():
        yield "not-free", "the page says that the article is not free to read: its text may be the beginning only"


def dates(declaration: Declaration) -> Iterator[Caveat]:
    """Yield a caveat where the page contradicts itself about its day."""
    if message := declaration.contradiction():
        yield "dates-differ", message


def written_in(tree: HtmlElement) -> int:
    """Return the number of characters of the tree that are not space, without scripts and what else nobody sees."""
    shown = (element.text for element in tree.iter() if isinstance(element.tag, str) and element.tag not in UNSEEN)
    tails = (element.tail for element in tree.iter())
    return sum(written(text) for text in chain(shown, tails) if text)
