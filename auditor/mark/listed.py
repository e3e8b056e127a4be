"""Lists of links to other pages: under a heading that announces them, with their dates, or at the end of the text."""

import re
from collections.abc import Iterator, Sequence

from auditor.mark.line import Line, lines_of
from auditor.mark.promotion import RULES as _PROMOTION
from auditor.mark.rule import LONGEST, Rule, says
from auditor.model import Family, Strength

_HEADERS = tuple(rule for rule in _PROMOTION if rule.name == "related-header")
_LEAD = re.compile(
    r"^\W*(?:related|recommended|recent|latest|popular|top|more|other|further|additional|trending|most (?:read"
    r"|popular))\b"
    r".{0,40}\b(?:stories|articles?|posts?|news|reading|coverage|content|resources|links?|topics|guides?|headlines)\W*$"
    r"|\b(?:check out|read|see|explore|browse)\b.{0,60}\b(?:articles?|posts?|stories|guides?|reviews?)(?: "
    r"below)?\s?[:!]$"
    r"|^\W*(?:you may also (?:like|enjoy)|this might (?:also )?be interesting|related)\b.{0,30}[:.]?$",
    re.IGNORECASE,
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2})"
)
_DATED = re.compile(rf"^\W{{0,3}}\S.{{4,200}} [-|(] ?{_DATE}\)?$")
# A teaser and a heading of teasers may be as long as this, in words; a list, in lines. A chronicle is longer.
_TEASER, _HEADING, _LONGEST_LIST = 25, 14, 15


def _link_like(line: Line) -> bool:
    """Return whether a line may be the title of another page: short, and no sentence."""
    bare = line.plain.rstrip("\"')] ")
    return 2 <= line.words <= _TEASER and not bare.endswith((".", ":", ";", ","))


def _announced(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines under a heading of links that reach to the end of the text, or to a paragraph."""
    lines = lines_of(text)
    for at, line in enumerate(lines):
        if at and line.words <= _HEADING and len(line.plain) <= LONGEST:
            listed = _run(lines, at + 1)
            to_the_end = at + 1 + len(listed) == len(lines)
            if any(says(rule, line) for rule in _HEADERS) or (to_the_end and listed and _LEAD.search(line.plain)):
                # The last one before a paragraph may be the heading of what follows.
                yield from ((one.span.start, one.span.end) for one in (listed if to_the_end else listed[:-1]))
            if to_the_end and listed and _LEAD.search(line.plain):
                yield line.span.start, line.span.end


def _run(lines: Sequence[Line], start: int) -> list[Line]:
    run: list[Line] = []
    for line in lines[start : start + _LONGEST_LIST]:
        if not _link_like(line):
            break
        run.append(line)
    return run


def _dated(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of two lines or more that each carry the date of a page."""
    run: list[Line] = []
    for line in (*lines_of(text), None):
        if line and line.words <= _TEASER + 5 and len(line.plain) <= 300 and _DATED.search(line.plain):
            run.append(line)
            continue
        if 1 < len(run) <= _LONGEST_LIST:
            yield from ((one.span.start, one.span.end) for one in run)
        run = []


RULES = (
    Rule(
        name="announced-links",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        find=_announced,
        message="link to another page, in a list that a heading announces",
        why="Its words are the title of another article; matching them links stories that share nothing.",
        source="34 of 42 such lines that trafilatura left on 780 pages, 19 of 26 on the half not read",
        hits=("The bridge opens in May.\nMore stories\nFive floods in ten years\nMayor to go",),
        misses=("The bridge opens in May.\nMore stories\nThey were told at length on Monday evening.",),
    ),
    Rule(
        name="dated-links",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        find=_dated,
        message="link to another page, with its date",
        why="As for announced-links.",
        source="Recent posts in blog and news software; 6 of 6 on the half of 780 pages read, none on the other",
        hits=("- Five floods in ten years - May 3, 2021\n- Mayor to go - April 30, 2021",),
        misses=("- Five floods in ten years - May 3, 2021\nThe bridge opens in May.",),
    ),
)
