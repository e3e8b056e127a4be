"""What is wrong with the text of a report, read back by the parsers of its notation: nothing, it is to be hoped.

Each function returns faults as sentences; tests/test_harmless.py shows that it finds those that are planted.
"""

import csv
import functools
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import cmarkgfm
import html5lib
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt
from markdown_it.token import Token

from auditor.report.escape import UNSEEN
from tests.hostile import CANARY

FILE = re.compile(r"(?:[a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9.-]{0,79}")
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]|" + UNSEEN.pattern)
_PICTURE = re.compile("<svg.*?</svg>", re.DOTALL)


def faults(files: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the files of a report."""
    found = [f"{name}: {fault}" for name, text in files.items() for fault in list(_plain(text)) or _parsed(name, text)]
    folded = Counter(name.casefold() for name in files)
    return [
        *found,
        *(f"{name!r} is no name for a file" for name in files if not FILE.fullmatch(name)),
        *(f"{name!r} is reserved on Windows" for name in files if RESERVED.match(name.rsplit("/", 1)[-1])),
        *(f"{name!r} is there twice, in some case" for name, number in folded.items() if number > 1),
    ]


def _plain(text: str) -> Iterator[str]:
    # Pictures know no <bdi>: each of their texts is isolated by us.
    text = _PICTURE.sub(lambda found: re.sub("[\u2068\u2069]", "", found.group()), text)
    # A spreadsheet knows UTF-8 by the mark at the beginning.
    if found := _CONTROLS.search(text, pos=text.startswith("\ufeff")):
        yield f"U+{ord(found.group()):04X} as it is, at {found.start()}"
    if not text.endswith("\n"):
        yield "no line feed at the end"


def _parsed(name: str, text: str) -> Iterator[str]:
    readers = {"md": in_markdown, "html": in_html, "csv": in_csv}
    reader = readers.get(name.rsplit(".", 1)[-1], in_json)
    yield from reader(text)


# --- Markdown ---------------------------------------------------------------------------------------------------------

# As editors preview it: addresses without a scheme become links too.
_PREVIEW = MarkdownIt("commonmark", {"linkify": True}).enable(["table", "strikethrough", "linkify"])
_BLOCKS = frozenset(
    "heading paragraph inline bullet_list list_item blockquote table thead tbody tr th td fence html_block".split()
)
_INSIDE = frozenset("text code_inline strong link".split())
_PAGE = re.compile(r"(?:\.\./)?(?:(?:articles|clusters)/)?[a-z0-9][a-z0-9-]*\.md(?:#[a-z-]+)?|#[a-z-]+")
_OURS = re.compile(r"<details><summary>[\w ,;:]+</summary>|</details>")
_TAG = re.compile(
    r"</?(?:h1|h2|p|ul|li|blockquote|table|thead|tbody|tr|t[hd](?: align=\"right\")?|pre(?: lang=\"mermaid\")?|code"
    r"|strong|a(?: href=\"(?P<href>[^\"]*)\")?|details|summary)>"
)


@functools.lru_cache(maxsize=64)
def _tokens(text: str) -> list[Token]:
    return _PREVIEW.parse(text)


def in_markdown(text: str) -> Iterator[str]:
    """Yield faults of a page: elements and links that are not ours, tables with a row that is too long or short."""
    tokens = _tokens(text)
    for token in [*tokens, *(child for outer in tokens for child in outer.children or ())]:
        yield from _token(token)
    if [token.markup for token in tokens if token.tag == "h1" and token.nesting == 1] != ["#"]:
        yield "not one title"
    for heading, inline in pairwise(tokens):
        # The sections of the page of outlets are named after them.
        if (
            heading.type == "heading_open"
            and heading.tag != "h1"
            and CANARY in inline.content
            and "# Outlets" not in text
        ):
            yield f"foreign heading {inline.content!r}"
    yield from _tables(tokens, text.split("\n"))
    yield from (f"for GitHub: {fault}" for fault in _github(text))


def _token(token: Token) -> Iterator[str]:
    kind = token.type.removesuffix("_open").removesuffix("_close")
    if kind not in _BLOCKS | _INSIDE:
        yield f"element {token.type} {token.content!r}"
    if token.type == "html_block" and not _OURS.fullmatch(token.content.strip()):
        yield f"raw HTML {token.content!r}"
    if token.type == "fence" and token.info != "mermaid":
        yield f"fence {token.info!r}"
    if token.type == "link_open" and not _PAGE.fullmatch(str(token.attrs["href"])):
        yield f"link to {token.attrs['href']!r}"


def _tables(tokens: list[Token], lines: list[str]) -> Iterator[str]:
    # Parsers fill up short rows and cut off long ones, so the bars are counted.
    for token in tokens:
        if token.type == "table_open" and token.map:
            bars = {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in lines[token.map[0] : token.map[1]]}
            if len(bars) > 1:
                yield f"table with rows of {sorted(bars)} bars"


def github(text: str) -> str:
    """Return a page as GitHub's parser writes it."""
    page: str = cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES)
    return page


