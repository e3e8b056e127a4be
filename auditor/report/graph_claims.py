"""The claims that several articles carry, as nodes between their earliest carrier and the others."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from auditor.model import Claim, Place
from auditor.report.graph_edges import article
from auditor.report.graph_text import ARROW, LINE, Edge, Node, Stands
from auditor.report.safe import Safe, joined, say
from auditor.report.view import View


def shared_claims(view: View, articles: Collection[str]) -> dict[str, list[Claim]]:
    """Return, by the earliest carrier's claim, the claims of some articles that say the same, itself among them."""
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for document in sorted(articles):
        for claim in view.claimed.get(document, ()):
            found[_root(view, claim)].append(claim)
    return {root: ones for root, ones in found.items() if len({one.document for one in ones}) > 1}


def _root(view: View, claim: Claim) -> str:
    """Return the claim that the earliest carrier has for this one; where no order is known, the least of all by id."""
    attribution = view.attributions.get(claim.id)
    if attribution is None or attribution.origin == claim.document:
        return claim.id
    links = [link for link in attribution.links if attribution.origin in (None, link.document)]
    return min([link.claim for link in links] + ([claim.id] if attribution.origin is None else []), default=claim.id)


def carried(view: View, root: str, claims: Collection[Claim]) -> Iterator[Edge]:
    """Yield the lines of one claim: from its earliest carrier and to the others, bare lines where no order is known."""
    node: Node = (Stands.CLAIM, root)
    attribution = view.attributions.get(root)
    first = view.claims[root].document
    ordered = attribution is not None and attribution.origin == first
    yield Edge(article(first), LINE, say(""), node, _where(view, claims, first))
    for document in sorted({claim.document for claim in claims} - {first}):
        altered = any(
            other == first
            for claim in claims
            if claim.document == document
            for other, _ in view.changes.get(claim.id, ())
        )
        words = say("altered") if altered and ordered else say("differs") if altered else say("")
        yield Edge(node, ARROW if ordered else LINE, words, article(document), _where(view, claims, document))


def _where(view: View, claims: Collection[Claim], document: str) -> Safe:
    places = (view.where(Place(document, claim.span)) for claim in claims if claim.document == document)
    return joined(", ", dict.fromkeys(places))
