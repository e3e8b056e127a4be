"""The sources that two articles have in common: a named report or body that both cite, an agency that both credit."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from auditor.language.credits import CreditKind, credits_in
from auditor.language.fold import fold
from auditor.language.titles import is_title
from auditor.language.words import words
from auditor.model import Claim, Document, Family, Mark, Place, Quote

# Two capitalised words or more: "Slackwater Trust", not "She" and not a surname alone.
_NAME = re.compile(r"[A-Z][\w'-]+(?: (?:of|for|the|and|on)(?= [A-Z]))?(?: [A-Z][\w'-]+)+")

_AGENCY = re.compile(
    r"\b(?:Associated Press|AP|Reuters|REUTERS|AFP|UPI|PTI|ANI|IANS|Xinhua|dpa|DPA|PA Media|Bloomberg|TASS)\b"
)
_SAME_AGENCY = {"associated press": "ap"}
# Three capitalised words may be the name of anything.
TITLE_WORDS = 4


def agencies(document: Document, marks: Iterable[Mark]) -> frozenset[str]:
    """Return the agencies that an article credits with its text: in a dateline, a byline, a closing line."""
    credited = [credit.outlet for credit in credits_in(document.text) if credit.kind is CreditKind.WIRE]
    spans = [m.span for m in marks if m.document == document.id and m.family in (Family.SOURCE_CREDIT, Family.META)]
    said = [*credited, *(document.text[span.start : span.end] for span in spans), document.byline or ""]
    found = (name for text in said for name in _AGENCY.findall(text))
    return frozenset(_SAME_AGENCY.get(name.casefold(), name.casefold()) for name in found)


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
