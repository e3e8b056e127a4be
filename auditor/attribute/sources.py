"""The sources that two articles have in common: a named report or body that both cite, an agency that both credit."""

import functools
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

# How the name of a body ends, or begins before "of".
_BODY = re.compile(
    r"(?:^|[ -])(?:Academy|Administration|Agency|Alliance|Army|Assembly|Association|Authority|Bank|Board|Bureau|"
    r"Campaign|Cent(?:er|re)|Church|Club|Coalition|College|Commission|Committee|Company|Congress|Corporation|Council|Court|"
    r"Department|Embassy|Federation|Force|Forces|Foundation|Fund|Government|Group|Hospital|House|Institute|League|Media|"
    r"Ministry|Museum|Network|News|Observatory|Office|Organi[sz]ation|Party|Police|Post|Press|Project|Senate|Service|"
    r"Society|Survey|Times|Trust|Union|University|Watch|Inc|Corp|Ltd)(?:\.?$| (?:of|for|on|and)\b)"
)
_TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Sir|Dame|Judge|Justice|President|Senator|Secretary|Minister|Mayor|"
    r"Professor|Governor|Representative|Chancellor|Premier|King|Queen|Prince|Princess|Pope|Bishop|Captain|Sheriff)\b"
)
_OFFICE = (
    r"(?:adviser|advisor|aide|analyst|attorney|author|chair|chairman|chairwoman|chief|counsel|director|economist|editor|"
    r"executive|expert|governor|judge|lawyer|leader|manager|minister|officer|president|professor|researcher|resident|"
    r"scientist|secretary|senator|spokesman|spokesperson|spokeswoman|strategist)"
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
    """Return, by name, where a claim of the document cites a body, or what a person wrote, in text order.

    A person is no source that two reporters have in common: both may have heard "Roe said". "Roe said in a lawsuit"
    they have read, and its name is "Roe, lawsuit".
    """
    found: dict[str, list[Place]] = defaultdict(list)
    known: dict[str, bool] = {}
    plain = fold(document.text)
    for claim in claims:
        for whole in _NAME.findall(fold(claim.cited_source or "")) if claim.document == document.id else ():
            name = whole.removeprefix("The ")
            known.setdefault(name, is_person(name, plain))
            written = _WRITTEN.search(plain, claim.span.start, claim.span.end)
            if known[name] and written:
                name = f"{name}, {written['what'].lower()}"
            if written or not known[name]:
                found[name].append(Place(claim.document, claim.span))
    return {name: tuple(places) for name, places in found.items()}


# Asked once a pair, of the same articles.
@functools.lru_cache(maxsize=4096)
def is_person(name: str, text: str) -> bool:
    """Tell whether a text gives a name a title, an office or an age, or uses its last word alone, without "the"."""
    if _BODY.search(name):
        return False
    whole = re.escape(name)
    titled = rf"\b(?:{_TITLE.pattern}\.?|{_OFFICE}) {whole}|{whole}, (?:who\b|\d\d,|(?:[\w'-]+ ){{0,4}}{_OFFICE}\b)"
    if _TITLE.match(name) or re.search(titled, text):
        return True
    last = re.escape(name.rsplit(maxsplit=1)[-1])
    alone = re.compile(rf"(?:^|[.!?,:;\"(-] ?|\b(?!the\b)[a-z'-]+ ){last}\b(?! [A-Z])", re.MULTILINE)
    return alone.search(text) is not None


def credited_outlets(
    document: Document, pair: Iterable[Document], settings: Settings
) -> Mapping[str, tuple[Place, ...]]:
    """Return, by name, where a document says that an outlet which is neither of a pair reported something."""
    own = [one.outlet for one in pair if one.outlet is not None]
    found: dict[str, list[Place]] = defaultdict(list)
    for credit in credits_in(document.text):
        third = not any(credits_outlet(credit.outlet, one, settings.outlet_aliases) for one in own)
        name = credit.outlet.removeprefix("The ").removeprefix("the ")
        # "The Times" are many; CNN is one.
        known = " " in name or name == credit.outlet
        if credit.kind in (CreditKind.REPORTED, CreditKind.ACCORDING) and third and known:
            found[name].append(Place(document.id, credit.span))
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
