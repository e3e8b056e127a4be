"""Where a cluster and each claim came from, as far as this batch can tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.attribute.explicit import EXPLICIT
from auditor.attribute.implicit import GROUPS
from auditor.attribute.order import Order
from auditor.attribute.trail import Trail
from auditor.model import Attribution, Claim, Cluster, Confidence, Evidence, Link, Place, Relation

# Kinds of evidence that have points; a piece of theirs without any was silenced.
POINTS = EXPLICIT | GROUPS.keys()


def clusters(components: Iterable[tuple[str, ...]], order: Order, relations: Iterable[Relation]) -> tuple[Cluster, ...]:
    """Return a Cluster for each component, numbered from "001" in the order of their members.

    The origin is the earliest member if a member is stated to be made from it: the first print of an agency's text is
    nobody's origin.
    """
    found = []
    within: dict[str, list[Relation]] = defaultdict(list)
    for relation in relations:
        within[relation.left].append(relation)
    for number, members in enumerate(sorted(components), 1):
        names = frozenset(members)
        inside = [relation for one in members for relation in within[one] if relation.right in names]
        earliest = order.earliest(members)
        origin = earliest if earliest in {relation.origin for relation in inside} else None
        found.append(Cluster(f"{number:03}", members, origin, _reasons(inside, origin)))
    return tuple(found)


def _reasons(inside: Iterable[Relation], origin: str | None) -> tuple[Evidence, ...]:
    """Return what speaks for an origin, each kind once, the heaviest first; without one why none is stated."""
    found: dict[str, Evidence] = {}
    for relation in inside:
        sign = 1.0 if relation.origin == relation.left else -1.0
        for piece in relation.evidence:
            speaks = piece.strength * sign > 0 if origin else not piece.strength and piece.name not in POINTS
            if speaks and (origin is None or relation.origin == origin):
                found.setdefault(piece.name, piece)
    return tuple(sorted(found.values(), key=lambda piece: -abs(piece.strength)))


def attributions(
    claims: Sequence[Claim],
    links: Mapping[str, tuple[Link, ...]],
    order: Order,
    relations: Iterable[Relation],
) -> tuple[Attribution, ...]:
    """Return for each claim the earliest carrier in the batch and its source, in the order of the claims.

    What an article made from another has in common with it comes from there, whoever else carries it. A claim that was
    not copied comes from the source that is cited for it; its earliest carrier is then no more than that.
    """
    trail = Trail(claims, links, order, relations)
    return tuple(_attribution(claim, links.get(claim.id, ()), order, trail) for claim in claims)


def _attribution(claim: Claim, links: tuple[Link, ...], order: Order, trail: Trail) -> Attribution:
    carriers = trail.carriers(claim)
    origin, copied = order.earliest(carriers), trail.copied_from(claim)
    evidence: tuple[Evidence, ...] = ()
    if copied and origin != claim.document:
        if origin is None or not order.earlier(origin, copied.document):
            origin = order.earliest(trail.carriers(copied)) or copied.document
        places = (Place(claim.document, claim.span),), (Place(copied.document, copied.span),)
        evidence = (Evidence("made from", 0.0, copied.document, *places),)
    source, cited = trail.source(claim, origin)
    dated = order.dated_before(origin, carriers)
    confidence = Confidence.LOW if origin is None else Confidence.HIGH if dated else Confidence.MEDIUM
    found = Attribution(claim.id, origin, links, source, confidence, (*evidence, *dated, *cited))
    if evidence:
        return replace(found, kind="copied")
    if source:
        return replace(found, kind="primary-source")
    return replace(found, kind="first-seen" if origin else "undetermined")
