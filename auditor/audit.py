"""The whole audit as one sentence: read this first.

read → mark → segment → candidates → confirm → compare → attribute → score → report. Reading and reporting are edges of
the audit; the stages between them are joined here and nowhere else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.attribute.links import claim_links
from auditor.attribute.order import Order
from auditor.attribute.origin import attributions, clusters
from auditor.attribute.pair import Pair
from auditor.attribute.relations import answering_claims, relation
from auditor.attribute.siblings import with_siblings
from auditor.attribute.sources import agencies
from auditor.attribute.witnesses import prints, witnesses
from auditor.batch import Batch, coverage, gather
from auditor.candidates.pairs import pairs_to_compare
from auditor.compare.pairs import alterations
from auditor.compare.sides import side
from auditor.confirm.clusters import components
from auditor.confirm.matches import confirm_pairs
from auditor.errors import InputError
from auditor.language.vectors import vectors_of
from auditor.mark.marks import in_order
from auditor.model import (
    IN_MARKS,
    Alteration,
    Audit,
    Claim,
    Comparison,
    Document,
    Link,
    Mark,
    Match,
    Notice,
    Relation,
    Segmented,
    Skipped,
    Verdict,
)
from auditor.ports import Engine, Index, Progress
from auditor.prepared import Prepared, documents_of, folded_of, marked, prepare_again, prepare_all
from auditor.progress import silence, told
from auditor.score.accounts import shared_accounts
from auditor.score.findings import findings
from auditor.score.notices import notices
from auditor.score.outlets import outlet_summaries
from auditor.score.queue import queue
from auditor.score.scorecard import scorecard
from auditor.score.subject import subjects
from auditor.segment.document import segment
from auditor.settings import Settings
from auditor.unfold import unfolded
from auditor.version import VERSION

Ids = tuple[str, str]


def mark_document(document: Document, *, settings: Settings | None = None) -> tuple[Mark, ...]:  # noqa: ARG001
    """Return the marks of one document, sorted by span. No setting touches marks yet."""
    _, marks, folded = marked(document)
    return in_order(unfolded(marks, {document.id: folded} if folded else {}))


def segment_document(document: Document, *, settings: Settings | None = None) -> Segmented:  # noqa: ARG001
    """Return the sentences, quotations, figures and claims of one document that lie outside removing marks."""
    read, marks, folded = marked(document)
    return unfolded(segment(read, marks), {document.id: folded} if folded else {})


@dataclass(frozen=True, slots=True)
class Paired:
    """What the stages from `candidates` to `attribute` say of the matched pairs."""

    matches: tuple[Match, ...]
    alterations: Mapping[Ids, tuple[Alteration, ...]]
    claims: tuple[Claim, ...]
    links: Mapping[str, tuple[Link, ...]]
    relations: Mapping[Ids, Relation]


def audit_documents(
    documents: Iterable[Document | Skipped | Notice],
    *,
    settings: Settings | None = None,
    index: Index | None = None,
    engine: Engine | None = None,
    progress: Progress | None = None,
) -> Audit:
    """Return everything that can be said of a batch; the order of the documents does not matter.

    Articles dated outside `settings.since` to `settings.until` are left out, and skipped. index adds kept articles that
    may share text; engine runs the work on single documents (the built-in `map` without one); progress is called with a
    stage, what is done and the total.
    """
    settings, tell = settings or Settings(), progress or silence
    batch = gather(documents, index, settings)
    prepared = prepare_all(batch.documents, engine, tell)
    prepared |= prepare_again(prepared, settings, engine, tell)
    pairs = _candidates(prepared, settings, tell)
    matches = (one for one in _confirm(prepared, pairs, settings, tell) if one.verdict is not Verdict.UNRELATED)
    linked = _link(prepared, tuple(matches), settings, tell)
    found = unfolded(_scored(batch, prepared, linked, settings, tell), folded_of(prepared))
    return replace(found, documents=batch.documents, marks=in_order(found.marks))


def compare_documents(left: Document, right: Document, *, settings: Settings | None = None) -> Comparison:
    """Return the match of two documents (`unrelated` included), how they differ, and which way a copy went.

    The document whose id sorts lower is the left one of the result. Raises InputError where both have one id.
    """
    if left.id == right.id:
        raise InputError(f"compare: both documents have the id {left.id!r}; give one of them another id")
    settings = settings or Settings()
    prepared = prepare_all(sorted((left, right), key=lambda document: document.id), None, silence)
    ids = (min(left.id, right.id), max(left.id, right.id))
    linked = _link(prepared, _confirm(prepared, [ids], settings, silence), settings, silence)
    found = Comparison(linked.matches[0], linked.alterations[ids], linked.relations[ids])
    return unfolded(found, folded_of(prepared))


def _candidates(prepared: Mapping[str, Prepared], settings: Settings, tell: Progress) -> list[Ids]:
    tell("candidates", 0, 1)
    pairs = pairs_to_compare([one.article for one in prepared.values()], settings)
    tell("candidates", 1, 1)
    return pairs


def _confirm(
    prepared: Mapping[str, Prepared], pairs: Sequence[Ids], settings: Settings, tell: Progress
) -> tuple[Match, ...]:
    articles = {name: one.article for name, one in prepared.items()}
    found = told(confirm_pairs(articles, pairs, settings), "confirm", tell, total=len(pairs))
    return tuple(found)


def _link(prepared: Mapping[str, Prepared], matches: tuple[Match, ...], settings: Settings, tell: Progress) -> Paired:
    names = sorted({name for match in matches for name in (match.left, match.right)})
    sides = {
        name: side(prepared[name].article.document, prepared[name].segmented, prepared[name].marks) for name in names
    }
    changed = {
        (match.left, match.right): alterations(match, sides[match.left], sides[match.right], settings)
        for match in told(matches, "compare", tell)
    }
    claims = tuple(claim for name in names for claim in prepared[name].segmented.claims)
    figures = (figure for name in names for figure in prepared[name].segmented.figures)
    links = claim_links(claims, documents_of(prepared), figures, matches, settings)
    known = {claim.id: claim for claim in claims}
    near, answering = witnesses(matches), answering_claims(known, links)
    credited = {name: agencies(prepared[name].article.document, prepared[name].marks) for name in names}
    printed = prints(matches, credited)
    vectors = vectors_of({name: prepared[name].article.texts() for name in _reworded(matches, changed)})
    relations = {}
    for match in told(matches, "attribute", tell):
        ids, left, right = (match.left, match.right), prepared[match.left], prepared[match.right]
        pair = Pair(
            left.article.document,
            right.article.document,
            changed[ids],
            (*left.marks, *right.marks),
            (*left.segmented.quotes, *right.segmented.quotes),
            (*left.segmented.claims, *right.segmented.claims),
            tuple(prepared[name].article.document for name in near[ids]),
            settings,
            printed[ids],
            match.aligned,
            (*left.segmented.sentences, *right.segmented.sentences),
            (vectors[match.left], vectors[match.right]) if {*ids} <= vectors.keys() else None,
        )
        relations[ids] = relation(match, pair, answering[ids])
    return Paired(matches, changed, claims, links, with_siblings(matches, relations))


def _reworded(matches: Iterable[Match], changed: Mapping[Ids, Sequence[Alteration]]) -> list[str]:
    """Return the articles of copies with an altered quotation: what only the texts tell is asked of these."""
    copies = (ids for match in matches if match.copying for ids in [(match.left, match.right)])
    altered = (ids for ids in copies if any(found.kind in IN_MARKS for found in changed[ids]))
    return sorted({name for ids in altered for name in ids})


def _scored(
    batch: Batch, prepared: Mapping[str, Prepared], linked: Paired, settings: Settings, tell: Progress
) -> Audit:
    judged = subjects(
        documents_of(prepared).values(),
        {name: one.marks for name, one in prepared.items()},
        {name: one.segmented for name, one in prepared.items()},
        matches=linked.matches,
        alterations=linked.alterations,
        relations=linked.relations,
        as_read={document.id: document for document in batch.documents},
    )
    caveats = (n for one in judged for n in notices(one, len(prepared[one.document.id].article.shingles), settings))
    relations = tuple(linked.relations.values())
    order = Order(documents_of(prepared), relations)
    cards = tuple(scorecard(one, settings) for one in told(judged, "score", tell))
    aliases = settings.outlet_aliases
    return Audit(
        documents=tuple(documents_of(prepared).values()),
        skipped=batch.skipped,
        notices=tuple(sorted({*batch.notices, *caveats})),
        marks=tuple(mark for one in prepared.values() for mark in one.marks),
        sentences=tuple(sentence for one in prepared.values() for sentence in one.segmented.sentences),
        quotes=tuple(quote for one in prepared.values() for quote in one.segmented.quotes),
        figures=tuple(figure for one in prepared.values() for figure in one.segmented.figures),
        claims=linked.claims,
        matches=linked.matches,
        alterations=tuple(found for pair in linked.alterations.values() for found in pair),
        relations=relations,
        clusters=clusters(components(linked.matches), order, relations),
        attributions=attributions(linked.claims, linked.links, order, relations),
        scorecards=cards,
        findings=(
            *(finding for one in judged for finding in findings(one, aliases)),
            *shared_accounts(judged, aliases),
        ),
        coverage=coverage(batch.documents),
        settings=settings,
        version=VERSION,
        queue=queue(cards),
        outlets=outlet_summaries(
            batch.documents, cards, matches=linked.matches, relations=linked.relations, aliases=aliases
        ),
    )
