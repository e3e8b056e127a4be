"""Quoted words as two outlets must share them: case, punctuation, contractions, numerals and spelling do not count."""

import re
from dataclasses import dataclass

from auditor.language.fold import fold
from auditor.language.words import NUMBER_WORDS, WORD
from auditor.model import Span

# An editor's [insertion] may stand for any words; an ellipsis for words left out.
WILD, ELLIPSIS = "[]", "…"
_PIECE = re.compile(rf"\[[^\]]*\]|…|\.\.\.|{WORD.pattern}")
_CONTRACTIONS = {"can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not")}
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
    return tuple(
        Token(word, Span(span.start + piece.start(), span.start + piece.end()))
        for piece in _PIECE.finditer(plain)
        for word in _forms(piece.group().lower())
    )


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
    return (NUMBER_WORDS.get(piece, piece.replace(",", "")),)


def american(word: str) -> str:
    """Return the word in American spelling, roughly: enough to tell a spelling from an edit."""
    for british, spelling in _AMERICAN:
        word = british.sub(spelling, word)
    return word


def words_of(found: tuple[Token, ...]) -> tuple[str, ...]:
    """Return the words alone, an editor's insertions and ellipses left out."""
    return tuple(token.word for token in found if token.word not in (WILD, ELLIPSIS))
