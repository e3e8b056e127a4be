"""XML of the press, told apart by its outermost element: feeds, NewsML-G2, NITF."""

import re
from collections.abc import Iterator
from importlib import import_module

from auditor.model import Skipped
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.file import Reading
from auditor.read.opened import Opened

READERS = {
    "rss": "feed",
    "rdf": "feed",
    "feed": "feed",
    "newsitem": "newsml",
    "newsmessage": "newsml",
    "packageitem": "newsml",
    "nitf": "newsml",
}
HEAD = 65_536
# What may stand before it, and how each ends. The end of a document type with entities is found by its bracket.
BEFORE = {"<!--": "-->", "<?": "?>", "<!DOCTYPE": ">"}
FIRST = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")


def read(given: Opened) -> Iterator[Reading]:
    """Yield what the reader for its outermost element makes of it; Skipped where there is none."""
    name = outermost(given)
    given.stream.seek(0)
    if reader := READERS.get(name.lower()):
        yield from import_module(f"auditor.read.formats.{reader}").read(given)
    else:
        found = f"its outermost element is <{name}>" if name else "no element in it"
        yield Skipped(given.file.source, f"no RSS, Atom, NewsML-G2 or NITF: {found}; save the article as .txt")


def outermost(given: Opened) -> str:
    """Return the local name of the first element; "" where the first 64 KB have none."""
    decoded = decode(given.stream.read(HEAD))
    if isinstance(decoded, Undecodable):
        return ""
    text, start = decoded.text, 0
    while (start := text.find("<", start)) >= 0:
        ending = next((end for begin, end in BEFORE.items() if text.startswith(begin, start)), None)
        if ending is None:
            break
        inner = text.find("]", start) if ending == ">" and "[" in text[start : text.find(">", start)] else start
        if (found := text.find(ending, inner)) < 0:
            return ""
        start = found + len(ending)
    first = FIRST.match(text, start) if start >= 0 else None
    return first[1] if first else ""
