"""Evidence ids: a letter and a number in text order for the screen, a fingerprint for tools."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from auditor.model import Alteration, AlterationKind, Audit, Family, Mark, Match, Place, Span, Verdict
from auditor.report.escape import markdown
from auditor.report.safe import Safe, hexadecimal, say

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
LANGUAGE = frozenset({Family.DECLARED, Family.TRANSLATION, Family.SPIN, Family.FOREIGN, Family.SLIP, Family.HIDDEN})
HIDDEN_ROWS = 10

Item = Alteration | Mark


def sides(alteration: Alteration, document: str) -> tuple[Place, Place]:
    """Return the place in the document and the place in the other one."""
    if alteration.left.document == document:
        return alteration.left, alteration.right
    return alteration.right, alteration.left


def places_of(item: Item, document: str) -> tuple[Place, ...]:
    """Return where an item stands: the place of a mark; of an alteration the place in the document, then the other."""
    return (Place(item.document, item.span),) if isinstance(item, Mark) else sides(item, document)


def label_items(audit: Audit, origins: Mapping[tuple[str, str], str | None]) -> dict[tuple[str, Item], Safe]:
    """Return the id of every alteration and mark on each page that shows it ("Q1"); a stated origin's page does not."""
    found = [(mark.document, _letter(mark), mark.span, mark) for mark in _shown(audit.marks) if _letter(mark)]
    shown: list[tuple[str, str, Span, Item]] = [*found]
    for alteration in audit.alterations:
        for here, there in ((alteration.left, alteration.right), (alteration.right, alteration.left)):
            if origins.get((here.document, there.document)) != here.document:
                shown.append((here.document, LETTERS[alteration.kind], here.span, alteration))
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


def label_matches(audit: Audit) -> dict[tuple[str, str], Safe]:
    """Return "M1", "M2" … for each pair that is more than the same story, in the order of the audit."""
    pairs = [match for match in audit.matches if match.verdict not in (Verdict.SAME_STORY, Verdict.UNRELATED)]
    return {pair(match): say("M{}", at) for at, match in enumerate(pairs, 1)}


def pair(match: Match) -> tuple[str, str]:
    """Return the ids of both documents, left one before right one."""
    return match.left, match.right


def fingerprint(kind: str, places: Iterable[Place]) -> Safe:
    """Return 12 hex digits that stay the same when the batch grows: sha256 over kind, document ids and offsets."""
    parts = [kind, *(f"{place.document}:{place.span.start}-{place.span.end}" for place in places)]
    return hexadecimal(hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).digest())