def _github(text: str) -> Iterator[str]:
    # The parser escapes every angle in text, so what looks like a tag is one; a tree would take three times as long.
    for tag in set(re.findall(r"<[^>]*>?", github(text))):
        found = _TAG.fullmatch(tag)
        if not found or (found["href"] and not _PAGE.fullmatch(found["href"])):
            yield f"element {tag}"


def read_markdown(text: str) -> str:
    """Return the words of a page as a reader sees them, spaces folded."""
    parts = [child.content for token in _tokens(text) for child in (*(token.children or ()), _END)]
    return _folded("".join(parts))


_END = Token("text", "", 0, content="\n")


def _folded(text: str) -> str:
    return " ".join(text.split())


# --- HTML -------------------------------------------------------------------------------------------------------------

_PLAIN = frozenset(
    "html head meta title style body header main nav footer article section aside div span p h1 h2 h3 h4 h5 h6 ul ol "
    "li dl dt dd table caption colgroup col thead tbody tfoot tr th td a b strong em i mark del ins small code pre kbd "
    "blockquote q cite abbr time bdi bdo br hr wbr details summary figure figcaption label input fieldset legend form "
    "svg g path line polyline polygon rect circle ellipse text tspan title desc defs marker".split()
)
_NAMESPACE = re.compile(r"\{.*\}")
_ADDRESSES = frozenset("href src srcset action formaction poster data background cite ping manifest".split())
_POLICY = "Content-Security-Policy"


def in_html(text: str) -> Iterator[str]:
    """Yield faults of a page: elements, attributes and addresses that nobody of us writes, ids that are there twice."""
    every = list(_tree(text).iter())
    ids = Counter(element.attrib["id"] for element in every if "id" in element.attrib)
    yield from (f"id {name!r} {number} times" for name, number in ids.items() if number > 1)
    for element in every:
        tag = _NAMESPACE.sub("", str(element.tag))
        if tag not in _PLAIN:
            yield f"element {tag} {element.attrib}"
        if tag == "meta" and element.attrib.get("http-equiv", _POLICY) != _POLICY:
            yield f"meta {element.attrib}"
        if tag == "style" and CANARY in "".join(element.itertext()):
            yield f"foreign words in {tag}"
        for name, value in element.attrib.items():
            yield from _attribute(_NAMESPACE.sub("", name), value, ids)


def _attribute(name: str, value: str, ids: Mapping[str, int]) -> Iterator[str]:
    if name == "style" or name.startswith("on") or not re.fullmatch(r"[a-zA-Z][\w:-]*", name):
        yield f"attribute {name}={value!r}"
    if name in _ADDRESSES and not (value.startswith("#") and (value == "#" or value[1:] in ids)):
        yield f"{name} leads to {value!r}"
    if name != "content" and re.search(r"url\s*\(|javascript:", value, re.IGNORECASE):
        yield f"address in {name}={value!r}"


def _tree(text: str) -> Any:
    return html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)


def read_html(text: str) -> str:
    """Return the words of a page as a reader sees them, spaces folded."""
    return _folded("".join(_tree(text).itertext()))


# --- data -------------------------------------------------------------------------------------------------------------

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")


def in_csv(text: str) -> Iterator[str]:
    """Yield faults of a table: rows of unequal length, cells that a spreadsheet would compute."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    if len({len(row) for row in rows}) > 1:
        yield f"rows of {sorted({len(row) for row in rows})} cells"
    for cell in (cell for row in rows for cell in row):
        if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
            yield f"cell {cell!r}"


def in_json(text: str) -> Iterator[str]:
    """Yield faults of a JSON text: what is no JSON, and what would end a script element of a page."""
    try:
        json.loads(text)
    except ValueError as error:
        yield f"no JSON: {error}"
    if "</" in text or "<!--" in text:
        yield "an end of a script element"
