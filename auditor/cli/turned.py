"""A comparison in the order in which the user named the articles; the model's order is that of the ids."""

from dataclasses import replace

from auditor.model import Aligned, Comparison, Edit, Match, Passage, Relation, RelationKind

_KINDS = {
    RelationKind.LEFT_FROM_RIGHT: RelationKind.RIGHT_FROM_LEFT,
    RelationKind.RIGHT_FROM_LEFT: RelationKind.LEFT_FROM_RIGHT,
}


def turned(found: Comparison) -> Comparison:
    """Return the same comparison with left and right exchanged, each list in the order of its new left side."""
    alterations = [
        replace(one, left=one.right, right=one.left, edits=tuple(Edit(e.right, e.left) for e in one.edits))
        for one in found.alterations
    ]
    return Comparison(_match(found.match), tuple(sorted(alterations, key=lambda a: a.left)), _relation(found.relation))


def _match(match: Match) -> Match:
    return replace(
        match,
        left=match.right,
        right=match.left,
        left_in_right=match.right_in_left,
        right_in_left=match.left_in_right,
        aligned=_aligned(match.aligned),
        passages=tuple(sorted((_passage(one) for one in match.passages), key=lambda one: one.left)),
        evidence=tuple(replace(one, here=one.there, there=one.here) for one in match.evidence),
    )


def _passage(passage: Passage) -> Passage:
    return replace(passage, left=passage.right, right=passage.left, pairs=_aligned(passage.pairs))


def _aligned(pairs: tuple[Aligned, ...]) -> tuple[Aligned, ...]:
    return tuple(sorted(Aligned(one.right, one.left, one.similarity) for one in pairs))


def _relation(relation: Relation) -> Relation:
    """Exchange the sides; the sign of a reason says for which of the two it speaks."""
    return replace(
        relation,
        left=relation.right,
        right=relation.left,
        kind=_KINDS.get(relation.kind, relation.kind),
        evidence=tuple(
            replace(one, strength=-one.strength or 0.0, here=one.there, there=one.here) for one in relation.evidence
        ),
    )
