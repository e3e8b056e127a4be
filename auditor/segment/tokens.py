"""The words and marks of a sentence whose quotations are masked, and what can stand inside a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.segment.cues import AUXILIARIES, BEING, BORDERS, MANNERS, PERSONS

QUOTED = "\x01"
_TOKEN = re.compile(rf"{QUOTED}+|'s\b|\w[\w&-]*(?:'(?!s\b)\w+)?(?:\.\w[\w-]*)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark or a run of masked quotation, with its place in the sentence."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number."""
        return self.text[0].isalnum()

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def is_quoted(self) -> bool:
        """Whether it is a quotation."""
        return self.text[0] == QUOTED


def tokens(plain: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order."""
    return tuple(Token(hit.group(), hit.group().lower(), *hit.span()) for hit in _TOKEN.finditer(plain))


def continues_name(found: Sequence[Token], at: int) -> bool:
    """Tell whether the token may stand inside who speaks: no verb, no conjunction, no mark but that of "Dr. J. Roe"."""
    token = found[at]
    if token.lower in ("and", "&", "or"):
        return 0 < at < len(found) - 1 and found[at - 1].is_name and found[at + 1].is_name
    if token.text in ".-'":
        return at > 0 and found[at - 1].is_word
    if token.lower == "'s":
        return True
    if not token.is_word or token.lower in BORDERS or token.lower in BEING or token.lower in PERSONS:
        return False
    return token.is_name or (token.lower not in AUXILIARIES and token.lower not in MANNERS)
