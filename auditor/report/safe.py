"""Text that may stand in a page, in both notations: mypy refuses a plain str where a Safe is asked for.

A Safe comes from `escape.markdown` (foreign text), from `tables` (blocks) or from here (our own words and numbers). A
test reads this folder's source and fails where another module makes one, or where a template is anything but a literal.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Self

_INSIDE = ".'’-"


class Safe(str):
    """The same words twice: the string itself is Markdown, `__html__` is HTML, as templates with autoescape ask for it.

    A `block` is no part of a line: a table, a list, a section. HTML is written only when it is asked for.
    """

    __slots__ = ("_html", "block")
    _html: Callable[[], str] | None
    block: bool

    def __new__(cls, markdown: str, as_html: Callable[[], str] | None = None, *, block: bool = False) -> Self:
        """Return the words; without `as_html` they are our own and have no markup."""
        made = super().__new__(cls, markdown)
        made._html, made.block = as_html, block
        return made

    def __html__(self) -> str:
        """Return the same words as HTML."""
        return self._html() if self._html else html.escape(self, quote=False)

    @property
    def literal(self) -> bool:
        """Whether these are our own words alone, without markup or anything filled in."""
        return self._html is None


def say(template: str, *parts: Safe | int) -> Safe:
    """Return our own words with each {} filled in; the template is a literal without markup."""
    return Safe(template.format(*parts), lambda: html.escape(template, quote=False).format(*map(_html, parts)))


def _html(part: Safe | int) -> str:
    return part.__html__() if isinstance(part, Safe) else str(part)


def own(*words: str) -> tuple[Safe, ...]:
    """Return literals of our own as cells, for the header of a table."""
    return tuple(Safe(word) for word in words)


def bold(words: Safe) -> Safe:
    """Return words in bold; "" for none, because four asterisks alone are a line across the page."""
    return Safe(f"**{words}**", lambda: f"<strong>{words.__html__()}</strong>") if words else words


def tag(words: Safe) -> Safe:
    """Return a word of ours that names a class of rows: "serious"; in HTML it can be told apart and filtered by."""
    return Safe(words, lambda: f'<span class="tag {html.escape(words)}">{words.__html__()}</span>')


def unbroken(words: Safe) -> Safe:
    """Return words that HTML keeps on one line: a date broken at its hyphen reads like two numbers."""
    return Safe(words, lambda: f'<span class="unbroken">{words.__html__()}</span>')


def before(words: Safe) -> Safe:
    """Return words of an origin: in HTML what the copy lacks is marked as deleted."""
    return Safe(words, lambda: words.__html__().replace("<b>", "<del>").replace("</b>", "</del>"))


def after(words: Safe) -> Safe:
    """Return words of a copy: in HTML what the origin lacks is marked as inserted."""
    return Safe(words, lambda: words.__html__().replace("<b>", "<ins>").replace("</b>", "</ins>"))


def link(words: Safe, file: Safe, anchor: Safe) -> Safe:
    """Return words that lead to a file of the report in Markdown, to a place of the same page in HTML."""
    return Safe(f"[{words}]({file})", lambda: f'<a href="#{html.escape(f"{anchor}")}">{words.__html__()}</a>')


def anchored(words: Safe, anchor: Safe) -> Safe:
    """Return words that links lead to in HTML; Markdown knows headings only."""
    return Safe(words, lambda: f'<span id="{html.escape(f"{anchor}")}">{words.__html__()}</span>')


def joined(between: str, parts: Iterable[Safe]) -> Safe:
    """Return the parts in order with a separator of our own between them."""
    some = list(parts)
    return Safe(between.join(some), lambda: html.escape(between, quote=False).join(map(_html, some)))


def listed(parts: Iterable[Safe]) -> Safe:
    """Return the parts as an English list: "a", "a and b", "a, b and c"; "" for none."""
    some = list(parts)
    if len(some) < 2:
        return joined("", some)
    return say("{} and {}", joined(", ", some[:-1]), some[-1])


def counted(number: int, one: str, many: str | None = None) -> Safe:
    """Return a number with its noun: "1 article", "2 articles"."""
    return Safe(f"{number:,} {one if number == 1 else many or one + 's'}")


def percent(share: float) -> Safe:
    """Return a share in [0, 1] as "12 %"; never "0 %" or "100 %" unless it is exactly that."""
    whole = round(100 * share)
    return Safe(f"{min(max(whole, 1), 99) if 0 < share < 1 else whole} %")


def number(value: float | None, places: int = 2) -> Safe:
    """Return a number with its places, sign kept; "–" for None."""
    return Safe("–" if value is None else f"{value:.{places}f}")


def points(value: float) -> Safe:
    """Return points with their sign: "+3", "-0.5"."""
    return Safe(f"{value:+.2f}".rstrip("0").rstrip("."))


def hexadecimal(digits: bytes, length: int = 12) -> Safe:
    """Return the beginning of a digest."""
    return Safe(digits.hex()[:length])


def ordinal(position: int) -> Safe:
    """Return the number of a cluster in three digits: "007"."""
    return Safe(f"{position:03d}")


def address(slug: str) -> Safe:
    """Return a name of our own for files and places: lower-case ASCII letters, digits and hyphens; all else is gone."""
    return Safe(re.sub("[^a-z0-9-]", "", slug))


def mermaid(text: str, whole: Safe | None = None) -> Safe:
    """Return text for a Mermaid label: letters with their marks, digits, and a sign of _INSIDE within a word.

    All else is one space: "1. x" stops a drawing, and a quotation sign ends a label. In HTML it is the whole text.
    """
    kept = "".join(one if one in _INSIDE or unicodedata.category(one)[0] in "LMN" else " " for one in text)
    words = (word.strip(_INSIDE) for word in re.sub(f"[{_INSIDE}]{{2,}}", " ", kept).split())
    return Safe(" ".join(filter(None, words)) or "unnamed", whole.__html__ if whole else None)
