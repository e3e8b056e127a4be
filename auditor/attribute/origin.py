"""Where a cluster and each claim came from, as far as this batch can tell."""

from collections.abc import Iterable, Mapping, Sequence

from auditor.attribute.order import Order
from auditor.model import Attribution, Claim, Cluster, Confidence, Document, Evidence, Link, Relation


def clusters(components: Iterable[tuple[str, ...]], order: Order, relations: Iterable[Relation]) -> tuple[Cluster, ...]:
    """Return a Cluster for each component, numbered from "001" in the order of their members."""
    known = tuple(relations)
    return tuple(
        Cluster(f"{number:03}", members, order.earliest(members), _reasons(members, known))
        for number, members in enumerate(sorted(components), 1)
    )


def _reasons(members: tuple[str, ...], relations: Iterable[Relation]) -> tuple[Evidence, ...]:
    return tuple(
        piece
        for relation in relations
        if {relation.left, relation.right} <= set(members)
        for piece in relation.evidence
    )


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
