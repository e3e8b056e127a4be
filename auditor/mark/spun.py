"""Phrases of one widespread spinner: what it makes of plain words, whatever the article is about."""

import functools
import re
from collections.abc import Iterator, Mapping

from auditor.data.load import table
from auditor.language.fold import fold
from auditor.language.quotation import quotations
from auditor.language.spans import overlapping
from auditor.model import Span

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|\d{1,3}|few|several|many|numerous)"
_REPORT = (
    r"(?:reports?|study|studies|ponder|information|data|figures|statistics|surveys?|ministry|police|office|division"
    r"|sources?|measurements|gauges|table)"
)
_ADJECTIVE = r"(?:later|recent|common|[a-z]{2,12}(?:ful|ous|ive|ent|ant|al|able|ible|ing))"
# Words that must stand in the text, and how they stand in spun text alone. Written on the first of two spun stretches
# of one translation; in 6,842 texts of translation and news (development data) two of these never met.
SIGNATURES: Mapping[str, str] = {
    "utilize": r"\b(?:the|of|its|their) utilize\b(?! (?:the|a|an|their|its|this|these))|\butilize (?:of|is|was|has)\b",
    "moreover": r"\b(?:have|has|had|is|are|was|were|may|can|will|it|they|but|which|could|should) moreover (?=[a-z])",
    "a long time": rf"\b{_NUMBER} a long time\b",
    "foremost": rf"\b(?:the|one of the) foremost {_ADJECTIVE}\b|\bfor the foremost (?:part|portion)\b",
    "joined together": r"\bjoined together (?:states|kingdom|nations|country)\b",
    "agreeing to": rf"\bagreeing to (?:(?:a|an|the|one|later|recent) )?(?:\w{{1,15}} )?{_REPORT}\b",
    "concurring to": r"\bconcurring to\b",
    "takes after": r"\bas takes after\b|, which takes after\b",
    "taking after": r"\bthe taking after\b",
    "taken after": r"\btaken after by\b",
    "off chance": r"\bon the off chance that\b",
    "be that as": r"\bbe that as it may\b",
    "as it were": (
        r"\b(?:not|are|is|was|were|can|may|the) as it were\b(?!,)|(?<!, )\bas it were (?:in|for|a|the|by|two|when)\b"
    ),
    "to begin with": r"\bto begin with (?:half|time|quarter|day|year|month|person|place|stage|round)\b",
    "cleared out": r"\b(?:lower|upper) cleared out\b|\bcleared out (?:side|hand|wing|leg|arm)\b",
    "walk ": r"\bwalk (?:\d{1,2},? )?20\d\d\b",
    "genuine": r"\bgenuine (?:domain|bequest)\b",
    "get to to": r"\bget to to\b",
}


def spun_phrases(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the software's phrases stand outside quotations; nothing where fewer than two different ones do."""
    plain = _lower(fold(text))
    places = [
        (place, name) for name, pattern in _patterns().items() if name in plain for place in _found(pattern, plain)
    ]
    quoted = quotations(text) if len(places) > 1 else ()
    outside = sorted((place, name) for place, name in places if not overlapping(quoted, Span(*place)))
    if len({name for _, name in _apart(outside)}) > 1:
        yield from (place for place, _ in _apart(outside))


def _apart(places: list[tuple[tuple[int, int], str]]) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield places that do not overlap an earlier one: a phrase of the list may lie in a signature."""
    end = 0
    for place, name in places:
        if place[0] >= end:
            end = place[1]
            yield place, name


def _found(pattern: str, plain: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in re.finditer(pattern, plain))


@functools.cache
def _patterns() -> Mapping[str, str]:
    """Return the patterns by a word of theirs: the signatures, and the mined phrases that hold none of them."""
    mined = (phrase for phrase in table("spun.json")["phrases"] if not any(name in phrase for name in SIGNATURES))
    return {**SIGNATURES, **{phrase: rf"\b{re.escape(phrase)}\b" for phrase in mined}}


def _lower(text: str) -> str:
    """Return text in lower case, as long as it was: "İ" would become two characters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(low if len(low := c.lower()) == 1 else c for c in text)
