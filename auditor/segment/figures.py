"""Numbers with their unit and qualifier; dates are not figures."""

import re
from collections.abc import Iterator, Sequence

from auditor.language.fold import fold
from auditor.language.words import NUMBER_WORDS
from auditor.model import Document, Figure, Sentence, Span

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = re.compile(
    rf"\b(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?|\d{{1,2}} {_MONTH}(?: \d{{4}}\b)?|"
    rf"{_MONTH},? \d{{4}}\b|"
    r"(?:19|20)\d\d\b(?![,.]\d))"
)
_SCALE = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
_NUMBER = re.compile(
    r"(?:\b(?P<qualifier>up to|at least|more than|over|about|around|some|nearly|almost|roughly|as many as|fewer than|"
    r"less than|an estimated|at most|approximately|only) )?"
    rf"(?<![\w.])(?P<number>(?P<money>[$€£])?\d+(?:,\d{{3}})*(?:\.\d+)?|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
    rf"(?P<percent> ?%| percent\b| per cent\b)?(?:[ -](?P<scale>{'|'.join(_SCALE)})s?\b)?",
    re.IGNORECASE,
)
# Words that count the same things: "nations" and "countries" are one unit.
UNITS = {
    name: unit
    for unit, names in {
        "country": "country countries nation nations",
        "person": "person persons people citizen citizens national nationals suspect suspects individual individuals "
        "resident residents man men woman women worker workers employee employees",
        "station": "station stations outpost outposts office offices centre centres center centers",
        "site": "site sites location locations place places",
        "province": "province provinces state states region regions",
        "district": "district districts county counties",
        "city": "city cities town towns",
        "case": "case cases incident incidents",
        "company": "company companies firm firms business businesses",
        "family": "family families household households",
        "dollar": "dollar dollars",
        "year": "year years",
        "month": "month months",
        "day": "day days",
        "ton": "ton tons tonne tonnes",
        "operation": "operation operations",
        "vessel": "vessel vessels ship ships boat boats",
        "kilometre": "kilometre kilometres kilometer kilometers km",
    }.items()
    for name in names.split()
}
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
        if any(date.start <= at < date.end for date in dates) or plain[max(0, at - 1) : at] in ("/", ":"):
            continue
        qualifier = hit.group("qualifier")
        yield Figure(
            document,
            Span(hit.start(), hit.end()),
            _value(hit),
            _unit(hit, plain, span.end),
            qualifier.lower() if qualifier else None,
        )


def _value(hit: re.Match[str]) -> float:
    raw = hit.group("number").lower().lstrip("$€£").replace(",", "")
    return float(NUMBER_WORDS.get(raw, raw)) * _SCALE.get((hit.group("scale") or "").lower(), 1.0)


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
