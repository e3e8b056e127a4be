"""Markdown: plain text, with a front matter between two lines of `---` if there is one, and a heading as its title."""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.model import Document, Notice, Skipped
from auditor.read.article import wordy
from auditor.read.facts import Facts, described, moment, said
from auditor.read.file import Reading
from auditor.read.formats import text as plain
from auditor.read.opened import Opened

KEY = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?")
# What else may stand in a front matter: the rest of a list or of a nested value, or a comment.
REST = re.compile(r"[ \t#-].*")


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article with its front matter as empty lines, so that line numbers agree with the file."""
    for reading in plain.read(given):
        if not isinstance(reading, Document):
            yield reading
        elif wordy(text := reading.text[(end := front_matter_end(reading.text)) :]):
            front = reading.text[:end]
            yield from _with_facts(replace(reading, text="\n" * front.count("\n") + text), fields(front))
        else:
            yield Skipped(given.file.source, "empty: not one word under its front matter")
            return


def front_matter_end(text: str) -> int:
    """Return how many characters the front matter takes, its last `---` line included; 0 when there is none."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].rstrip() != "---":
        return 0
    end, keys = len(lines[0]), 0
    for line in lines[1:]:
        end += len(line)
        if line.rstrip() in ("---", "..."):
            return end if keys else 0
        keys += KEY.fullmatch(line.rstrip()) is not None
        # Prose between two rules is an article that begins with a rule.
        if line.strip() and not KEY.fullmatch(line.rstrip()) and not REST.fullmatch(line.rstrip()):
            return 0
    return 0


def fields(front: str) -> dict[str, str]:
    """Return the `key: value` lines, keys in small letters, values without quotation marks around them."""
    found = filter(None, (KEY.fullmatch(line.rstrip()) for line in front.splitlines()))
    return {key.lower(): value for line in found if (key := line[1]) and (value := said(_bare(line[2] or "")))}


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def heading(text: str) -> str | None:
    """Return the heading `# …` on the first line that is not blank, without the signs; None for any other line."""
    first = text.lstrip().partition("\n")[0]
    return said(first[2:].rstrip(" #")) if first.startswith("# ") else None


def _with_facts(document: Document, front: dict[str, str]) -> Iterator[Reading]:
    date = front.get("published") or front.get("date")
    published = moment(date) if date else None
    yield described(
        document,
        Facts(
            title=front.get("title") or heading(document.text),
            outlet=front.get("outlet"),
            byline=front.get("byline") or front.get("author"),
            published=published,
            url=front.get("url"),
        ),
    )
    if date and not published:
        yield Notice(document.id, "bad-date", f"{date[:40]!r} in its front matter is no date like 2016-01-07; left out")
