"""Blocks of Markdown, each from cells and lines that are safe already."""

from collections.abc import Iterable, Sequence

from auditor.report.safe import Safe, joined, say

NOTHING = say("–")


def table(header: Sequence[Safe], rows: Iterable[Sequence[Safe]]) -> Safe:
    """Return a table; columns whose header ends with ":" are set to the right. "" where there are no rows."""
    body = [_row(row) for row in rows]
    if not body:
        return say("")
    titles = [Safe(title.removesuffix(":")) for title in header]
    rules = [say("---:") if title.endswith(":") else say("---") for title in header]
    return joined("\n", [_row(titles), _row(rules), *body])


def _row(cells: Sequence[Safe]) -> Safe:
    return say("| {} |", joined(" | ", [cell or NOTHING for cell in cells]))


def folded(summary: Safe, body: Safe) -> Safe:
    """Return a block that a reader opens; the blank lines make a Git host parse the body as Markdown."""
    return say("<details><summary>{}</summary>\n\n{}\n\n</details>", summary, body)


def blocks(*parts: Safe) -> Safe:
    """Return the parts that are not empty, one blank line between them."""
    return joined("\n\n", [part for part in parts if part])


def section(title: Safe, *parts: Safe) -> Safe:
    """Return a heading of the second level and its parts; "" where all parts are empty."""
    body = blocks(*parts)
    return say("## {}\n\n{}", title, body) if body else body


def page(*parts: Safe) -> Safe:
    """Return the whole text of a page: its parts, and a line feed at the end."""
    return say("{}\n", blocks(*parts))
