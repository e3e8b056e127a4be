"""Titles and headings: recognised so that no weaker rule takes them away; never left out of matching."""

import itertools
from collections.abc import Iterator

from auditor.mark.line import Line, lines_of
from auditor.mark.rule import Rule
from auditor.model import Family, Strength

# Longest title and heading in words. The longest of the first 8 titles and headings read has 12.
_TITLE, _HEADING = 25, 12


def _titles(text: str) -> Iterator[tuple[int, int]]:
    lines, small = lines_of(text), text.islower()
    if len(lines) > 1 and _short(lines[0], _TITLE, ".:;,", small=small) and (_paragraph(lines[1]) or len(lines) > 2):
        yield lines[0].span.start, lines[0].span.end


def _headings(text: str) -> Iterator[tuple[int, int]]:
    lines, small = lines_of(text), text.islower()
    for line, following in itertools.pairwise(lines[1:]):
        if _short(line, _HEADING, ".!?:;,", small=small) and _paragraph(following):
            yield line.span.start, line.span.end


def _short(line: Line, words: int, final: str, *, small: bool) -> bool:
    """Return whether a line is as short as a title; small says that the text has no capital for one to begin with."""
    bare = line.plain.strip("\"'()[]* ")
    return (
        line.words <= words
        and bool(bare)
        and bare[-1] not in final + "…"
        and bare[0].isalnum()
        and (small or not bare[0].islower())
    )


def _paragraph(line: Line) -> bool:
    return line.words > _HEADING or line.plain.rstrip("\"')]")[-1:] in (".", "!", "?")


RULES = (
    Rule(
        name="title",
        family=Family.STRUCTURE,
        strength=Strength.CERTAIN,
        find=_titles,
        message="title of the article",
        why="A model of line features scored titles .68 to .78 as boilerplate: they must be known before "
        "anything is judged.",
        source="First line of the text, at most 25 words, no final full stop, text after it",
        hits=("Marlow bridge to open in spring\n\nThe bridge over the Orla will open in May.",),
        misses=("The bridge will open in May.\n\nIt was closed.", "Marlow bridge to open in spring"),
    ),
    Rule(
        name="heading",
        family=Family.STRUCTURE,
        strength=Strength.CERTAIN,
        find=_headings,
        message="heading within the article",
        why="Headings are short lines like menus and labels; filters by length take them for boilerplate.",
        source="Line between others, at most 12 words, no final punctuation, a paragraph after it",
        hits=("The bridge will open in May.\n\nA long wait\n\nIt was closed for two years.",),
        misses=("The bridge will open.\n\nIt was closed.\n\nIt fell.", "It opens in May.\n\nA long wait"),
    ),
)
