"""Numbers with their unit and qualifier; dates are not figures."""

import re
from collections.abc import Iterator, Sequence

from auditor.language.fold import fold
from auditor.language.spans import overlapping
from auditor.language.words import NUMBER_WORDS
from auditor.model import Document, Figure, Sentence, Span
from auditor.segment.units import UNITS

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = re.compile(
    rf"\b(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?|"
    rf"\d{{1,2}}(?:(?:st|nd|rd|th) of)? {_MONTH}(?: \d{{4}}\b)?|"
    rf"{_MONTH},? \d{{4}}\b|\d{{1,4}}(?P<mark>[/.-])\d{{1,2}}(?P=mark)\d{{1,4}}\b|(?:19|20)\d\ds?\b(?![,.]\d))"
)
_SCALE = {
    **dict.fromkeys(("thousand", "k"), 1e3),
    **dict.fromkeys(("million", "mn", "m"), 1e6),
    **dict.fromkeys(("billion", "bn"), 1e9),
    **dict.fromkeys(("trillion", "tn"), 1e12),
    "hundred": 1e2,
    "dozen": 12.0,
}
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORDS = rf"(?:{_TENS})-(?:one|two|three|four|five|six|seven|eight|nine)|{'|'.join(NUMBER_WORDS)}|{_TENS}"
_NUMBER = re.compile(
    r"(?:\b(?P<qualifier>up to|at least|more than|over|about|around|some|nearly|almost|roughly|as many as|fewer than|"
    r"less than|an estimated|at most|approximately|only) )?"
    rf"(?<![\w.:/])(?<!\d,)(?P<number>(?P<money>[$€£])?\d+(?:,\d{{3}})*(?:\.\d+)?|(?:{_WORDS})\b)"
    r"(?:(?P<percent> ?%| percent\b| per cent\b)|"
    r"(?:[ -](?P<scale>hundred|thousand|million|billion|trillion|dozen)s?|(?P<letter>k|mn?|bn|tn))\b)?"
    r"(?!\w|[:/]\d|,\d)",
    re.IGNORECASE,
)
_BREAKS = frozenset(
    "of the a in on at and or to from for by with into among per were was is are had have has that who".split()
)
_FOLLOWING = re.compile(r" ?-?([A-Za-z][\w']*|[.,;:()\"-])")


def figures(document: Document, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """Return the figures of the given sentences, in text order."""
    plain = fold(document.text)
    return tuple(figure for sentence in sentences for figure in _in_sentence(document.id, plain, sentence.span))


def _in_sentence(document: str, plain: str, span: Span) -> Iterator[Figure]:
    dates = [Span(hit.start(), hit.end()) for hit in DATE.finditer(plain, span.start, span.end)]
    for hit in _NUMBER.finditer(plain, span.start, span.end):
        at = hit.start("number")
        if not hit.group("number").lstrip("$€£").isascii() or not (hit.group("scale") or "").isascii():
            # IGNORECASE also matches "fıve" and "mİllion", which no table holds.
            continue
        if overlapping(dates, Span(at, at + 1)):
            continue
        qualifier, unit = hit.group("qualifier"), _unit(hit, plain, span.end)
        if unit is None and hit.group("number").casefold() == "one":
            # "No one", "one of them": a pronoun, not a count.
            continue
        span_of = Span(hit.start(), hit.end())
        yield Figure(document, span_of, _value(hit, unit), unit, qualifier.lower() if qualifier else None)


def _value(hit: re.Match[str], unit: str | None) -> float:
    # "A 5m wall": metres, where neither money nor anything else is counted.
    letter = hit.group("letter") if unit or hit.group("letter") not in ("k", "m") else None
    raw = hit.group("number").casefold().lstrip("$€£").replace(",", "")
    scale = (hit.group("scale") or letter or "").casefold()
    return sum(map(_number, raw.split("-"))) * _SCALE.get(scale, 1.0)


def _number(word: str) -> float:
    tens = _TENS.split("|")
    return 20.0 + 10 * tens.index(word) if word in tens else float(NUMBER_WORDS.get(word, word))


def _unit(hit: re.Match[str], plain: str, end: int) -> str | None:
    if hit.group("percent"):
        return "percent"
    if money := hit.group("money"):
        return money
    at = hit.end()
    for _ in range(5):
        word = _FOLLOWING.match(plain, at, end)
        if word is None or not word.group(1)[0].isalpha() or word.group(1).lower() in _BREAKS:
            break
        if unit := UNITS.get(word.group(1).lower()):
            return unit
        at = word.end()
    return None
