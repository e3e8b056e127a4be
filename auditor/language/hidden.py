"""Characters that cannot be seen and that the writing around them does not need."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

# Soft hyphen, zero-width, fillers, bidirectional controls, selectors, tags: all leave the visible text as it is.
HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_RUN = re.compile(f"{HIDDEN.pattern}++")
_DIRECTIONS = set("\u200e\u200f\u061c")
_SELECTORS = re.compile("[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]+")
_JOINERS = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c\u200d\u3164\ufe00-\ufe0f\uffa0]+")
NAMED = 5
_BLACK_FLAG = "\U0001f3f4"
_KEYCAP = "\u20e3"
# Punctuation, small and styled letters among the scripts and signs from Hebrew on.
_LATIN_ALL_THE_SAME = re.compile("[\u1e00-\u20cf\u2100-\u218f\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]")


def hidden_runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each run of characters that cannot be seen and are not needed, in text order."""
    if not text.isascii():
        for run in _RUN.finditer(text):
            if not _needed(run.group(), text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]):
                yield run.span()


def code_points(text: str) -> str:
    """Return the characters that cannot be told by sight as an editor can look them up: "U+200B (3 times), U+00AD".

    Letters with which English is written are left out; of more than five kinds the most frequent ones are named.
    """
    kinds = Counter(character for character in text if not character.isascii()).most_common()
    named = (f"U+{ord(kind):04X}" + (f" ({number} times)" if number > 1 else "") for kind, number in kinds[:NAMED])
    return ", ".join(named) + (f" and {len(kinds) - NAMED} more" if len(kinds) > NAMED else "")


def _needed(run: str, before: str, after: str) -> bool:
    """Return whether writing or an emoji needs these characters: joiners, direction marks, the tags of a flag."""
    if set(run) <= _DIRECTIONS:
        return any("\u0590" <= letter <= "\u08ff" for letter in before + after)
    if _SELECTORS.fullmatch(run) and before:
        return _is_sign(before) or _is_far(before) or after == _KEYCAP
    if _JOINERS.fullmatch(run):
        return _is_far(before) and _is_far(after)
    return before == _BLACK_FLAG


def _is_far(letter: str) -> bool:
    """Return whether a character is of a script or a set of signs that uses joiners: none before Hebrew does."""
    return letter > "\u05ff" and not _LATIN_ALL_THE_SAME.match(letter)


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "S" or letter in "‼⁉ℹ"
