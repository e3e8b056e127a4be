"""The sources that two articles have in common: a named report or body that both cite, an agency that both credit."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from auditor.language.agencies import agencies_in_byline, agency_of, credited_agencies
from auditor.language.fold import fold
from auditor.language.origins import ORIGINS
from auditor.language.titles import is_title
from auditor.language.words import words
from auditor.model import Claim, Document, Family, Mark, Place, Quote

# Two capitalised words or more: "Slackwater Trust", not "She" and not a surname alone.
_NAME = re.compile(r"[A-Z][\w'-]+(?: (?:of|for|the|and|on)(?= [A-Z]))?(?: [A-Z][\w'-]+)+")

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


def cited_names(claims: Iterable[Claim]) -> Mapping[str, tuple[Place, ...]]:
    """Return, by proper name, where a claim cites it as its source, in text order."""
    found: dict[str, list[Place]] = defaultdict(list)
    for claim in claims:
        for name in _NAME.findall(fold(claim.cited_source or "")):
            found[name.removeprefix("The ")].append(Place(claim.document, claim.span))
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
