"""What makes a result that was read back impossible to render: names that lead nowhere, spans outside their text."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from auditor.model import Aligned, Audit, Evidence, Match, Place, Span

# Which list of the audit, and what it says is where.
_Placed = tuple[str, str, Span]


def fault(audit: Audit) -> str | None:
    """Return the first thing that no audit of ours holds, as "findings: no document 'x', though …"; None for none."""
    found = chain(_twice(audit), _unknown(audit), _outside(audit), _crossed(audit), _no_share(audit))
    return next(found, None)


def _twice(audit: Audit) -> Iterator[str]:
    named: dict[str, Iterable[object]] = {
        "documents": (one.id for one in audit.documents),
        "claims": (one.id for one in audit.claims),
        "clusters": (one.id for one in audit.clusters),
        "attributions": (one.claim for one in audit.attributions),
        "scorecards": (one.document for one in audit.scorecards),
        "queue": (one.document for one in audit.queue),
        "matches": ((one.left, one.right) for one in audit.matches),
        "relations": ((one.left, one.right) for one in audit.relations),
    }
    for name, ids in named.items():
        yield from (f"{name}: {one!r} stands there {times} times" for one, times in Counter(ids).items() if times > 1)


def _unknown(audit: Audit) -> Iterator[str]:
    documents = {document.id for document in audit.documents}
    claims = {claim.id for claim in audit.claims}
    for name, document in _documents(audit):
        if document not in documents:
            yield f"{name}: no document {document!r}, though the result names it"
    for attribution in audit.attributions:
        for claim in (attribution.claim, *(link.claim for link in attribution.links)):
            if claim not in claims:
                yield f"attributions: no claim {claim!r}, though the result names it"
    findings = {finding.id for finding in audit.findings}
    for name, finding in _findings(audit):
        if finding not in findings:
            yield f"{name}: no finding {finding!r}, though the result names it"


def _findings(audit: Audit) -> Iterator[tuple[str, str]]:
    """Yield each id of a finding that a list beside the audit names, with the list that does."""
    yield from (("ignored", finding) for entry in audit.ignored for finding in entry.findings)
    yield from (("baseline", finding) for finding in (audit.baseline.known if audit.baseline else ()))


def _documents(audit: Audit) -> Iterator[tuple[str, str]]:
    """Yield each id of a document that the audit names, with the list that does."""
    yield from (("notices", one.document) for one in audit.notices)
    yield from (("scorecards", one.document) for one in audit.scorecards)
    yield from (("queue", one.document) for one in audit.queue)
    for summary in audit.outlets:
        yield from (("outlets", document) for document in summary.articles)
    for rating in audit.ratings:
        yield from (("ratings", document) for document in rating.articles)
    for name, pairs in (("matches", audit.matches), ("relations", audit.relations)):
        yield from ((name, document) for one in pairs for document in (one.left, one.right))
    for cluster in audit.clusters:
        yield from (("clusters", document) for document in (*cluster.members, cluster.origin) if document is not None)
    for attribution in audit.attributions:
        yield from (("attributions", link.document) for link in attribution.links)
        if attribution.origin is not None:
            yield "attributions", attribution.origin
    yield from ((name, document) for name, document, _ in _placed(audit))


def _outside(audit: Audit) -> Iterator[str]:
    lengths = {document.id: len(document.text) for document in audit.documents}
    for name, document, span in _placed(audit):
        if not 0 <= span.start <= span.end <= lengths[document]:
            yield f"{name}: {span.start}–{span.end} is no stretch of {document!r}, of {lengths[document]} characters"


def _crossed(audit: Audit) -> Iterator[str]:
    """Yield what stands together and cannot."""
    matched = {document for match in audit.matches for document in (match.left, match.right)}
    for cluster in audit.clusters:
        if cluster.origin is not None and not ({cluster.origin} <= {*cluster.members} & matched):
            yield f"clusters: the origin {cluster.origin!r} is no member, or is in no match"
    for match in audit.matches:
        ends = [(one.left.document, one.right.document) for one in _aligned(match)]
        if any(end != (match.left, match.right) for end in ends):
            yield f"matches: {match.left!r} and {match.right!r} have sentences of other documents"


def _no_share(audit: Audit) -> Iterator[str]:
    for name, shares in _shares(audit):
        if not all(0 <= share <= 1 for share in shares if share is not None):
            yield f"{name}: one of {', '.join(map(str, shares))} is no share from 0 to 1"


def _shares(audit: Audit) -> Iterator[tuple[str, tuple[float | None, ...]]]:
    for match in audit.matches:
        yield "matches", (match.score, match.jaccard, match.left_in_right, match.right_in_left)
        yield from (("matches", (passage.chance,)) for passage in match.passages)
    yield from (("queue", tuple(term.lack for term in one.terms)) for one in audit.queue)
    for spread in (one for summary in audit.outlets for one in summary.spreads if "share" in one.unit):
        yield "outlets", (spread.median, spread.low, spread.high)
    for card in audit.scorecards:
        shares = (criterion for criterion in card.criteria if "share" in criterion.unit)
        yield from (("scorecards", (one.value, *(one.interval or ()))) for one in shares)


def _placed(audit: Audit) -> Iterator[_Placed]:
    """Yield every place that the audit names."""
    for name, ones in (("marks", audit.marks), ("sentences", audit.sentences), ("claims", audit.claims)):
        yield from ((name, one.document, one.span) for one in ones)
    yield from (("figures", one.document, one.span) for one in audit.figures)
    for quote in audit.quotes:
        spans = filter(None, (quote.span, quote.speaker, quote.cue, quote.recipient))
        yield from (("quotes", quote.document, span) for span in spans)
    for match in audit.matches:
        yield from _of_match(match)
    for found in audit.alterations:
        yield from (("alterations", place.document, place.span) for place in (found.left, found.right))
        yield from (("alterations", found.left.document, edit.left) for edit in found.edits)
        yield from (("alterations", found.right.document, edit.right) for edit in found.edits)
    for finding in audit.findings:
        yield from _at("findings", finding.places)
    yield from _of_evidence(audit)


def _of_match(match: Match) -> Iterator[_Placed]:
    for aligned in _aligned(match):
        yield from (("matches", one.document, one.span) for one in (aligned.left, aligned.right))
    for passage in match.passages:
        yield from (("matches", match.left, passage.left), ("matches", match.right, passage.right))


def _aligned(match: Match) -> Iterator[Aligned]:
    return chain(match.aligned, *(passage.pairs for passage in match.passages))


def _of_evidence(audit: Audit) -> Iterator[_Placed]:
    lists: dict[str, Iterable[Iterable[Evidence]]] = {
        "matches": (one.evidence for one in audit.matches),
        "relations": (one.evidence for one in audit.relations),
        "clusters": (one.evidence for one in audit.clusters),
        "attributions": (one.evidence for one in audit.attributions),
        "findings": (one.evidence for one in audit.findings),
        "scorecards": (criterion.evidence for one in audit.scorecards for criterion in one.criteria),
    }
    for name, several in lists.items():
        for evidence in chain.from_iterable(several):
            yield from _at(name, (*evidence.here, *evidence.there))


def _at(name: str, places: Iterable[Place]) -> Iterator[_Placed]:
    return ((name, place.document, place.span) for place in places)
