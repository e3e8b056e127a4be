"""The sources that two articles have in common: a named report or body that both cite, an agency that both credit."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from auditor.language.agencies import agencies_in_byline, agency_of, credited_agencies
from auditor.language.credits import CreditKind, credits_in, credits_outlet
from auditor.language.fold import fold
from auditor.language.origins import ORIGINS
from auditor.language.titles import is_title
from auditor.language.words import words
from auditor.model import Claim, Document, Family, Mark, Place, Quote
from auditor.settings import Settings

# Two capitalised words or more: "Slackwater Trust", not "She" and not a surname alone.
_NAME = re.compile(r"[A-Z][\w'-]+(?: (?:of|for|the|and|on)(?= [A-Z]))?(?: [A-Z][\w'-]+)+")

# How a body's name ends, or begins before "of": what is not one is taken for a person's.
_BODY = re.compile(
    r"(?:^|[ -])(?:Academy|Administration|Affairs|Agency|Alliance|Archives?|Army|Assembly|Association|Authority|Bank|"
    r"Board|Bureau|Campaign|Cent(?:er|re)|Chamber|Church|Club|Coalition|College|Command|Commission|Committee|Company|"
    r"Congress|"
    r"Corporation|Corps|Council|Courts?|Department|Desk|Division|Embassy|Exchange|Federation|Force|Forces|Foundation|"
    r"Fund|Government|Group|Guard|Health|Hospital|House|Initiative|Inspectorate|Institute|Institution|International|"
    r"Laboratory|League|Library|Media|Ministry|Mission|Museum|Nations|Navy|Network|News|Observatory|Office|"
    r"Organi[sz]ation|Panel|Parliament|Party|Police|Post|Press|Programme|Program|Project|Publisher|Registry|Research|"
    r"Reserve|School|Secretariat|Security|Senate|Service|Services|Society|Survey|Times|Treasury|Tribunal|Trust|Union|"
    r"University|Watch|Watchdog|Inc|Corp|Ltd|PLC|LLC)(?:\.?$| (?:of|for|on|and)\b)"
)
_WRITTEN = re.compile(
    r"\b(?:in|by|from|to) (?:an?|the|his|her|their|its|that|this) (?:[\w'’-]+ ){0,3}?(?P<what>affidavit|audit|bill|"
    r"book|complaint|document|filing|indictment|lawsuit|letter|memo|memoir|opinion|paper|petition|poll|report|review|ruling|"
    r"statement|study|survey|transcript|tweet)\b"
)

# Three capitalised words may be the name of anything.
TITLE_WORDS = 4


def agencies(document: Document, marks: Iterable[Mark] = ()) -> Mapping[str, tuple[Place, ...]]:
    """Return the agencies that an article credits with its text, by short name, with where the text does so.

    In a dateline, a tag, a byline, a closing line, its metadata; an agency that is the outlet credits itself. The tag
    of a photograph credits the photograph: places inside media marks are passed over.
    """
    media = [m.span for m in marks if m.document == document.id and m.family is Family.MEDIA]
    found: dict[str, list[Place]] = defaultdict(list)
    for span, agency in credited_agencies(document.text):
        if not any(one.start <= span.start < one.end for one in media):
            found[agency].append(Place(document.id, span))
    named = (document.outlet, *(value for name, value in document.declared if name in ORIGINS))
    for agency in (*agencies_in_byline(document.byline), *filter(None, map(agency_of, named))):
        found[agency] += []
    return {agency: tuple(places) for agency, places in sorted(found.items())}


def cited_names(document: Document, claims: Iterable[Claim]) -> Mapping[str, tuple[Place, ...]]:
    """Return, by name, where a claim of the document cites a body, or what somebody wrote, in text order.

    A person is no source that two reporters share: both may have heard "Roe said"; "Roe said in a lawsuit" they read,
    and its name is "Roe, lawsuit".
    """
    found: dict[str, list[Place]] = defaultdict(list)
    for claim in claims:
        for name in _NAME.findall(fold(claim.cited_source or "")) if claim.document == document.id else ():
            written = _WRITTEN.search(document.text, claim.span.start, claim.span.end)
            plain = name.removeprefix("The ")
            if _BODY.search(plain) or written:
                key = plain if _BODY.search(plain) or not written else f"{plain}, {written['what'].lower()}"
                found[key].append(Place(claim.document, claim.span))
    return {name: tuple(places) for name, places in found.items()}


def credited_outlets(
    document: Document, pair: Iterable[Document], settings: Settings
) -> Mapping[str, tuple[Place, ...]]:
    """Return, by name, where a document says that an outlet which is neither of a pair reported something."""
    own = [one.outlet for one in pair if one.outlet is not None]
    found: dict[str, list[Place]] = defaultdict(list)
    for credit in credits_in(document.text):
        third = not any(credits_outlet(credit.outlet, one, settings.outlet_aliases) for one in own)
        if credit.kind in (CreditKind.REPORTED, CreditKind.ACCORDING) and third:
            found[credit.outlet.removeprefix("The ").removeprefix("the ")].append(Place(document.id, credit.span))
    return {name: tuple(places) for name, places in found.items()}


def named_titles(document: Document, quotes: Iterable[Quote]) -> Mapping[str, tuple[Place, ...]]:
    """Return, by its words, where the quoted title of a report or another work stands, in text order."""
    found: dict[str, list[Place]] = defaultdict(list)
    for quote in quotes:
        if quote.document == document.id and is_title(document.text, quote.span):
            title = words(document.text[quote.span.start : quote.span.end])
            if len(title) >= TITLE_WORDS:
                found[" ".join(title)].append(Place(document.id, quote.span))
    return {title: tuple(places) for title, places in found.items()}
