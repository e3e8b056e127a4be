"""Which encoding bytes are in that neither say it nor are UTF-8: charset-normalizer proposes, the letters decide.

Of 319 texts of 200 letters and more charset-normalizer alone gives 239 (Swedish and Portuguese as cp1250, French
as cp1257), the letters alone 305, both together all.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from charset_normalizer import from_bytes

from auditor.read.encoding.alphabets import ALPHABETS

# What most old newsroom text is in; a wrong guess spoils only the letters with accents.
FALLBACK = "cp1252"
# A tie goes to the earlier: a line of French is as good Slovak, and charset-normalizer alone read Swedish as cp1250.
LATIN = ("cp1252", "iso8859_15", "cp1250", "iso8859_2", "cp1254", "cp1257", "mac_roman", "cp850")
OTHER = (
    *("cp1251", "koi8_u", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic"),
    *("cp1253", "iso8859_7", "cp1255", "cp1256", "iso8859_6", "cp874"),
)
EAST_ASIAN = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
# Bytes: the words with accents of about 60,000 bytes of French, in which every letter has long been seen.
SAMPLE = 8192
# Fits that differ by less are equal: one letter of a foreign name in fifty.
TIE = 0.02
# Bytes above 127: at most one in 6 of Latin text (Polish, Czech), at least three in 4 of any other.
ACCENTS = 0.3
ASCII = bytes(range(128))
# Below this the letters are of no language at all.
UNFIT = 0.5
NO_LANGUAGE = 0.1
# Shares of exact texts, of 1,106 clean texts of 40 to 480 letters in 28 languages and 30 encodings: 831 of 831 where no
# other text fits as well; else by the number of letters beyond ASCII 124 of 146 (six and more), 43 of 59 (three to
# five) and 44 of 70 (one or two). Of 319 texts of 200 letters and more all, of 465 of 40 letters 408. English with one
# such letter: 40 of 40 in cp1252, 24 of 38 in Mac Roman. With cp1252 throughout, as before: 312 of the 1,106.
UNRIVALLED = 0.97
TIED = ((3, 0.5), (6, 0.7))
SETTLED = 0.85


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding by its Python name, and how likely it gives the exact text, in [0, 1]."""

    encoding: str
    confidence: float


def guess(data: bytes) -> Guess:
    """Return the encoding whose letters fit best, from a sample of the words with bytes above 127."""
    sample = accented(data)
    texts = {encoding: text for encoding in proposed(sample) if (text := decoded(sample, encoding))}
    fits = {encoding: fit(text) for encoding, text in texts.items()}
    best = max(fits.values(), default=0.0)
    if best < UNFIT:
        return Guess(FALLBACK, NO_LANGUAGE)
    tied = [encoding for encoding, value in fits.items() if value > best - TIE]
    winner = likeliest(tied, latin=len(data.translate(None, ASCII)) < ACCENTS * len(data))
    rivals = len({texts[encoding] for encoding in tied}) - 1
    return Guess(winner, round(best * (odds(texts[winner]) if rivals else UNRIVALLED), 2))


def likeliest(tied: list[str], *, latin: bool) -> str:
    """Return the first of equally fitting encodings; in a text that is mostly a to z, the first for Latin letters."""
    western = [encoding for encoding in LATIN if encoding in tied]
    return western[0] if western and (latin or tied[0] in LATIN) else tied[0]


def accented(data: bytes) -> bytes:
    """Return the words with a byte above 127, a space between, at most 8,192 bytes of them."""
    words, size = [], 0
    for word in data.split():
        if size > SAMPLE:
            break
        if not word.isascii():
            words.append(word)
            size += len(word) + 1
    sample = b" ".join(words)
    return sample if len(sample) <= SAMPLE else whole(sample)


def whole(sample: bytes) -> bytes:
    """Return the beginning of the sample up to a byte that is no second half of an East Asian character."""
    cut = max(sample.rfind(sign, 0, SAMPLE) for sign in (b" ", b",", b".", b"(", b")", b'"', b"'", b"-", b"/"))
    return sample[: cut + 1] if cut >= 0 else sample[:SAMPLE]


def proposed(sample: bytes) -> list[str]:
    """Return the encodings to try, the likely first; of the East Asian ones only those charset-normalizer names."""
    allowed = [*LATIN, *OTHER, *EAST_ASIAN]
    likely = [match.encoding for match in from_bytes(sample, cp_isolation=allowed, preemptive_behaviour=False)]
    return likely + [encoding for encoding in (*LATIN, *OTHER) if encoding not in likely]


def decoded(sample: bytes, encoding: str) -> str | None:
    """Return the text of the sample without the half character at its end; None where a byte is not in the encoding."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return None


def fit(text: str) -> float:
    """Return the share in [0, 1] of the characters beyond ASCII that a single language writes, less the misplaced."""
    counts = Counter(letter for letter in text if letter > "\x7f")
    if not counts:
        return 0.0
    alphabetic = max(sum(counts[letter] for letter in counts.keys() & letters) for letters in ALPHABETS)
    ideographs = sum(count for letter, count in counts.items() if IDEOGRAPH.match(letter))
    misplaced = len(MISPLACED.findall(text))
    return max(0, max(alphabetic, ideographs) - misplaced) / counts.total()


def odds(text: str) -> float:
    """Return the share of exact texts among the ties of as many letters with accents; see above."""
    letters = len(text) - len(text.encode("ascii", "ignore"))
    return next((share for limit, share in TIED if letters < limit), SETTLED)


# Without half-width katakana: any Western text in Shift JIS is full of them.
IDEOGRAPH = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff01-\uff5e“”‘’…—]")
_LOWER = "a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺľłļńņňőœŕřśşšţťūůűųźżžа-џґα-ώ"
_UPPER = "À-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁĻŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽŸЀ-ЯҐΆ-Ϋ"
_LATIN = "a-zA-ZÀ-ž"
_ELSE = "Ά-ώЀ-ӿא-ת؀-ۿก-๛"
# What a wrong encoding does to a word: a capital inside it (KOI8 as Windows-1251), letters of two scripts (Turkish as
# Windows-1251), a sign between letters (Mac Roman as Windows-1252).
MISPLACED = re.compile(
    f"(?<=[{_LOWER}])[{_UPPER}]"
    f"|(?<=[{_LATIN}])[{_ELSE}]|(?<=[{_ELSE}])[{_LATIN}]"
    f"|(?<=[{_LOWER}])[–—“”„«»…‹›‚€£§°•†™©®№](?=[{_LOWER}])"
)
