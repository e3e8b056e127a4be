"""The agency, press office or third outlet that handed one text to both articles of a pair, where one is named."""

import re
from collections.abc import Iterable, Iterator, Mapping

from auditor.attribute.dates import altered, same_text
from auditor.attribute.pair import Pair
from auditor.attribute.signed import signed_in_both
from auditor.attribute.sources import agencies
from auditor.language.agencies import UNNAMED, agencies_heard
from auditor.language.credits import CreditKind, credits_in, credits_outlet, outlet_key
from auditor.model import Confidence, Document, Evidence, Match, Place, RelationKind, Span

Handed = tuple[RelationKind, Confidence, tuple[Evidence, ...]]
Places = tuple[Place, ...]

_RELEASE = re.compile(
    r"[/(](?:PR ?Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|EIN ?Presswire"
    r"|Newsfile Corp\.?|PRWeb|NewsVoir|Media OutReach(?: Newswire)?)[/)]"
    r"|^(?:PRESS|NEWS|MEDIA) RELEASE\b|^(?:Press|News|Media) release:|\b[Tt]his is a (?:paid )?press release\b",
    re.MULTILINE,
)
_WHOLE_TEXT = re.compile(r"\b(?:[Tt]his|[Tt]he) (?:article|story|report|piece|column|post|text)\b")
_BEGINS = re.compile(r"\W{0,3}(?:[Oo]riginally|[Ff]irst|[Rr]epublished)\b")
_LOOK_BACK = 120
_TAKEN_FROM = re.compile(
    r"^\W?(?:[Ff]rom|[Vv]ia|[Ss]ource|[Hh]/[Tt]|[Aa]s reported by)\s?:? (?:the )?(?P<outlet>.+?)\W*$"
)


def handed_on(match: Match, pair: Pair, *, stated: bool) -> Handed | None:
    """Return the relation of two articles that one text was handed to, with who is named; None where nobody is.

    stated says whether a credit, a notice or a third article states a direction. That, and an altered quotation, is
    outweighed only by an agency that both credit with their text.
    """
    left, right = (_credited(pair, document) for document in (pair.left, pair.right))
    if agency := _first((left.keys() & right.keys()) - {UNNAMED}):
        return _wire(Confidence.HIGH, "agency that both credit", agency, left, right)
    signed = signed_in_both(pair)
    if not stated and (agency := _first(signed[0])):
        return _wire(Confidence.MEDIUM, "name that signs both", agency, *signed)
    if stated or altered(pair):
        return None
    # Only the same text carries an agency's words about itself with it: a rewriter leaves "told AP" standing, too.
    if same_text(match):
        heard = _heard(pair.left, match, left), _heard(pair.right, match, right)
        if agency := _first((heard[0].keys() & heard[1].keys()) - {UNNAMED}):
            return _wire(Confidence.MEDIUM, "agency that was told, in both", agency, *heard)
    return _one_sided(pair, left, right) or _released(pair) or _third_outlet(pair)


def _credited(pair: Pair, document: Document) -> Mapping[str, Places]:
    return agencies(document, pair.marks)


def _heard(document: Document, match: Match, credited: Mapping[str, Places]) -> Mapping[str, Places]:
    """Return the agencies credited, and those heard in the sentences that both articles have."""
    shared = [side.span for pair in match.aligned for side in (pair.left, pair.right) if side.document == document.id]
    found = dict(credited)
    for span, agency in agencies_heard(document.text):
        if any(one.start <= span.start < one.end for one in shared):
            found.setdefault(agency, (Place(document.id, span),))
    return found


def _first(agencies: Iterable[str]) -> str:
    """Return the first of some agencies, one that is named before those that are not; "" for none."""
    return min(agencies, key=lambda agency: (agency == UNNAMED, agency), default="")


def _wire(confidence: Confidence, name: str, agency: str, *sides: Mapping[str, Places]) -> Handed:
    here, there = (side.get(agency, ())[:1] for side in sides)
    return RelationKind.WIRE, confidence, (Evidence(name, 0.0, agency, here, there),)


def _one_sided(pair: Pair, left: Mapping[str, Places], right: Mapping[str, Places]) -> Handed | None:
    """Return what one of the two says, or a third article that prints the same; two agencies say nothing."""
    if {*left} - {UNNAMED} and {*right} - {UNNAMED}:
        return None
    if agency := _first({*left, *right}):
        return _wire(Confidence.MEDIUM, "agency that one credits", agency, left, right)
    if agency := _first({agency for agency, _ in pair.prints}):
        third = {agency: next(places for named, places in pair.prints if named == agency)}
        return _wire(Confidence.MEDIUM, "agency that another print credits", agency, {}, third)
    return None


def _released(pair: Pair) -> Handed | None:
    for document in (pair.left, pair.right):
        if found := _RELEASE.search(document.text):
            place = Place(document.id, Span(*found.span()))
            return _common_source(Evidence("press release", 0.0, found.group().strip("/() "), (place,)))
    return None


def _third_outlet(pair: Pair) -> Handed | None:
    """An outlet that neither of them is, and that one of them says it took the text from."""
    aliases, own = pair.settings.outlet_aliases, [one.outlet for one in (pair.left, pair.right) if one.outlet]
    named = [*_taken_from(pair, pair.left), *_taken_from(pair, pair.right)]
    third = [(name, place) for name, place in named if not any(credits_outlet(name, one, aliases) for one in own)]
    for name, place in third[:1] if len({outlet_key(name, aliases) for name, _ in named}) == 1 and len(own) > 1 else ():
        return _common_source(Evidence("third outlet", 0.0, name, (place,)))
    return None


def _taken_from(pair: Pair, document: Document) -> Iterator[tuple[str, Place]]:
    for credit in credits_in(document.text):
        if credit.kind is CreditKind.REPUBLISHED and _of_the_text(document.text, credit.span.start):
            yield credit.outlet, Place(document.id, credit.span)
    for mark in pair.marks:
        if mark.document != document.id or mark.rule != "from-outlet":
            continue
        if said := _TAKEN_FROM.match(document.text[mark.span.start : mark.span.end]):
            yield said["outlet"], Place(document.id, mark.span)


def _of_the_text(text: str, at: int) -> bool:
    """Tell whether the credit at a place says of the whole text where it stood before, and not of a photograph."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return _WHOLE_TEXT.search(before[-_LOOK_BACK:]) is not None or _BEGINS.match(before) is not None


def _common_source(piece: Evidence) -> Handed:
    return RelationKind.COMMON_SOURCE, Confidence.MEDIUM, (piece,)
