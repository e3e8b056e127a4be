"""Markup to paragraphs with the standard library alone: for fragments, and for pages on which other parsers fail."""

import re
from html.parser import HTMLParser

# Whatever is written in these is not shown as text.
UNSEEN = frozenset("script style noscript template svg math textarea select iframe object head".split())
# Not part of an article wherever they stand.
AROUND = frozenset("nav footer aside form button dialog menu".split())
BLOCKS = frozenset(
    "address article blockquote br dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main "
    "ol p pre section summary table td th tr ul body html".split()
)
# A marked section is a comment in HTML; Python's parser stops at one that it does not know.
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[[^>]*>?", re.DOTALL)
SPACES = re.compile(r"[ \t\n\f\r]+")


class Paragraphs(HTMLParser):
    """Collects the text of each block as one line, and the title of the page."""

    def __init__(self, *, around: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.title = ""
        self._left_out = UNSEEN if around else UNSEEN | AROUND
        self._words: list[str] = []
        self._inside: list[str] = []
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a line at a block, and note where text is not shown."""
        self._in_title = tag == "title" and not self.title
        if tag == "body":
            # A head whose end tag is missing would hide the whole page.
            self._inside.clear()
        if tag in self._left_out:
            self._inside.append(tag)
        if tag in BLOCKS:
            self._line()

    def handle_endtag(self, tag: str) -> None:
        """End a line at a block, and what was not shown."""
        self._in_title = False
        if tag in self._inside:
            # An element that was never closed ends with the one around it.
            del self._inside[self._inside.index(tag) :]
        if tag in BLOCKS:
            self._line()

    def handle_data(self, data: str) -> None:
        """Keep text that is shown."""
        if self._in_title:
            self.title += data
        elif not self._inside:
            self._words.append(data)

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: ARG002, FBT001, FBT002
        """Take `<![…>` for a comment, as browsers do: what the library expects there it insists on."""
        return self.parse_bogus_comment(i)

    def close(self) -> None:
        """End the last line."""
        super().close()
        self._line()

    def _line(self) -> None:
        line = SPACES.sub(" ", "".join(self._words)).strip()
        self._words.clear()
        if line:
            self.lines.append(line)


def visible_text(markup: str) -> str:
    """Return the text of a fragment, one line a block: an item of a feed, the body of a message."""
    return "\n".join(paragraphs(markup, around=True).lines)


def paragraphs(markup: str, *, around: bool = False) -> Paragraphs:
    """Return title and lines of a page; without `around`, navigation, forms and footers are left out."""
    parser = Paragraphs(around=around)
    # NUL is dropped by parsers, and the words on both sides run together.
    parser.feed(closed(markup.replace("\0", " ")))
    parser.close()
    return parser


def closed(markup: str) -> str:
    """Return the fragment without comments, and with no tag that is never closed.

    Python's parser looks for the end of each of them anew: 1 MB of `<!--` took it six minutes.
    """
    shown = COMMENT.sub(" ", markup)
    end = shown.rfind(">") + 1
    return shown[:end] + shown[end:].replace("<", "&lt;")
