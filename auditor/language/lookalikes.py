"""Letters of other scripts that look like Latin ones: facts of Unicode UTS 39 (confusables)."""

import re
from collections.abc import Iterator

# Cyrillic, Greek, Armenian; each letter before its Latin twin.
_TWINS = (
    "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlѵvАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWҮYӀI"
    "αaγyιiνvοoρpυuϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
    "օoսuհhոnցgզqՕOՍUՏS"
)
# Twins in some type faces only: they are read as Latin where Latin letters stand beside them.
_NEAR = "кkмmтtнhвbгrкkеeκkηnχxτtωwσoёëїïѐè"
TWINS = dict(zip(_TWINS[::2], _TWINS[1::2], strict=True))
_EXACT = str.maketrans(TWINS)
_ALL = str.maketrans(TWINS | dict(zip(_NEAR[::2], _NEAR[1::2], strict=True)))

FOREIGN = re.compile("[\u0370-\u058f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|{_ACCENTS.pattern})*")
# "IFNγ" and "αSyn" are spelt so: a small Greek letter beside a capital.
_SYMBOL = re.compile(r"\A[α-ω]{1,2}(?=[A-Z])|(?<=[A-Z])[α-ω]{1,2}\Z")


def is_mostly_latin(text: str) -> bool:
    """Return whether a text has more Latin letters than letters that no Latin one looks like."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(_LATIN.match(letter) is not None for letter in letters)
    return latin > sum(letter not in TWINS for letter in letters) - latin


def lookalikes(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield start, word and plain Latin word for each word of a mostly Latin text that holds letters that look Latin.

    A word without any Latin letter is one where all its letters are exact twins.
    """
    if FOREIGN.search(text) and is_mostly_latin(text):
        for found in _WORD.finditer(text):
            plain = _plain(found.group())
            if plain != found.group():
                yield found.start(), found.group(), plain


def mixed_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of the words that mix Latin letters with look-alikes: no language writes so."""
    return ((start, start + len(word)) for start, word, _ in lookalikes(text) if _LATIN.search(word))


def _plain(word: str) -> str:
    if not FOREIGN.search(word) or _SYMBOL.search(word):
        return word
    if _LATIN.search(word):
        return word.translate(_ALL)
    return word.translate(_EXACT) if all(letter in TWINS for letter in _ACCENTS.sub("", word)) else word
