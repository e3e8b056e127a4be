"""Which article was earlier: by date where both have one, else by directions of copies and the dates around them."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping

from auditor.attribute.explicit import DATED
from auditor.model import Document, Evidence, Relation, RelationKind

Bounds = tuple[datetime.date | None, datetime.date | None]


class Order:
    """What is known of the order of the articles of one audit."""

    def __init__(self, documents: Mapping[str, Document], relations: Iterable[Relation]) -> None:
        known = tuple(relations)
        self._documents = documents
        # Dates that a credit contradicts order nothing: the relation was left open for the same reason. Dates without
        # points order the prints, and do no more.
        self._open = {
            frozenset((relation.left, relation.right))
            for relation in known
            if relation.kind is RelationKind.UNDETERMINED
            and any(piece.name == DATED and piece.strength != 0 for piece in relation.evidence)
        }
        self._made: dict[str, set[str]] = defaultdict(set)
        self._from: dict[str, set[str]] = defaultdict(set)
        for relation in known:
            if relation.origin is not None:
                copy = relation.right if relation.origin == relation.left else relation.left
                self._made[relation.origin].add(copy)
                self._from[copy].add(relation.origin)
        self._later: dict[str, frozenset[str]] = {}
        self._bounds: dict[str, Bounds] = {}
        self._earliest: dict[frozenset[str], str | None] = {}

    def earlier(self, one: str, other: str) -> bool:
        """Tell whether one is known to be earlier than other; equal dates and missing ones tell nothing.

        Without two dates, a chain of copies tells it, and an undated article is no later than the dated copies of it
        and no earlier than what it was made from. A circle of copies tells nothing.
        """
        if frozenset((one, other)) in self._open:
            return False
        dates = self._documents[one].published, self._documents[other].published
        if dates[0] is not None and dates[1] is not None and dates[0] != dates[1]:
            return dates[0] < dates[1]
        before, after = other in self._after(one), one in self._after(other)
        if before or after:
            return before and not after
        latest, earliest = self._between(one)[1], self._between(other)[0]
        return latest is not None and earliest is not None and latest < earliest

    def earliest(self, documents: Iterable[str]) -> str | None:
        """Return the one known to be earlier than all others; None where two could be."""
        found = frozenset(documents)
        if found not in self._earliest:
            self._earliest[found] = self._first(sorted(found))
        return self._earliest[found]

    def dated_before(self, one: str | None, others: Iterable[str]) -> tuple[Evidence, ...]:
        """Return the dates that put one before all others; nothing where one is missing or equal to its own."""
        days = {name: self._documents[name].published for name in ([one] if one else []) + [*others]}
        first = days.pop(one, None) if one else None
        later = [day for day in days.values() if day is not None]
        if first is None or len(later) < len(days) or min(later, default=datetime.date.max) <= first:
            return ()
        rest = f", the next carrier on {min(later)}" if later else ""
        return (Evidence(DATED, 0.0, f"published on {first}{rest}"),)

    def _first(self, found: list[str]) -> str | None:
        one = found[0] if found else None
        for other in found[1:]:
            # What is earlier than all others is earlier than whatever stands here when it comes.
            one = other if one is not None and self.earlier(other, one) else one
        return one if one and all(one == other or self.earlier(one, other) for other in found) else None

    def _after(self, document: str) -> frozenset[str]:
        """Return what was made from a document, and from that, and so on; itself in a circle."""
        if document not in self._later:
            self._later[document] = _reached(document, self._made)
        return self._later[document]

    def _between(self, document: str) -> Bounds:
        """Return from which day to which a document was published at most; None for what is not known."""
        if (day := self._documents[document].published) is not None:
            return day, day
        if document not in self._bounds:
            after, before = self._after(document), _reached(document, self._from)
            first, last = max(self._days(before - after), default=None), min(self._days(after - before), default=None)
            contradicted = first is not None and last is not None and first > last
            self._bounds[document] = (None, None) if contradicted else (first, last)
        return self._bounds[document]

    def _days(self, documents: Iterable[str]) -> list[datetime.date]:
        return [day for one in documents if (day := self._documents[one].published) is not None]


def _reached(start: str, steps: Mapping[str, Iterable[str]]) -> frozenset[str]:
    found: set[str] = set()
    ahead = [start]
    while ahead:
        new = set(steps.get(ahead.pop(), ())) - found
        found |= new
        ahead += new
    return frozenset(found)
