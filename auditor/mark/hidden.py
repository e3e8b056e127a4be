"""Characters that cannot be seen: zero-width, bidirectional controls, soft hyphens, tags; and look-alike letters."""

import re
from collections.abc import Iterator

from auditor.mark.line import HIDDEN
from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_RUN = re.compile(f"{HIDDEN.pattern}+")
_JOINERS = {"\u200c", "\u200d"}
_DIRECTIONS = set("\u200e\u200f\u061c")
_BLACK_FLAG = "\U0001f3f4"


def _hidden(text: str) -> Iterator[tuple[int, int]]:
    for run in _RUN.finditer(text):
        if not _needed(run.group(), text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]):
            yield run.start(), run.end()


def _needed(run: str, before: str, after: str) -> bool:
    """Return whether writing or an emoji needs these characters: joiners, direction marks, the tags of a flag."""
    kinds = set(run)
    if kinds <= _JOINERS:
        return bool(before) and bool(after) and ord(before) > 0x5FF and ord(after) > 0x5FF
    if kinds <= _DIRECTIONS:
        return any("\u0590" <= letter <= "\u08ff" for letter in before + after)
    return before == _BLACK_FLAG


def code_points(text: str) -> str:
    """Return the code points of hidden characters as an editor can look them up: "U+200B (3 times), U+00AD"."""
    return ", ".join(
        f"U+{ord(character):04X}" + (f" ({text.count(character)} times)" if text.count(character) > 1 else "")
        for character in dict.fromkeys(text)
    )


RULES = (
    Rule(
        name="hidden-characters",
        family=Family.HIDDEN,
        strength=Strength.CERTAIN,
        find=_hidden,
        message="characters that cannot be seen",
        why="They change the text for a machine and not for a reader: 62 lines known to the rules shrank to 0 "
        "to 2 with them.",
        source="Unicode Standard, general category Cf; UTS 39 and UTR 36 on what they hide",
        hits=("The may\u200bor", "bad\u202etext", "bridge\u00adhead"),
        misses=("The mayor", "\U0001f469\u200d\U0001f680", "\U0001f3f4\U000e0067\U000e0062\U000e007f", "می\u200cروم"),
    ),
    Rule(
        name="look-alike-letters",
        family=Family.HIDDEN,
        strength=Strength.CERTAIN,
        pattern=r"\b(?:[A-Za-z]{1,40}[\u0370-\u03ff\u0400-\u04ff]"
        r"|[\u0370-\u03ff\u0400-\u04ff]{1,40}[A-Za-z])[A-Za-z\u0370-\u03ff\u0400-\u04ff]{1,40}\b",
        message="word of Latin and Greek or Cyrillic letters",
        why="A letter from another script looks the same and defeats a search for the word.",
        source="Unicode UTS 39, mixed-script confusables",
        hits=("the M\u0430yor", "\u0420arliament"),
        misses=("the Mayor", "Москва", "5 µm"),
    ),
)
