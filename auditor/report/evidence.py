"""Evidence ids: a letter and a number in text order; each stands on one page, in the section of its letter."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from auditor.model import Alteration, AlterationKind, Audit, Family, Finding, Mark, Match, Place, Span
from auditor.report.escape import markdown
from auditor.report.safe import Safe, say

LETTERS: Mapping[AlterationKind, str] = {
    AlterationKind.QUOTE: "Q",
    AlterationKind.VARIANT: "Q",
    AlterationKind.TITLE: "Q",
    AlterationKind.HEADLINE: "Q",
    AlterationKind.MARKS: "Q",
    AlterationKind.CREDIT: "C",
    AlterationKind.SHARED_CREDIT: "C",
    AlterationKind.FIGURE: "F",
    AlterationKind.DATE: "F",
    AlterationKind.WORDING: "W",
}
# The heading of a page under which the ids of a letter are explained, as Git hosts write it in an address.
SECTIONS: Mapping[str, Safe] = {
    "Q": say("quotations-and-titles"),
    "C": say("credits"),
    "F": say("figures-that-differ"),
    "W": say("wording"),
    "L": say("marked-lines"),
    "S": say("translation-evidence"),
    "P": say("passages"),
}
LANGUAGE = frozenset({Family.DECLARED, Family.TRANSLATION, Family.SPIN, Family.FOREIGN, Family.SLIP, Family.HIDDEN})
HIDDEN_ROWS = 10
# What one article is found to have done; all else about two articles holds for both, unless one is the other's origin.
_OF_ONE = frozenset({"credit-swapped", "credit-leaked", "origin-declared-otherwise", "assembled"})

Item = Alteration | Mark


def sides(alteration: Alteration, document: str) -> tuple[Place, Place]:
    """Return the place in the document and the place in the other one."""
    if alteration.left.document == document:
        return alteration.left, alteration.right
    return alteration.right, alteration.left


def places_of(item: Item, document: str) -> tuple[Place, ...]:
    """Return where an item stands: the place of a mark; of an alteration the place in the document, then the other."""
    return (Place(item.document, item.span),) if isinstance(item, Mark) else sides(item, document)


def homes(audit: Audit) -> dict[tuple[str, str], str]:
    """Return, by both orders of each pair, the article on whose page the pair is told.

    That is the article made from the other one, else the later one, else the one whose id sorts last: findings about
    the pair stand there as well.
    """
    origins = {(one.left, one.right): one.origin for one in audit.relations}
    dates = {one.id: one.published for one in audit.documents}
    between = {(one.left.document, one.right.document) for one in audit.alterations}
    found = {}
    for ids in {*origins, *(pair(match) for match in audit.matches), *between}:
        one, other = sorted(ids)
        origin = origins.get((one, other))
        home = _later(dates, one, other) if origin is None else other if origin == one else one
        found[one, other] = found[other, one] = home
    return found


def _later(dates: Mapping[str, datetime.date | None], one: str, other: str) -> str:
    mine, theirs = dates.get(one), dates.get(other)
    return one if mine and theirs and mine > theirs else other


def articles_of(finding: Finding, origins: Mapping[tuple[str, str], str | None]) -> list[str]:
    """Return the articles that a finding is about: one, or all where none of them is the origin of another."""
    ids = list(dict.fromkeys(place.document for place in finding.places))
    alike = finding.kind not in _OF_ONE and (len(ids) != 2 or origins.get((ids[0], ids[1])) is None)
    return ids if alike else ids[:1]


def label_items(audit: Audit, homes: Mapping[tuple[str, str], str]) -> dict[tuple[str, Item], Safe]:
    """Return the id of every mark ("L1") and alteration ("Q1"), by the article on whose page it stands."""
    found = [(mark.document, _letter(mark), mark.span, mark) for mark in _shown(audit.marks) if _letter(mark)]
    shown: list[tuple[str, str, Span, Item]] = [*found]
    for alteration in audit.alterations:
        home = homes[alteration.left.document, alteration.right.document]
        shown.append((home, LETTERS[alteration.kind], sides(alteration, home)[0].span, alteration))
    return _numbered(shown)


def _shown(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield the marks that pages list: of hidden characters, which may split every word, the first ten an article."""
    hidden: Counter[str] = Counter()
    for mark in sorted(marks, key=lambda mark: (mark.document, mark.span, mark.rule)):
        hidden[mark.document] += mark.family is Family.HIDDEN
        if mark.family is not Family.HIDDEN or hidden[mark.document] <= HIDDEN_ROWS:
            yield mark


def _letter(mark: Mark) -> str:
    # A title or a subheading is neither a fault nor left out of matching, so it is no evidence of anything.
    return "S" if mark.family in LANGUAGE else "" if mark.family is Family.STRUCTURE else "L"


def _numbered(shown: Iterable[tuple[str, str, Span, Item]]) -> dict[tuple[str, Item], Safe]:
    last: Counter[tuple[str, str]] = Counter()
    labels: dict[tuple[str, Item], Safe] = {}
    for document, letter, _, item in sorted(shown, key=lambda entry: (*entry[:3], _order(entry[3]))):
        if (document, item) not in labels:
            last[document, letter] += 1
            labels[document, item] = say("{}{}", markdown(letter), last[document, letter])
    return labels


def _order(item: Item) -> tuple[str, ...]:
    return (item.kind, item.id) if isinstance(item, Alteration) else (item.rule, item.message)


def pair(match: Match) -> tuple[str, str]:
    """Return the ids of both documents, left one before right one."""
    return match.left, match.right
