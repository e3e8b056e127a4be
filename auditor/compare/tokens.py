"""Quoted words as two outlets must share them: case, punctuation, contractions, numerals and spelling do not count."""

import re
from dataclasses import dataclass

from auditor.language.fold import fold
from auditor.language.words import NUMBER_WORDS, WORD
from auditor.model import Span

# An editor's [insertion] may stand for any words; an ellipsis for words left out.
WILD, ELLIPSIS = "[]", "…"
# Two words that are one: "no one" counts nobody, and "not only" denies nothing.
NO_ONE, NOT_ONLY = "no-one", "not-only"
_ONLY = frozenset("only just merely simply solely".split())
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 10**9, "trillion": 10**12}
_TENS = {
    word: 10 * ten for ten, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
# The month, which may be no modal verb: "until May", "9 May", "May 9".
MAY, LOOK_BACK = "may-month", 10
_MONTH = re.compile(
    r"\b(?:(?i:in|of|until|till|since|by|on|last|next|this|early|late|from|to|before|after|during)|\d{1,2}),? May\b"
    r"|\bMay \d"
)
# "No. 1" is a number and denies nothing.
NUMERO, _NUMERO = "number", re.compile(r"No\. ?\d", re.IGNORECASE)
_UNITS = {word: int(value) for word, value in NUMBER_WORDS.items() if 0 < int(value) < 10}
_PIECE = re.compile(rf"\[[^\]]{{0,400}}\]|…|\.\.\.|%|{WORD.pattern}")
_CONTRACTIONS = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "ain't": ("is", "not"),
    "shan't": ("shall", "not"),
    "%": ("percent",),
    "no-one": (NO_ONE,),
}
_ENDINGS = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
_IS = frozenset(f"{word}'s" for word in "it he she that there what who here let".split())
_AMERICAN = (
    (re.compile(r"(?<=\w\w)our(?=s?$|ed$|ing$|able$)"), "or"),
    (re.compile(r"is(?=e[sd]?$|ing$|ation)"), "iz"),
    (re.compile(r"(?<=t)re(?=s?$)"), "er"),
    (re.compile(r"ence$"), "ense"),
    (re.compile(r"(?<=\w{4})ll(?=ed$|ing$)"), "l"),
    (re.compile(r"amme$"), "am"),
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a quotation in its normal form, with the span of the words as printed."""

    word: str
    span: Span


def tokens(text: str, span: Span) -> tuple[Token, ...]:
    """Return the tokens of a stretch of text, spans counted in the whole text."""
    plain = fold(text[span.start : span.end])
    found: list[Token] = []
    for piece in _PIECE.finditer(plain):
        place = Span(span.start + piece.start(), span.start + piece.end())
        for word in _forms_in(plain, piece):
            joined = _joined(found[-1].word, word, piece.group()) if found else None
            if joined:
                place = Span(found.pop().span.start, place.end)
            found.append(Token(joined or word, place))
    return tuple(found)


def _forms_in(plain: str, piece: re.Match[str]) -> tuple[str, ...]:
    """Return the words of a piece, which what stands around it may make others."""
    if piece.group() == "May" and _MONTH.search(plain, max(0, piece.start() - LOOK_BACK), piece.end() + 3):
        return (MAY,)
    if _NUMERO.match(plain, piece.start()):
        return (NUMERO,)
    return _forms(piece.group().lower())


def _joined(before: str, word: str, printed: str) -> str | None:
    """Return the one word that two are: five thousand is 5000, however an outlet writes it."""
    if before == "no" and printed.lower() == "one":
        return NO_ONE
    if before == "not" and word in _ONLY:
        return NOT_ONLY
    if word in _SCALES and before[0].isdecimal() and before.isascii() and len(before) < 12:
        whole, _, fraction = before.partition(".")
        if fraction.isdecimal() or not fraction:
            # In whole numbers: 4.35 million is 4350000, and no float says so.
            scaled = int(whole + fraction) * _SCALES[word]
            return str(scaled // 10 ** len(fraction)) if scaled % 10 ** len(fraction) == 0 else None
    return None


def _forms(piece: str) -> tuple[str, ...]:
    if piece[0] == "[":
        return (WILD,)
    if piece in ("…", "..."):
        return (ELLIPSIS,)
    if piece in _CONTRACTIONS:
        return _CONTRACTIONS[piece]
    for ending, word in _ENDINGS.items():
        if piece.endswith(ending) and len(piece) > len(ending):
            return (piece.removesuffix(ending), word)
    if piece in _IS:
        return (piece.removesuffix("'s"), "is")
    return (_plain(piece),)


def _plain(piece: str) -> str:
    if piece.endswith("s's"):
        # The boss's and the boss' are two houses' ways to write one word.
        return piece.removesuffix("'s")
    ten, _, unit = piece.partition("-")
    if ten in _TENS and (not unit or unit in _UNITS):
        return str(_TENS[ten] + _UNITS.get(unit, 0))
    return NUMBER_WORDS.get(piece, piece.replace(",", ""))


def american(word: str) -> str:
    """Return the word in American spelling, roughly: enough to tell a spelling from an edit."""
    for british, spelling in _AMERICAN:
        word = british.sub(spelling, word)
    return word


def words_of(found: tuple[Token, ...]) -> tuple[str, ...]:
    """Return the words alone, an editor's insertions and ellipses left out."""
    return tuple(token.word for token in found if token.word not in (WILD, ELLIPSIS))
