"""From text and facts to a Document: the last step of every reader."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from typing import Any

from auditor.model import Document, Notice, Skipped
from auditor.read.encoding.mojibake import mojibake
from auditor.read.facts import Facts, described
from auditor.read.file import Reading

# 85,000 words, a novel. One article is never that long; a log is. Two texts of this size take 17 s and 1.3 GB to
# compare, two of 1 MB a minute and 4.7 GB.
LIMIT = 500_000
EMPTY = "empty: not one word in it; remove it, or fetch the article again"
# JSON can spell half of a surrogate pair, which no encoding can write.
HALVES = re.compile("[\ud800-\udfff]")
NO_FACTS = Facts()

# The code and the message of a Notice.
Caveat = tuple[str, str]


def article(document: Document, facts: Facts = NO_FACTS, caveats: Iterable[Caveat] = ()) -> Iterator[Reading]:
    """Yield the document with its facts, then its notices; Skipped where it holds no word, or far too many."""
    text, source = clean(document.text), document.source or document.id
    if not wordy(text):
        yield Skipped(source, EMPTY)
    elif len(text) > LIMIT:
        yield Skipped(source, f"{len(text):,} characters, above the limit of {LIMIT:,}; split it into articles")
    else:
        yield whole(described(replace(document, text=text), facts))
        broken = mojibake(text)
        every = (*caveats, ("mojibake", broken)) if broken else caveats
        yield from (Notice(document.id, code, message) for code, message in every)


def clean(text: str) -> str:
    """Return the text with a line feed for every line end, and without what no file can hold."""
    return HALVES.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " "))


def whole(document: Document) -> Document:
    """Return the document without half letters in any of its texts: a title in JSON-LD can hold one, no file can."""
    texts = {field.name: getattr(document, field.name) for field in fields(document)}
    mended: dict[str, Any] = {
        name: HALVES.sub("\ufffd", value) for name, value in texts.items() if isinstance(value, str)
    }
    declared = tuple((HALVES.sub("\ufffd", name), HALVES.sub("\ufffd", value)) for name, value in document.declared)
    return replace(document, **mended, declared=declared)


def wordy(text: str) -> bool:
    """Whether there is a letter or a digit: a file of spaces, dashes or invisible characters is as good as empty."""
    return any(map(str.isalnum, text))
