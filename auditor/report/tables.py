"""Blocks of a page, each from cells and lines that are safe already, in Markdown and in HTML."""

from collections.abc import Callable, Iterable, Sequence

from auditor.report.safe import Safe, bold, say

NOTHING = say("–")


def table(header: Sequence[Safe], rows: Iterable[Sequence[Safe]]) -> Safe:
    """Return a table; columns whose header ends with ":" are set to the right. "" where there are no rows."""
    body = [[cell or NOTHING for cell in row] for row in rows]
    if not body:
        return say("")
    right = [title.endswith(":") for title in header]
    titles = [Safe(title.removesuffix(":"), _without_colon(title)) for title in header]
    rules = ["---:" if numeric else "---" for numeric in right]
    lines = [_row(titles), _row(rules), *map(_row, body)]
    return Safe("\n".join(lines), lambda: _html_table(titles, body, right), block=True)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _without_colon(title: Safe) -> Callable[[], str]:
    return lambda: title.__html__().removesuffix(":")


def _html_table(titles: Sequence[Safe], rows: Sequence[Sequence[Safe]], right: Sequence[bool]) -> str:
    kinds = [' class="number"' if numeric else "" for numeric in right]
    head = "".join(f'<th scope="col"{kind}>{title.__html__()}</th>' for kind, title in zip(kinds, titles, strict=True))
    body = "".join(f"<tr>{_cells(row, kinds)}</tr>" for row in rows)
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _cells(row: Sequence[Safe], kinds: Sequence[str]) -> str:
    return "".join(f"<td{kind}>{cell.__html__()}</td>" for kind, cell in zip(kinds, row, strict=True))


def bullets(items: Iterable[Safe]) -> Safe:
    """Return a list, an item a line; "" where there are no items."""
    some = list(items)
    lines = "\n".join(f"- {item}" for item in some)
    return (
        Safe(lines, lambda: f"<ul>{''.join(f'<li>{i.__html__()}</li>' for i in some)}</ul>", block=True)
        if some
        else say("")
    )


def facing(head: Safe, one: tuple[Safe, Safe], other: tuple[Safe, Safe]) -> Safe:
    """Return two passages that answer each other, each with the name of its article; side by side in HTML."""
    sides = [say("{} {}", bold(name), words) for name, words in (one, other)]
    return Safe(
        f"{head}\n\n> {sides[0]}\n>\n> {sides[1]}",
        lambda: (
            f'<div class="pair"><p>{head.__html__()}</p>'
            + "".join(f'<div class="side">{side.__html__()}</div>' for side in sides)
            + "</div>"
        ),
        block=True,
    )


def folded(summary: Safe, body: Safe) -> Safe:
    """Return a block that a reader opens; the blank lines make a Git host parse the body as Markdown."""
    return Safe(
        f"<details><summary>{summary}</summary>\n\n{body}\n\n</details>",
        lambda: f"<details><summary>{summary.__html__()}</summary>{_block(body)}</details>",
        block=True,
    )


def drawing(mermaid: Safe) -> Safe:
    """Return a drawing in Mermaid's language, which Git hosts draw."""
    return Safe(f"```mermaid\n{mermaid}\n```", lambda: "", block=True)


def blocks(*parts: Safe) -> Safe:
    """Return the parts that are not empty, one blank line between them."""
    some = [part for part in parts if part]
    return Safe("\n\n".join(some), lambda: "".join(map(_block, some)), block=bool(some))


def _block(part: Safe) -> str:
    return part.__html__() if part.block else f"<p>{part.__html__()}</p>"


def section(title: Safe, *parts: Safe, anchor: Safe | None = None) -> Safe:
    """Return a heading of the second level and its parts, with a name in HTML; "" where all parts are empty."""
    body = blocks(*parts)
    if not body:
        return say("")
    name = f' id="{anchor.__html__()}"' if anchor else ""
    heading = lambda: f"<section{name}><h3>{title.__html__()}</h3>{body.__html__()}</section>"  # noqa: E731
    return Safe(f"## {title}\n\n{body}", heading, block=True)


def page(title: Safe, *parts: Safe, anchor: Safe) -> Safe:
    """Return a page: its title, its parts, a line feed at the end; in HTML a part of the one page, by its anchor."""
    body = blocks(*parts)
    return Safe(
        f"{blocks(say('# {}', title), body)}\n",
        lambda: f'<article id="{anchor.__html__()}"><h2>{title.__html__()}</h2>{body.__html__()}</article>',
        block=True,
    )
