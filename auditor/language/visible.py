"""A text as a reader sees it: without hidden characters, look-alike letters, styled letters and letter-spacing.

Punctuation, fractions, circled and raised characters stay: an ellipsis is no three full stops. Full-width punctuation
is folded where the text is mostly Latin, for "．" ends no sentence; in Chinese or Japanese it is ordinary.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.language.background import is_known
from auditor.language.hidden import HIDDEN, hidden_runs
from auditor.language.lookalikes import FOREIGN, is_mostly_latin, lookalikes
from auditor.language.shift import Shift, replaced
from auditor.model import Span

Changes = Iterator[tuple[int, int, str]]
Step = tuple[str, Shift | None]

# Ligatures and digraphs, letter-like signs, Roman numerals, full width, mathematical letters and digits.
_STYLED_RANGES = "\u0132\u0133\u017f\u01c4-\u01cc\u01f1-\u01f3\u2102-\u2138\u213a-\u2149\u2160-\u217f\ufb00-\ufb06"
_STYLED = re.compile(f"[{_STYLED_RANGES}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]")
_WIDE = re.compile("[\uff01-\uff5e\u3000]")
_WIDE_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
_ACCENT = re.compile("[\u0300-\u036f]")
_SUSPECT = re.compile("|".join(one.pattern for one in (HIDDEN, _STYLED, _WIDE, _ACCENT, FOREIGN)))
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
# Four letters at least with one space between them, and not a part of a longer word.
_GAPS = " \u00a0\u2009\u200a\u202f"
_LETTER = r"[^\W\d_]"
_SPACED = re.compile(rf"(?<![^\s\"“‘(\[]){_LETTER}([{_GAPS}]){_LETTER}(?:\1{_LETTER}(?![\w'’-])){{2,}}")
_MAYBE_SPACED = tuple(re.compile(rf"{gap}{_LETTER}{gap}{_LETTER}{gap}{_LETTER}(?!\w)") for gap in _GAPS)
_GAP = re.compile(rf"(?<=\S)[{_GAPS}](?=\S)")
_WIDE_GAP = re.compile(rf"\S[{_GAPS}]{{2,}}\S")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Visible:
    """A text as a reader sees it, and the way back to the text as it was read: one Shift a step, in their order."""

    text: str
    shifts: tuple[Shift, ...]

    def raw(self, span: Span) -> Span:
        """Return the stretch of the text as read that a span of the visible text stands for; an empty one stays so."""
        start, end = span.start, span.end
        for shift in reversed(self.shifts):
            start, end = shift.start(start), shift.end(end)
        return Span(start, end if span.start < span.end else start)


def visible(text: str) -> Visible | None:
    """Return the text as a reader sees it; None where that is the text itself, which is told fast."""
    if not _is_suspect(text):
        return None
    seen, shifts = text, []
    # Composed before letters are judged by their scripts, and after: a Latin letter may then take its accent.
    for step in (_without_hidden, _unstyled, _composed, _latin, _composed, _joined):
        seen, shift = step(seen)
        shifts += [shift] if shift else []
    return Visible(seen, tuple(shifts)) if seen != text else None


def as_seen(text: str) -> str:
    """Return the text as a reader sees it."""
    folded = visible(text)
    return folded.text if folded else text


def _is_suspect(text: str) -> bool:
    gaps = _MAYBE_SPACED[:1] if text.isascii() else _MAYBE_SPACED
    if any(gap.search(text) for gap in gaps):
        return True
    return not text.isascii() and (_SUSPECT.search(text) is not None or not unicodedata.is_normalized("NFC", text))


def _without_hidden(text: str) -> Step:
    return _replaced(text, ((start, end, "") for start, end in hidden_runs(text)))


def _unstyled(text: str) -> Step:
    # One letter for one moves nothing: only ligatures and numerals of several letters need the way back.
    text = _STYLED.sub(lambda found: plain if len(plain := _plain(found.group())) == 1 else found.group(), text)
    return _replaced(text, ((one.start(), one.end(), _plain(one.group())) for one in _STYLED.finditer(text)))


@functools.lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter)
    return plain if unicodedata.category(letter)[0] in "LN" and plain.isalnum() else letter


def _latin(text: str) -> Step:
    if _WIDE.search(text) and is_mostly_latin(text):
        text = text.translate(_WIDE_PLAIN)
    pieces, end = [], 0
    for start, word, plain in lookalikes(text):
        pieces += [text[end:start], plain]
        end = start + len(word)
    return "".join([*pieces, text[end:]]), None


def _composed(text: str) -> Step:
    if _ACCENT.search(text) is None and unicodedata.is_normalized("NFC", text):
        return text, None
    return _replaced(text, ((start, end, _cluster(text[start:end])) for start, end in _clusters(text)))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each character with all that combines with it: marks, and the parts of Hangul."""
    start = 0
    for at in range(1, len(text)):
        if unicodedata.category(text[at])[0] != "M" and not "\u1160" <= text[at] <= "\u11ff":
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _cluster(letters: str) -> str:
    composed = unicodedata.normalize("NFC", letters)
    # No word goes on over an accent for which there is no letter, or a stroke through it.
    return _ACCENT.sub("", composed) if _LATIN.match(composed) else composed


def _joined(text: str) -> Step:
    return _replaced(text, _gaps(text))


def _gaps(text: str) -> Changes:
    """Yield the gaps inside letter-spaced words."""
    start = 0
    for line in text.split("\n"):
        inside = _gaps_of_line(line) if _is_spaced_out(line) else _gaps_of_words(line)
        yield from ((start + at, start + at + 1, "") for at in inside)
        start += len(line) + 1


def _is_spaced_out(line: str) -> bool:
    """Return whether nearly all of a line stands letter by letter, and its words stand further apart."""
    pieces = line.split()
    return len(pieces) >= 8 and sum(map(len, pieces)) <= 1.2 * len(pieces) and _WIDE_GAP.search(line) is not None


def _gaps_of_line(line: str) -> Iterator[int]:
    return (gap.start() for gap in _GAP.finditer(line))


def _gaps_of_words(line: str) -> Iterator[int]:
    for found in _SPACED.finditer(line):
        letters = found.group()[::2]
        start, end = _word_among(letters)
        word = letters[start:end]
        # "A B C D" is a list.
        if (word.isupper() or word[1:].islower()) and word.lower() not in _ALPHABET:
            yield from range(found.start() + 2 * start + 1, found.start() + 2 * end - 1, 2)


def _word_among(letters: str) -> tuple[int, int]:
    """Return where the word begins and ends: "a S h a r e button" holds an article, "a b o u t" does not."""
    starts = (0, 1) if letters[0] in "aAI" else (0,)
    ends = (len(letters), len(letters) - 1) if letters[-1] in "aI" else (len(letters),)
    tried = [(start, end) for start in starts for end in ends if end - start > 2]
    return next((one for one in tried if is_known(letters[slice(*one)].lower())), tried[0])


def _replaced(text: str, changes: Changes) -> Step:
    """Return the text with the changes that change anything; None for the way back where none does."""
    found = [change for change in changes if text[change[0] : change[1]] != change[2]]
    return replaced(text, found) if found else (text, None)
