"""Elements of a picture within a page. Nothing is written but through here: words are escaped, attributes are quoted.

No style attributes: the page forbids them, and its style sheet knows the classes.
"""

import html

from auditor.report.safe import Safe
from auditor.report.svg.text import plain


def words(text: str) -> str:
    """Return text as the content of an element."""
    return html.escape(text, quote=False)


def number(value: float) -> str:
    """Return a length in pixels, to a tenth."""
    return f"{round(value, 1):g}"


def element(name: str, content: str = "", /, **attributes: str | float) -> str:
    """Return an element around content that is written already; `class_` and `aria_hidden` are said as in HTML."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(value if isinstance(value, str) else number(value))}"'
        for key, value in attributes.items()
    )
    return f"<{name}{given}>{content}</{name}>" if content else f"<{name}{given}/>"


def tooltip(label: Safe) -> str:
    """Return a label in full, for who points at it."""
    return element("title", words(plain(label)))


def svg(content: str, *, id: Safe, title: Safe, description: Safe, size: tuple[float, float], links: bool) -> str:  # noqa: A002
    """Return a picture of a size in pixels, with its name and description.

    An image hides what it holds from screen readers, so a picture with links is a group.
    """
    named, told = f"{id}_title", f"{id}_description"
    wide, high = map(number, size)
    head = element("title", words(plain(title)), id=named) + element("desc", words(plain(description)), id=told)
    return element(
        "svg", head + content, class_="picture", role="group" if links else "img", width=wide, height=high,
        viewBox=f"0 0 {wide} {high}", aria_labelledby=f"{named} {told}",
    )  # fmt: skip
