"""The only way for foreign text (articles, ids, titles, outlets, file names, reasons) into a report."""

import html
import re
from collections.abc import Iterable

from auditor.model import Span
from auditor.report.safe import Safe

# What Unicode calls default-ignorable or a format control, but for the few signs of Arabic, Syriac and Kaithi that are
# format controls with a shape of their own. U+E0000–E0FFF hold the tag characters and variation selectors in which
# whole messages have been hidden.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SPACE = re.compile("[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in range(0, 0x110000, 0x10000))
    + "]"
)

# What has a meaning inside a line or a table cell of CommonMark, GFM or GitHub; all else stays as it was, so that a
# quotation can be searched for. Full stops count only inside a possible address (www.example.org, example.org).
_MEANING = re.compile(
    r"[\\`*_\[\]|~$#@^<>]"
    r"|&(?=#?\w+;)"
    r"|!(?=\[)"
    r"|:(?=[\w+-]+:|\\?/)"
    r"|=(?==)|(?<==)="
    r"|/(?=/)"
    r"|(?<=www)\.|(?<=\w)\.(?=[^\W\d_]{2})",
    re.IGNORECASE,
)
# Python-Markdown and others know no backslash before these three.
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
# Noncharacters: visible() lets none through, so they cannot come from foreign text.
_BOLD, _UNBOLD = "\ufdd0", "\ufdd1"


def visible(text: str) -> str:
    """Return text in one line in which nothing is hidden: controls of direction and width are written [U+202E]."""
    spaced = _SPACE.sub(" ", text)
    printable = _UNPRINTABLE.sub("\ufffd", spaced)
    return UNSEEN.sub(lambda found: f"[U+{ord(found.group()):04X}]", printable)


def markdown(text: str, bold: Iterable[Span] = ()) -> Safe:
    """Return text as Markdown and HTML that read exactly as visible(text), trimmed, with the bold spans in bold.

    For use inside a line: the caller puts words of its own, a cell border or a quotation sign before it. Bold spans are
    sorted, apart, and begin and end with a letter or digit, because CommonMark does not close other runs.
    """
    pieces: list[str] = []
    end = 0
    for span in bold:
        pieces += [visible(text[end : span.start]), _BOLD, visible(text[span.start : span.end]), _UNBOLD]
        end = span.end
    seen = "".join([*pieces, visible(text[end:])]).strip(" ")
    escaped = _MEANING.sub(_escape, seen)
    return Safe(escaped.replace(_BOLD, "**").replace(_UNBOLD, "**"), lambda: _html(seen))


def _html(seen: str) -> str:
    return f"<bdi>{html.escape(seen).replace(_BOLD, '<b>').replace(_UNBOLD, '</b>')}</bdi>" if seen else ""


def _escape(found: re.Match[str]) -> str:
    return _ENTITIES.get(found.group(), "\\" + found.group())
