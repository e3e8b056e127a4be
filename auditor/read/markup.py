"""Text that is HTML although nothing says so: told by its tags, and read without them."""

import re

from auditor.read.article import LIMIT, Caveat
from auditor.read.page.plain import visible_text

BLOCK = re.compile(
    r"</?(?:p|br|div|span|li|ul|ol|h[1-6]|a|blockquote|section|article|figure|img|strong|em)\b[^<>]*>", re.I
)
# Characters in which tags are looked for: an article that is HTML has a paragraph by then.
BEGINNING = 100_000
REMOVED = ("markup-removed", "the text is HTML; read without its markup, one line a paragraph")


def prose(text: str) -> tuple[str, tuple[Caveat, ...]]:
    """Return the text without markup, and the caveat when it had some: two tags at least."""
    if len(BLOCK.findall(text, 0, BEGINNING)) < 2:
        return text, ()
    return without_markup(text), (REMOVED,)


def without_markup(markup: str) -> str:
    """Return what a fragment shows; the fragment itself where it is too long to be an article without its markup."""
    return visible_text(markup) if len(markup) <= 4 * LIMIT else markup
