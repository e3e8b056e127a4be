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

# What has a meaning inside a line or a table cell of CommonMark, GFM or GitHub, or at the beginning of a list item; all
# else stays as it was, so that a quotation can be searched for. Full stops count only between words (example.org).
_MEANING = re.compile(
    r"[\\`*_\[\]|~$#@^<>{]"
    r"|&(?=#?\w+;)"
    r"|!(?=\[)"
    r"|:(?=[\w+-]+:|\\?/)"
    r"|=(?==)|(?<==)="
    r"|/(?=/)"
    r"|(?<=\w)\.(?=[^\W\d_]{2})"
    r"|^[-+](?=[ -]|$)"
    r"|^\d{1,9}[.)](?= |$)",
)
# Python-Markdown and others know no backslash before the first three; templates of Jekyll, Vue and kramdown's
# attributes none before a brace; and a backslash before a backtick that stands beside code is read in two ways.
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "{": "&#123;", "`": "&#96;"}
# "the [Dutch] letter": an editor's own words in a quotation. Such a pair is a link only where a line defines it, which
# takes "]:", and a task only with one letter or none.
_BRACKETS = re.compile(r"\[(?<![^ “‘(]\[)(\ufdd0?[^\W_][\w \ufdd0\ufdd1'’.-]+)\](?=[ ”’).,;?!])")

# What a renderer or a Git host may turn into a link or a picture: addresses with a scheme or "www.", mail and mentions,
# names with a dot that could be hosts, :emoji:, references to issues. GitHub's parser links mail, and GitLab's filters
# link, after backslashes are gone: only code is left alone by all of them, and in code the address stays as it was. A
# full stop or a colon may follow from the words around: an article called "www" made "and www." a link.
_ADDRESS = re.compile(
    r"//|www(?:\.|$)|(?:mailto|xmpp):\w|@[\w.-]"
    r"|\w\.(?:[a-z]{2}|com|org|net|info|biz|edu|gov|pro|web|xxx|aero|asia|coop|museum|name|shop|рф|xn--\w+)(?![^\W_])"
    r"|\w\.(?-i:[a-z]{2,}|[A-Z]{2,})(?![^\W_])"
    r"|(?<!\d):[\w+-]+:(?!\d)|(?<!\w):[\w+-]+$"
    r"|(?<![^\W_])[#!]\d|/[\w.-]+[#!%$~&]\w",
    re.IGNORECASE,
)
# Never a sign that ends code or a cell; and what stands beside a run is a space or a sign, so that bold opens there.
_RUN = re.compile(r"([^ `|\\\"<>“”„«»‘’()\[\]{},;–—]+)")
_BEFORE, _AFTER = "$%&'*+.=?^~-", ".!?'*~…"
_MARKER = re.compile("([\ufdd0\ufdd1])")
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
    return Safe(_escaped(seen).replace(_BOLD, "**").replace(_UNBOLD, "**"), lambda: _html(seen))


def _html(seen: str) -> str:
    return f"<bdi>{html.escape(seen).replace(_BOLD, '<b>').replace(_UNBOLD, '</b>')}</bdi>" if seen else ""


def _escaped(seen: str) -> str:
    """Return text with addresses as code, and all else with backslashes and entities; markers of bold stay."""
    if not _address(seen):
        return _words(seen)
    written, words = [], ""
    for run in _RUN.split(seen):
        if _address(run):
            begun = run.lstrip(_BEFORE)
            core = begun.rstrip(_AFTER)
            written += [_words(words + run[: len(run) - len(begun)]), _code(core)]
            words = begun[len(core) :]
        else:
            words += run
    return "".join([*written, _words(words)])


def _address(text: str) -> bool:
    return _ADDRESS.search(_MARKER.sub("", text)) is not None


def _code(run: str) -> str:
    """Return a run as code, in as many pieces as are bold and not bold."""
    return "".join(part if _MARKER.match(part) else f"`{part}`" for part in _MARKER.split(run) if part)


def _words(text: str) -> str:
    """Return what is no address, with a backslash or an entity for each sign that has a meaning."""
    written = [_MEANING.sub(_escape, part) for part in _BRACKETS.split(text)]
    written[1::2] = [f"[{kept}]" for kept in written[1::2]]
    return "".join(written)


def _escape(found: re.Match[str]) -> str:
    sign = found.group()
    return _ENTITIES.get(sign, f"{sign[:-1]}\\{sign[-1]}")
