"""Where a cluster and each claim came from, as far as this batch can tell."""

from collections.abc import Iterable, Mapping, Sequence

from auditor.attribute.order import Order
from auditor.model import Attribution, Claim, Cluster, Confidence, Document, Evidence, Link, Relation


def clusters(components: Iterable[tuple[str, ...]], order: Order, relations: Iterable[Relation]) -> tuple[Cluster, ...]:
    """Return a Cluster for each component, numbered from "001" in the order of their members.

    The origin is the earliest member if a member is stated to be made from it: the first print of an agency's text is
    nobody's origin.
    """
    found = []
    known = tuple(relations)
    for number, members in enumerate(sorted(components), 1):
        inside = tuple(relation for relation in known if {relation.left, relation.right} <= {*members})
        earliest = order.earliest(members)
        origin = earliest if earliest in {relation.origin for relation in inside} else None
        reasons = tuple(piece for relation in inside for piece in relation.evidence)
        found.append(Cluster(f"{number:03}", members, origin, reasons))
    return tuple(found)


def attributions(
    claims: Sequence[Claim],
    links: Mapping[str, tuple[Link, ...]],
    documents: Mapping[str, Document],
    order: Order,
) -> tuple[Attribution, ...]:
    """Return for each claim the earliest carrier in the batch, in the order of the claims."""
    return tuple(_attribution(claim, links.get(claim.id, ()), documents, order) for claim in claims)


def _attribution(claim: Claim, links: tuple[Link, ...], documents: Mapping[str, Document], order: Order) -> Attribution:
    carriers = {claim.document, *(link.document for link in links)}
    origin = order.earliest(carriers)
    dated = all(documents[document].published for document in carriers)
    confidence = Confidence.LOW if origin is None else Confidence.HIGH if dated else Confidence.MEDIUM
    evidence = tuple(Evidence("same claim", link.similarity, f"carried by {link.document}") for link in links)
    return Attribution(claim.id, origin, links, claim.cited_source, confidence, evidence)
