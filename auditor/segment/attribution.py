"""Who a sentence cites, and by which verb: "Roe said", "said Roe", "according to the report"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from auditor.language.fold import fold
from auditor.model import Span
from auditor.segment.cues import CUES
from auditor.segment.tokens import QUOTED

PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i"})
PERSONAL = frozenset({"he", "she", "He", "She"})
# Longer than any sentence of running text: the patterns below see no more of a line without full stops.
LONGEST = 2000

_CUE = rf"(?P<cue>{'|'.join(CUES)})\b"
# Capitalised words that open a sentence and are nobody's name.
_OPENERS = (
    r"(?!(?:When|While|This|That|These|Those|There|Although|Though|After|Before|But|And|As|If|In|On|At|For|It|He|She|"
    r"They|The|An?|What|Who|How|Why|Asked|According|Also|Since|However|Its|His|Her|Their|Another|Some|Many|Most)\b)"
)
# A full stop belongs to a name only before another part of it: "J. Roe", not "Roe."
_CAPITAL = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
_PART = rf"[{_CAPITAL}][\w'-]*(?:\.(?= [{_CAPITAL}]))?"
_NAME = rf"{_OPENERS}{_PART}(?: (?:of|de|van|von|al|the)(?= [{_CAPITAL}]))?(?: {_PART}){{0,4}}"
# "was later found", "will be told": a passive cites nobody, and a verb is no part of a noun phrase.
_NO_VERB = (
    r"(?!(?:was|were|is|are|am|be|been|being|will|would|has|have|had|could|can|may|might|must|should|and|or|"
    r"already|now|also|later|still|only|then)\b)"
)
_DETERMINER = r"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)"
# "A second round found …" cites nobody; "a letter" and "a spokeswoman" do.
_SPEAKING = (
    r"(?:report|study|survey|review|letter|statement|notice|document|newsletter|poll|audit|author|co-author|official|"
    r"spokes\w+|source|witness|expert|researcher|analyst|lawyer|doctor|resident|neighbour|neighbor|watchdog|\w*media)"
)
_NOUN = (
    rf"(?:{_DETERMINER}(?: {_NO_VERB}[\w'-]+){{1,5}}?|[Aa]n?(?: {_NO_VERB}[\w'-]+){{0,3}}? {_SPEAKING}"
    rf"(?: (?:of|for|from|by)(?: {_NO_VERB}[\w'-]+){{1,4}}?)?)"
)
_PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e)\b"
_WHO = rf"(?P<who>{_PRONOUN}|{_NAME}|{_NOUN})"
# After the verb nothing but punctuation or a preposition tells where a noun phrase ends.
_STOP = r"(?=[,.;:\x01]|$| (?:in|on|at|to|by|from|with|who|after|during|before|when|as)\b)"
_WHO_LAST = rf"(?P<who>{_PRONOUN}|{_NAME}|{_NOUN}{_STOP})"
_BETWEEN = (
    r"(?:, [^,\x01]{2,80},)?(?: (?:also|later|then|now|further|has|have|had|who|could|would|might|may|will)){0,2}"
)
# Behind a quotation that ends in a comma any verb is one of speech: "…," Roe sings.
_TAG = re.compile(rf"\s*+(?P<who>{_PRONOUN}|{_NAME}|{_NOUN}) (?P<cue>[a-z]{{2,20}}(?:ed|s))\b")
_SIGNATURE = re.compile(rf"\s*+(?P<cue>[-–—―]+)\s*+(?P<who>{_NAME})\.? *$", re.MULTILINE)
# A transcript: "ROE: Where is the pier?"
_TURN = re.compile(
    rf"[\"'“‘«„]?(?P<who>[{_CAPITAL}][{_CAPITAL}.'-]+(?: [{_CAPITAL}][{_CAPITAL}.'-]+){{0,3}})(?P<cue>:) "
)
_TAIL = 200
_ENDS_BEFORE_TAG = re.compile(r"[,?!][\"'”’»]+$")
# What follows the name of who is cited: "a study by the board published on Monday", "Roe on Friday".
_TRAILING = re.compile(
    r" (?:that|which|who|whose|when|where|as|but|and (?:the )?\w+ (?:is|was|are|were|has|had|will)|published|released|"
    r"conducted|obtained|seen|reviewed|issued|filed|compiled|provided|posted|familiar|said|told|late|early|last|"
    r"this week|(?:on|in|since) "
    r"(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d))\b.*$"
)
_TITLED = re.compile(r" (?:titled|entitled|called|named),? ?$")
_TITLE = re.compile(rf" ?{QUOTED}+")
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{QUOTED},? ?{_WHO}{_BETWEEN} {_CUE}",
        rf"{QUOTED},? ?{_CUE} {_WHO_LAST}",
        r"(?P<cue>[Aa]ccording to) (?P<who>(?:[^,.;:\x01]|\.(?= ?[A-Z\d])|(?<=[A-Z])\.){2,80})",
        rf"(?:^|[,;] |\b(?:that|but|while|though) ){_WHO}{_BETWEEN} {_CUE}",
        rf", {_WHO}{_BETWEEN} {_CUE}[^,]*$",
    )
)


@dataclass(frozen=True, slots=True)
class Attributed:
    """Who is cited and by which word, as spans of the document."""

    who: Span
    cue: Span


def masked(text: str, sentence: Span, quotations: Sequence[Span]) -> str:
    """Return the head of a sentence in plain typography, each letter of a quotation in it a QUOTED."""
    start, end = sentence.start, min(sentence.end, sentence.start + LONGEST)
    plain = list(fold(text[start:end]))
    for span in takewhile(lambda one: one.start < end, quotations):
        first, last = max(0, span.start - start), min(len(plain), span.end - start)
        plain[first:last] = QUOTED * (last - first)
    return "".join(plain)


def attributed(sentence: str, quotations: Sequence[Span], start: int) -> Attributed | None:
    """Return whom a sentence cites; None where nobody is named.

    quotations are spans within the sentence, marks included; start is where the sentence begins in its document.
    """
    plain = masked(sentence, Span(0, len(sentence)), quotations)
    for pattern in _PATTERNS:
        if found := pattern.search(plain):
            who, cue = whole_name(plain, Span(*found.span("who"))), Span(*found.span("cue"))
            return Attributed(Span(start + who.start, start + who.end), Span(start + cue.start, start + cue.end))
    return None


def is_speaker(who: str) -> bool:
    """Tell who can be cited from "nobody" and from "a second round", which found or showed something."""
    if re.match(r"(?:nobody|no one|none|nothing|everyone|anyone|no)\b", who, re.IGNORECASE):
        return False
    return not re.match(r"[Aa]n? ", who) or re.search(rf"\b{_SPEAKING}\b", who) is not None


def tagged(text: str, quotation: Span) -> Attributed | None:
    """Return who is named for a quotation right after it, or at its head as in a transcript; None where nobody is."""
    tail = fold(text[quotation.end : quotation.end + _TAIL])
    is_open = _ENDS_BEFORE_TAG.search(text, max(quotation.start, quotation.end - 3), quotation.end)
    found = (is_open and _TAG.match(tail)) or _SIGNATURE.match(tail)
    if found:
        return _attributed(found, quotation.end)
    turn = _TURN.match(fold(text[quotation.start : quotation.start + _TAIL]))
    return _attributed(turn, quotation.start) if turn else None


def _attributed(found: re.Match[str], start: int) -> Attributed:
    who, cue = (Span(start + found.start(name), start + found.end(name)) for name in ("who", "cue"))
    return Attributed(who, cue)


def whole_name(plain: str, who: Span) -> Span:
    """Return who is cited, by the whole name and no more: a report with its title, a body without what it did."""
    if _TITLED.search(plain, who.start, who.end) and plain[who.end : who.end + 1].strip() in ("", QUOTED):
        title = _TITLE.match(plain, who.end)
        return Span(who.start, title.end()) if title else who
    trailing = _TRAILING.search(plain, who.start, who.end)
    end = trailing.start() if trailing else who.end
    return Span(who.start, who.start + len(plain[who.start : end].rstrip()))
