"""Which article was earlier: by date where both have one, else by the direction of a copy."""

from collections.abc import Iterable, Mapping

from auditor.model import Document, Relation, RelationKind


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
            and any(piece.name == "dates" and piece.strength != 0 for piece in relation.evidence)
        }
        self._after = {
            (relation.origin, relation.right if relation.origin == relation.left else relation.left)
            for relation in known
            if relation.origin is not None
        }

    def earlier(self, one: str, other: str) -> bool:
        """Tell whether one is known to be earlier than other; equal dates and missing ones tell nothing."""
        if frozenset((one, other)) in self._open:
            return False
        dates = self._documents[one].published, self._documents[other].published
        if dates[0] is not None and dates[1] is not None and dates[0] != dates[1]:
            return dates[0] < dates[1]
        return (one, other) in self._after

    def earliest(self, documents: Iterable[str]) -> str | None:
        """Return the one known to be earlier than all others; None where two could be."""
        found = sorted(set(documents))
        for one in found:
            if all(one == other or self.earlier(one, other) for other in found):
                return one
        return None
