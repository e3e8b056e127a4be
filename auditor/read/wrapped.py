"""Lines that were broken to fit a width, joined again: the end of such a line is not the end of a sentence."""

import re
from itertools import pairwise
from statistics import median

# Lines longer than this were not broken to fit a page or a screen: each is a paragraph.
WIDEST = 130
# Proportional type: a broken line has four fifths of the usual number of letters, or more.
FULL = 0.8
BULLET = re.compile(r"[•●▪◦‣*·–—-] |\d{1,2}[.)] |>")
ENDED = re.compile(r"[.!?:;…][\"”’')\]]*$")
# The second half begins small: a name in capitals after a hyphen is a name.
HYPHENATED = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]$")
# Within a line of 400,000 letters the expression would begin at each of them.
LONGEST_WORD = 100
STARTS = re.compile(r"[^\W\d_]+")


def rejoined(text: str) -> str:
    """Return the text with a line end only where a paragraph ends, as far as that can be told from its lines."""
    lines = [line.strip() for line in text.replace("\f", "\n").split("\n")]
    width = usual_width(lines)
    if width > WIDEST:
        return "\n".join(lines)
    words = frozenset(re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower()))
    pieces = lines[:1]
    for before, line in pairwise(lines):
        if not goes_on(before, line, width):
            pieces.append(f"\n{line}")
        elif (first := HYPHENATED.search(before[-LONGEST_WORD:])) and line[:1].islower():
            pieces[-1] = unhyphenated(pieces[-1], first[1], line, words)
            pieces.append(line)
        else:
            pieces.append(line if before.endswith(("-", "\u2010")) else f" {line}")
    return "".join(pieces)


def usual_width(lines: list[str]) -> float:
    """Return the median number of characters of the longer half of the lines; 0 for no lines."""
    lengths = sorted(len(line) for line in lines if line)
    return median(lengths[len(lengths) // 2 :]) if lengths else 0


def goes_on(before: str, line: str, width: float) -> bool:
    """Whether a line goes on in the next one: its next word had no room, or it stops in the middle of a sentence."""
    if not before or not line or BULLET.match(line) or before.isdigit() or line.isdigit():
        return False
    # "2.2 Safety" below the end of a sentence is a heading; "3.5 million" within one is not.
    if ENDED.search(before) and line[0].isdigit():
        return False
    if len(before) + 1 + len(line.split(maxsplit=1)[0]) > max(FULL * width, 20):
        return True
    return line[0].islower() and not ENDED.search(before)


def unhyphenated(piece: str, first: str, line: str, words: frozenset[str]) -> str:
    """Return the end of a line without its hyphen, unless the text has the word with one elsewhere."""
    second = STARTS.match(line)
    whole = f"{first}-{second[0] if second else ''}".lower()
    return piece if whole in words and whole.replace("-", "") not in words else piece[:-1]
