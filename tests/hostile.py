"""Batches of articles made to break a report: markup of every notation in each field that comes from outside.

The words are ordinary enough for articles to be matched, copied and altered, so that every part of a report is filled.
"""

import datetime

from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.settings import Settings

# Stands in hostile strings, never in words of our own.
CANARY = "Zwyxa"
MARKUP = [
    # CommonMark and GFM
    f"[{CANARY}](http://evil.example)", f"![{CANARY}](http://evil.example/x.png)", f"[{CANARY}]: http://evil.example",
    f"[{CANARY}][1]", f"<http://evil.example/{CANARY}>", "http://evil.example/a_b?c=*d*", "HTTPS://EVIL.EXAMPLE",
    "ftp://evil.example", "www.evil.example", "WWW.EVIL.EXAMPLE/x", "desk@evil.example", "a.b+c@evil.co.example",
    "mailto:desk@evil.example", "xmpp:desk@evil.example/x", "evil.md", "README.md", "пример.рф", "//evil.example/x",
    "javascript:alert(1)", "data:text/html,x", "smb://evil.example/x", "`code`", "``` js", "~~~", "**b**", "__b__",
    "*e*", "_e_", "~~s~~", "~s~", "| a | b |", "\\|", "\\", "\\\\", "# h", f"## {CANARY}", "- x", "+ x", "* x", "1. x",
    "1) x", "[ ] x", "[x] x", "- [x] x", "> q", "---", "===", "- - -", "***", "|---|---|", ":--", "[^1]",
    f"[^1]: {CANARY}", "[!NOTE]", "> [!WARNING]", "    indented", "\t", "a  \n", "a\\\n",
    # Git hosts
    ":x:", ":+1:", "@evil", "@evil/team", "#1", "GH-1", "evil/repo#1", "evil/repo@deadbeef", "deadbeefcafe", "!12",
    "$a$", "$$a$$", "$`a`$", "\\(a\\)", "\\[a\\]", "{+ a +}", "[- a -]", "[[_TOC_]]", "[[evil]]", "[TOC]", "==m==",
    "{{ evil }}", "{% include evil %}", "{: onclick=\"alert(1)\"}", "{#id .class}", "::: x", "%%x%%", "^a^", "/close",
    # HTML, XML, SVG
    f"<script>{CANARY}</script>", "<img src=x onerror=alert(1)>", f"<a href='http://evil.example'>{CANARY}</a>",
    f"</details><h2>{CANARY}</h2>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "<!DOCTYPE x>", "</style>", "</title>",
    "</td></tr></table>", "<svg onload=alert(1)>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "</bdi>",
    "&lt;b&gt;", "&amp;", "&#60;", "&copy", "&", "<", ">", "\"", "'", "`",
    # Mermaid, spreadsheets, JSON, templates, format strings
    "\"] --> B", "end", "click A href \"http://evil.example\"", "%%{init: {}}%%", "#quot;", "=1+1", "+1", "-1",
    "@SUM(A1)", "=HYPERLINK(\"http://evil.example\")", "＝1+1", "\",\"x\":\"", "{0}", "{", "}", "%s",
    "%(x)s", "$1", "\\u0041",
    # What is not seen, and what is no character
    "\x00", "\x07", "\x1b[31m", "\x1b]0;x\x07", "\x7f", "\x85", "\x9b31m", "\u200b", "\u200d", "\u202e", "\u2066",
    "\u2028", "\u2029", "\ufeff", "\xad", "\u061c", "\U000e0041", "\ufdd0", "\ufdd1", "\ufffe", "\ud800", "\udfff",
    "\U0001f9ff", "\U0001f468\u200d\U0001f469", "\u0301", "Z\u0335\u0337\u0489", "\u05d0\u05d1", "\u0627", "日本",
    "\r", "\r\n", "\n\n", "\n", "\n# h\n", "\n- x\n", "\n```\n", "\n|a|b|\n|-|-|\n",
    # Names
    "con", "NUL", "com1", "lpt9.txt", "..", "../../etc/passwd", "/etc/passwd", "C:\\x", "a/b", ".", "x" * 300, "",
    " ", "…", "?!", "–",
]  # fmt: skip
_pieces = st.one_of(st.sampled_from(MARKUP), st.sampled_from(MARKUP), st.text(max_size=8))
phrases = st.lists(_pieces, max_size=4).map(" ".join) | st.lists(_pieces, max_size=4).map("".join)
_maybe = st.none() | phrases
_languages = st.none() | st.sampled_from(["en", "de", "ar"]) | phrases
_days = st.none() | st.dates(datetime.date(2023, 1, 1), datetime.date(2023, 2, 1))

_SENTENCES = (
    "The harbour board of {0} voted on Tuesday to close the northern slipway for eleven weeks.",
    "“We {1} have seen the timbers rot for nine years,” the engineer Ida Marl told the Pellmouth Gazette.",
    "About 1,900 commuters use the ferry each day, a study by {2} found.",
    "{1} Fishermen moored along the quay called the plan a burden on their trade.",
    "Marl said: “Nobody {0} warned the crews before the winter storms of 2021.”",
    "A spokesman for {1} declined to comment on the draft contract.",
    "Divers from the coast guard inspected forty piles beneath the pier in March {0}.",
    "This page was translated {2} by a program.",
    "{0}",
)
_REWORDED = (
    ("board", "council"), ("voted", "decided"), ("Ida Marl", "Ida {1} Marl"), ("timbers", "beams"), ("1,900", "2,900"),
    ("the Pellmouth Gazette", "{2}"), ("burden", "weight"), ("Nobody", "No one"), ("forty", "31"),
)  # fmt: skip


@st.composite
def batches(draw: st.DrawFn, size: int = 8) -> list[Document | Skipped | Notice]:
    """Return articles, three of which tell one story in each other's words, and inputs that were not read."""
    fills = draw(st.lists(phrases, min_size=3, max_size=3))
    told = [line.format(*fills) for line in _SENTENCES]
    documents: list[Document] = []
    for at in range(size):
        lines = list(told)
        if at % 4 == 1:
            lines = [_changed(line, fills) for line in lines]
        elif at % 4 == 2:
            lines = lines[draw(st.integers(0, 4)) :]
        elif at % 4 == 3:
            lines = draw(st.lists(phrases, max_size=6))
        documents.append(draw(_document("\n".join(lines))))
    unread = draw(st.lists(st.builds(Skipped, phrases, phrases), max_size=2))
    caveats = draw(st.lists(st.builds(Notice, st.just(documents[0].id), phrases, phrases), max_size=1))
    return [*documents, *unread, *caveats]


def _changed(line: str, fills: list[str]) -> str:
    for old, new in _REWORDED:
        line = line.replace(old, new.replace("{1}", fills[1]).replace("{2}", fills[2]))
    return line


@st.composite
def _document(draw: st.DrawFn, text: str) -> Document:
    declared = draw(st.lists(st.tuples(st.just("link") | phrases, phrases), max_size=3))
    return Document(
        draw(phrases), text, title=draw(_maybe), outlet=draw(_maybe), byline=draw(_maybe), published=draw(_days),
        url=draw(_maybe), source=draw(_maybe), sha256=draw(_maybe), language=draw(_languages), declared=tuple(declared),
    )  # fmt: skip


def configurations() -> st.SearchStrategy[Settings]:
    """Return settings with hostile aliases and columns."""
    aliases = st.lists(st.tuples(phrases, phrases), max_size=2).map(tuple)
    return st.builds(Settings, outlet_aliases=aliases, text_field=phrases, url_field=phrases)
