"""Blocks of a page, each from cells and lines that are safe already, in Markdown and in HTML."""

import re
from collections.abc import Callable, Iterable, Sequence

from auditor.report.html.templates import block, markup
from auditor.report.safe import Safe, bold, say

NOTHING, NONE = say("–"), say("")
# Stands for the anchor of the page until the page is put together. A noncharacter: no foreign text brings it in.
_PAGE = "\ufdd2"
# Two columns fit on a phone.
_STACKED = 3
# A date, an id, a word; where a link leads is not seen.
_SHORT = 12
_TARGET = re.compile(r"\]\([^)]*\)")


def table(header: Sequence[Safe], rows: Iterable[Sequence[Safe]]) -> Safe:
    """Return a table; columns whose header ends with ":" are set to the right. "" where there are no rows."""
    body = [[cell or NOTHING for cell in row] for row in rows]
    if not body:
        return say("")
    right = [title.endswith(":") for title in header]
    titles = [_title(title) for title in header]
    rules = ["---:" if numeric else "---" for numeric in right]
    lines = [_row(titles), _row(rules), *map(_row, body)]
    return Safe(
        "\n".join(lines),
        lambda: block("table", titles, body, right, _stacked(titles), _short(titles, body)),
        block=True,
    )


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _title(title: Safe) -> Safe:
    words = title.removesuffix(":")
    return Safe(words) if title.literal else Safe(words, lambda: title.__html__().removesuffix(":"))


def _stacked(titles: Sequence[Safe]) -> str:
    """Return the titles as the style sheet knows them, "" where cells are not stacked on a phone.

    Two columns fit. No foreign word goes into an attribute: where more than the first title is not ours, the table
    scrolls; the first cell of a row needs no label.
    """
    if len(titles) < _STACKED or not all(title.literal for title in titles[1:]):
        return ""
    return "|".join([f"{titles[0]}" if titles[0].literal else "", *titles[1:]])


def _short(titles: Sequence[Safe], rows: Sequence[Sequence[Safe]]) -> list[int]:
    """Return the columns, from 1, in which every cell is so short that a line break would only hurt."""
    return [at for at, _ in enumerate(titles, 1) if all(len(_TARGET.sub("", row[at - 1])) <= _SHORT for row in rows)]


def bullets(items: Iterable[Safe]) -> Safe:
    """Return a list, an item a line; "" where there are no items."""
    some = list(items)
    if not some:
        return say("")
    return Safe("\n".join(f"- {item}" for item in some), lambda: block("bullets", some), block=True)


def facing(head: Safe, one: tuple[Safe, Safe], other: tuple[Safe, Safe]) -> Safe:
    """Return two passages that answer each other, each with the name of its article; side by side in HTML."""
    sides = [say("{} {}", bold(name), words) for name, words in (one, other)]
    return Safe(
        f"{head}\n\n> {sides[0]}\n>\n> {sides[1]}",
        lambda: block("facing", head, one, other),
        block=True,
    )


def folded(summary: Safe, body: Safe) -> Safe:
    """Return a block that a reader opens; the blank lines make a Git host parse the body as Markdown."""
    return Safe(
        f"<details><summary>{summary}</summary>\n\n{body}\n\n</details>",
        lambda: block("folded", summary, blocks(body)),
        block=True,
    )


def drawing(mermaid: Safe, pictured: Safe) -> Safe:
    """Return a drawing in Mermaid's language, which Git hosts draw; in HTML it is a figure."""
    return Safe(f"```mermaid\n{mermaid}\n```", pictured.__html__, block=True)


def figure(title: Safe, svg: Callable[[], str], same: Safe) -> Safe:
    """Return a picture that can be scrolled in its box, and what says the same, folded; nothing in Markdown."""
    told = folded(say("The same as a table"), same)
    return Safe("", lambda: block("figure", title, markup(svg()), told), block=True)


def blocks(*parts: Safe) -> Safe:
    """Return the parts that are not empty, one blank line between them; a figure is empty in Markdown only."""
    some = [part for part in parts if part or part.block]
    return Safe("\n\n".join(filter(None, some)), lambda: "".join(map(_block, some)), block=bool(some))


def _block(part: Safe) -> str:
    return part.__html__() if part.block else f"<p>{part.__html__()}</p>"


def section(title: Safe, *parts: Safe, anchor: Safe = NONE) -> Safe:
    """Return a heading of the second level and its parts; "" where all parts are empty.

    Without an anchor it gets one from its title and the page's: then the title is our own words.
    """
    body = blocks(*parts)
    if not body:
        return say("")
    place = f"{anchor}" or f"{_PAGE}--{re.sub('[^a-z]+', '-', title.lower()).strip('-')}"
    return Safe(f"## {title}\n\n{body}", lambda: block("section", title, body, place), block=True)


def lead(words: Safe) -> Safe:
    """Return the sentence that says it all; the HTML page has it as its title."""
    return Safe(bold(words), lambda: "", block=True)


def page(title: Safe, *parts: Safe, anchor: Safe) -> Safe:
    """Return a page: its title, its parts, a line feed at the end; in HTML a part of the one page, by its anchor."""
    body = blocks(*parts)
    return Safe(
        f"{blocks(say('# {}', title), body)}\n",
        lambda: block("page", title, body, f"{anchor}").replace(_PAGE, f"{anchor}"),
        block=True,
    )
