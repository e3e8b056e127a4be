"""The claims of an audit as PROV records: where each stands, whom it cites, which others say the same."""

from collections.abc import Iterator, Mapping

from auditor.language.sources import source_key
from auditor.model import Attribution, Audit, Claim, ClaimKind
from auditor.report.changes import Changes, changes
from auditor.report.cited import handed_source, named_sources
from auditor.report.prov_terms import (
    Attributes,
    Record,
    alternates,
    article,
    claim,
    derivation,
    name,
    source,
    statement,
    typed,
)

# What alternateOf says already.
_SAME = "same claim"


def claim_records(audit: Audit) -> Iterator[Record]:
    """Yield the records of claims and primary sources, then those of what claims are to each other."""
    texts = {document.id: document.text for document in audit.documents}
    told = {attribution.claim: attribution for attribution in audit.attributions}
    cited = named_sources(audit)
    yield from _sources(audit, cited)
    for one in audit.claims:
        text = texts[one.document][one.span.start : one.span.end]
        yield "entity", claim(one.id), {**_described(one, text), **_order(told.get(one.id))}
        yield "hadMember", "", {"prov:collection": article(one.document), "prov:entity": claim(one.id)}
        if one.id in cited:
            yield derivation(claim(one.id), source(source_key(cited[one.id])), "PrimarySource")
    yield from _linked(audit)


def _sources(audit: Audit, cited: Mapping[str, str]) -> Iterator[Record]:
    handed = filter(None, map(handed_source, audit.relations))
    labels = {source_key(label): label for label in sorted({*cited.values(), *handed}, reverse=True)}
    for key in sorted(labels):
        yield "entity", source(key), {"prov:type": name("auditor:PrimarySource"), "prov:label": labels[key]}


def _described(one: Claim, text: str) -> Attributes:
    return {
        "prov:type": name("auditor:Claim"),
        "prov:value": text,
        "auditor:kind": one.kind.value,
        "auditor:start": typed(one.span.start, "int"),
        "auditor:end": typed(one.span.end, "int"),
        "auditor:citedSource": one.cited_source,
    }


def _order(attribution: Attribution | None) -> Attributes:
    """Return what is said of a claim's earliest carrier."""
    if attribution is None:
        return {}
    origin = attribution.origin
    return {
        "auditor:earliestIn": "undetermined" if origin is None else name(article(origin)),
        "auditor:originKind": str(attribution.kind),
        "auditor:orderConfidence": attribution.confidence.value,
        "auditor:orderEvidence": [f"{one.name}: {one.detail}" for one in attribution.evidence if one.name != _SAME],
    }


def _linked(audit: Audit) -> Iterator[Record]:
    """Yield, for each two claims that say the same, which is from which where the articles' direction is stated."""
    claims = {one.id: one for one in audit.claims}
    stated = {(one.left, one.right): one for one in audit.relations if one.origin is not None}
    changed = changes(audit)
    pairs = {
        (min(one.claim, link.claim), max(one.claim, link.claim)): link.similarity
        for one in audit.attributions
        for link in one.links
        if one.claim in claims and link.claim in claims
    }
    undirected = []
    for (one, two), similarity in sorted(pairs.items()):
        here, there = claims[one], claims[two]
        relation = stated.get((min(here.document, there.document), max(here.document, there.document)))
        if relation is None:
            undirected.append((claim(one), claim(two)))
        else:
            made, first = (there, here) if relation.origin == here.document else (here, there)
            yield _made(
                made, first, {"similarity": typed(similarity, "double"), "statement": statement(relation)}, changed
            )
    yield from alternates(undirected)


def _made(made: Claim, first: Claim, said: Attributes, changed: Changes) -> Record:
    differing = (one for other, one in changed.get(made.id, ()) if other == first.document)
    altered = dict.fromkeys(f"{one.kind}: {one.severity}" if one.severity else one.kind.value for one in differing)
    kind = "Quotation" if made.kind is ClaimKind.QUOTE else None
    return derivation(claim(made.id), claim(first.id), kind, **said, altered=list(altered))
