"""A look at the markup before any parser sees it: how deep, how many tags and attributes, how much text.

Linear in the length of the markup, whatever it holds: no parser tried survives every page of ours (200,000 attributes
on one element: more than 60 s in lxml; 100,000 nested elements: an empty text, without a word).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# lxml gives up in silence at 256 levels (trafilatura: text at 250, none at 260). Many attributes on one element take
# lxml time by the square of their number; 300,000 paragraphs take trafilatura 46 s. Of 122 news pages (development
# data) the deepest has 31 levels, the largest 1,479 tags, the longest tags have 25 attributes at most. They are counted
# on tags of more than 2,000 characters only: a shorter one cannot have so many.
DEPTH, ATTRIBUTES, TAGS = 240, 2_000, 100_000

SKIPPED = re.compile(r"<!--|<(script|style|noscript|template|svg|textarea)\b", re.IGNORECASE)
ATTRIBUTE = re.compile(r"\s[\w:.-]+=")
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>")
# Elements without contents, and those whose end tag may be left out: neither makes a page deeper.
FLAT = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option "
    "optgroup colgroup rp rt".split()
)


@dataclass(frozen=True, slots=True)
class Scan:
    """What the markup holds: tags, levels, most attributes on one tag, characters of text outside scripts, styles."""

    tags: int
    depth: int
    attributes: int
    characters: int

    @property
    def trouble(self) -> str | None:
        """What a parser would choke on, with the number; None for an ordinary page."""
        for value, most, what in (
            (self.depth, DEPTH, "levels deep"),
            (self.attributes, ATTRIBUTES, "attributes on one element"),
            (self.tags, TAGS, "tags"),
        ):
            if value > most:
                return f"{value:,} {what}"
        return None


def scan(markup: str) -> Scan:
    """Return what the markup holds."""
    tags = depth = deepest = attributes = characters = 0
    for part in outside(markup):
        end = 0
        for hit in TAG.finditer(part):
            characters += written(part[end : hit.start()].partition("<")[0])
            end = hit.end()
            closing, name, rest = hit.groups()
            if closing:
                depth -= name.lower() not in FLAT
                depth = max(depth, 0)
                continue
            tags += 1
            attributes = max(attributes, len(ATTRIBUTE.findall(rest)) if len(rest) > ATTRIBUTES else 0)
            depth += name.lower() not in FLAT and not rest.endswith("/")
            deepest = max(deepest, depth)
        # A tag that is never closed is no text.
        characters += written(part[end:].partition("<")[0])
    return Scan(tags, deepest, attributes, characters)


def outside(markup: str) -> Iterator[str]:
    """Yield the parts of the markup outside comments, scripts, styles and other contents that nobody sees."""
    start = 0
    while hit := SKIPPED.search(markup, start):
        yield markup[start : hit.start()]
        closing = f"</{hit[1].lower()}" if hit[1] else "-->"
        end = find(markup, closing, hit.end())
        start = markup.find(">", end) + 1
        if end < 0 or not start:
            return
    yield markup[start:]


def find(markup: str, closing: str, start: int) -> int:
    """Return where the closing mark stands, whatever its case; -1 for nowhere."""
    if closing == "-->":
        return markup.find(closing, start)
    hit = re.compile(re.escape(closing), re.IGNORECASE).search(markup, start)
    return hit.start() if hit else -1


def written(text: str) -> int:
    """Return the number of characters that are not space."""
    return sum(map(len, text.split()))
