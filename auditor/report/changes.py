"""Which claims were changed: the alterations of an audit by the claims in which they stand."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from auditor.model import Alteration, Audit, Claim, Place
from auditor.report.evidence import sides

# By claim id: the other document, and how they differ.
Changes = Mapping[str, tuple[tuple[str, Alteration], ...]]


def changes(audit: Audit) -> Changes:
    """Return, by claim id, each alteration that stands in the claim, with the other document, in the audit's order."""
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(audit.claims, key=lambda claim: claim.span):
        claims[claim.document].append(claim)
    found: defaultdict[str, list[tuple[str, Alteration]]] = defaultdict(list)
    for alteration in audit.alterations:
        for document in (alteration.left.document, alteration.right.document):
            here, there = sides(alteration, document)
            for claim in _at(claims[document], here):
                found[claim.id].append((there.document, alteration))
    return {claim: tuple(ones) for claim, ones in found.items()}


def _at(claims: Sequence[Claim], place: Place) -> Iterator[Claim]:
    """Yield the claims, of a document's in text order, that overlap a place."""
    last = bisect_left(claims, place.span.end, key=lambda claim: claim.span.start)
    for claim in reversed(claims[:last]):
        if claim.span.end <= place.span.start:
            return
        yield claim
