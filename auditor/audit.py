"""The whole audit as one sentence: read this first.

read → mark → segment → candidates → confirm → compare → attribute → score → report. Reading and reporting are edges of
the audit; the stages between them are joined here and nowhere else.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, replace
from typing import TypeVar

from auditor.attribute.direction import Pair
from auditor.attribute.links import claim_links
from auditor.attribute.order import Order
from auditor.attribute.origin import attributions, clusters
from auditor.attribute.relations import answering_claims, relation
from auditor.attribute.sources import agencies
from auditor.batch import Batch, coverage, gather
from auditor.candidates.pairs import pairs_to_compare
from auditor.candidates.shingles import skip_pairs
from auditor.compare.pairs import alterations
from auditor.compare.sides import side
from auditor.confirm.clusters import components
from auditor.confirm.matches import confirm_pairs
from auditor.errors import InputError
from auditor.language.article import Article, narration
from auditor.language.visible import Visible, visible
from auditor.mark.hidden import hidden_marks
from auditor.mark.marks import in_order, marks_of
from auditor.mark.repetition import Printed, prints, repetitions
from auditor.model import (
    Alteration,
    Audit,
    Claim,
    Comparison,
    Document,
    Link,
    Mark,
    Match,
    Notice,
    Place,
    Relation,
    Segmented,
    Skipped,
    Verdict,
)
from auditor.ports import Engine, Index, Progress
from auditor.score.findings import findings
from auditor.score.notices import notices
from auditor.score.scorecard import scorecard
from auditor.score.subject import subjects
from auditor.segment.document import segment
from auditor.settings import Settings
from auditor.unfold import unfolded
from auditor.version import VERSION

Ids = tuple[str, str]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """One document after `mark`, `segment` and shingling; `prints` tell which sentences its outlet repeats.

    Where folding changed its text, the article holds the folded one and `folded` the way back; marks of the family
    "hidden" are spans of the text as read, everything else is spans of the folded one.
    """

    article: Article
    marks: tuple[Mark, ...]
    segmented: Segmented
    prints: tuple[int, ...]
    folded: Visible | None = None


def mark_document(document: Document, *, settings: Settings | None = None) -> tuple[Mark, ...]:  # noqa: ARG001
    """Return the marks of one document, sorted by span. No setting touches marks yet."""
    _, marks, folded = _marked(document)
    return in_order(unfolded(marks, {document.id: folded} if folded else {}))


def segment_document(document: Document, *, settings: Settings | None = None) -> Segmented:  # noqa: ARG001
    """Return the sentences, quotations, figures and claims of one document that lie outside removing marks."""
    read, marks, folded = _marked(document)
    return unfolded(segment(read, marks), {document.id: folded} if folded else {})


def _marked(document: Document) -> tuple[Document, tuple[Mark, ...], Visible | None]:
    """Return the document as a reader sees it, its marks, and the way back where folding changed the text."""
    folded = visible(document.text)
    if folded is None:
        return document, marks_of(document), None
    read = replace(document, text=folded.text)
    return read, (*marks_of(read), *hidden_marks(document)), folded


def prepare(document: Document) -> Prepared:
    """Return the document, folded, with its marks, parts and shingles: all that needs no look at another one."""
    return prepare_marked(_marked(document))


def prepare_marked(marked: tuple[Document, tuple[Mark, ...], Visible | None]) -> Prepared:
    """Return a folded document and its marks, with the way back, with its parts and shingles."""
    read, marks, folded = marked
    segmented = segment(read, marks)
    shingles = skip_pairs(narration(read, segmented.sentences))
    known = prints(read, segmented.sentences)
    return Prepared(Article(read, segmented.sentences, shingles), marks, segmented, known, folded)


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
    settings, tell = settings or Settings(), progress or _silence
    batch = gather(documents, index, settings)
    prepared = _prepare_all(batch.documents, engine, tell)
    prepared |= _prepare_again(prepared, settings, engine, tell)
    pairs = _candidates(prepared, settings, tell)
    matches = (one for one in _confirm(prepared, pairs, settings, tell) if one.verdict is not Verdict.UNRELATED)
    linked = _link(prepared, tuple(matches), settings, tell)
    found = unfolded(_scored(batch, prepared, linked, settings, tell), _folded(prepared))
    return replace(found, documents=batch.documents, marks=in_order(found.marks))


def compare_documents(left: Document, right: Document, *, settings: Settings | None = None) -> Comparison:
    """Return the match of two documents (`unrelated` included), how they differ, and which way a copy went.

    The document whose id sorts lower is the left one of the result. Raises InputError where both have one id.
    """
    if left.id == right.id:
        raise InputError(f"compare: both documents have the id {left.id!r}; give one of them another id")
    settings = settings or Settings()
    prepared = _prepare_all(sorted((left, right), key=lambda document: document.id), None, _silence)
    ids = (min(left.id, right.id), max(left.id, right.id))
    linked = _link(prepared, _confirm(prepared, [ids], settings, _silence), settings, _silence)
    found = Comparison(linked.matches[0], linked.alterations[ids], linked.relations[ids])
    return unfolded(found, _folded(prepared))


def _prepare_all(documents: Sequence[Document], engine: Engine | None, tell: Progress) -> dict[str, Prepared]:
    found = engine.map(prepare, documents) if engine is not None else map(prepare, documents)
    return {one.article.id: one for one in _told(found, "segment", tell, total=len(documents))}


def _prepare_again(
    prepared: Mapping[str, Prepared], settings: Settings, engine: Engine | None, tell: Progress
) -> dict[str, Prepared]:
    """Return the documents with sentences that their outlet repeats, prepared without these."""
    printed = (Printed(p.article.document, p.marks, p.segmented.sentences, p.prints) for p in prepared.values())
    marked = [
        (prepared[name].article.document, in_order((*prepared[name].marks, *found)), prepared[name].folded)
        for name, found in repetitions(printed, settings).items()
    ]
    again = engine.map(prepare_marked, marked) if engine is not None else map(prepare_marked, marked)
    return {one.article.id: one for one in _told(again, "segment", tell, total=len(marked))}


def _candidates(prepared: Mapping[str, Prepared], settings: Settings, tell: Progress) -> list[Ids]:
    tell("candidates", 0, 1)
    pairs = pairs_to_compare([one.article for one in prepared.values()], settings)
    tell("candidates", 1, 1)
    return pairs


def _confirm(
    prepared: Mapping[str, Prepared], pairs: Sequence[Ids], settings: Settings, tell: Progress
) -> tuple[Match, ...]:
    articles = {name: one.article for name, one in prepared.items()}
    found = _told(confirm_pairs(articles, pairs, settings), "confirm", tell, total=len(pairs))
    return tuple(found)


def _link(prepared: Mapping[str, Prepared], matches: tuple[Match, ...], settings: Settings, tell: Progress) -> Paired:
    names = sorted({name for match in matches for name in (match.left, match.right)})
    sides = {name: side(prepared[name].article.document, prepared[name].segmented) for name in names}
    changed = {
        (match.left, match.right): alterations(match, sides[match.left], sides[match.right], settings)
        for match in _told(matches, "compare", tell)
    }
    claims = tuple(claim for name in names for claim in prepared[name].segmented.claims)
    figures = (figure for name in names for figure in prepared[name].segmented.figures)
    links = claim_links(claims, _documents(prepared), figures, matches, settings)
    known = {claim.id: claim for claim in claims}
    witnesses, answering = _witnesses(matches), answering_claims(known, links)
    prints = _prints(prepared, matches)
    relations = {}
    for match in _told(matches, "attribute", tell):
        left, right = prepared[match.left], prepared[match.right]
        pair = Pair(
            left.article.document,
            right.article.document,
            changed[match.left, match.right],
            (*left.marks, *right.marks),
            (*left.segmented.quotes, *right.segmented.quotes),
            (*left.segmented.claims, *right.segmented.claims),
            tuple(prepared[name].article.document for name in witnesses[match.left, match.right]),
            settings,
            prints(match),
        )
        relations[match.left, match.right] = relation(match, pair, answering[match.left, match.right])
    return Paired(matches, changed, claims, links, relations)


def _scored(
    batch: Batch, prepared: Mapping[str, Prepared], linked: Paired, settings: Settings, tell: Progress
) -> Audit:
    judged = subjects(
        _documents(prepared).values(),
        {name: one.marks for name, one in prepared.items()},
        {name: one.segmented for name, one in prepared.items()},
        matches=linked.matches,
        alterations=linked.alterations,
        relations=linked.relations,
        as_read={document.id: document for document in batch.documents},
    )
    caveats = (n for one in judged for n in notices(one, len(prepared[one.document.id].article.shingles), settings))
    order = Order(_documents(prepared), linked.relations.values())
    return Audit(
        documents=tuple(_documents(prepared).values()),
        skipped=batch.skipped,
        notices=tuple(sorted({*batch.notices, *caveats})),
        marks=tuple(mark for one in prepared.values() for mark in one.marks),
        sentences=tuple(sentence for one in prepared.values() for sentence in one.segmented.sentences),
        quotes=tuple(quote for one in prepared.values() for quote in one.segmented.quotes),
        figures=tuple(figure for one in prepared.values() for figure in one.segmented.figures),
        claims=linked.claims,
        matches=linked.matches,
        alterations=tuple(found for pair in linked.alterations.values() for found in pair),
        relations=tuple(linked.relations.values()),
        clusters=clusters(components(linked.matches), order, linked.relations.values()),
        attributions=attributions(linked.claims, linked.links, _documents(prepared), order),
        scorecards=tuple(scorecard(one, settings) for one in _told(judged, "score", tell)),
        findings=tuple(finding for one in judged for finding in findings(one, settings.outlet_aliases)),
        coverage=coverage(batch.documents),
        settings=settings,
        version=VERSION,
    )


def _witnesses(matches: Iterable[Match]) -> dict[Ids, tuple[str, ...]]:
    """Return for each matched pair the other articles that either of the two is matched with."""
    near: dict[str, set[str]] = defaultdict(set)
    pairs = [(match.left, match.right) for match in matches]
    for left, right in pairs:
        near[left].add(right)
        near[right].add(left)
    return {(left, right): tuple(sorted((near[left] | near[right]) - {left, right})) for left, right in pairs}


def _prints(
    prepared: Mapping[str, Prepared], matches: Iterable[Match]
) -> Callable[[Match], tuple[tuple[str, tuple[Place, ...]], ...]]:
    """Return what gives, for a pair, the agencies that other copies of both credit, with where they do."""
    copies: dict[str, set[str]] = defaultdict(set)
    for match in matches:
        if match.copying:
            copies[match.left].add(match.right)
            copies[match.right].add(match.left)
    credited = {name: agencies(prepared[name].article.document, prepared[name].marks) for name in copies}
    crediting = {name for name, found in credited.items() if found}

    def of_pair(match: Match) -> tuple[tuple[str, tuple[Place, ...]], ...]:
        shared = copies.get(match.left, set()) & copies.get(match.right, set()) & crediting
        return tuple(item for name in sorted(shared) for item in credited[name].items())

    return of_pair


def _documents(prepared: Mapping[str, Prepared]) -> dict[str, Document]:
    return {name: one.article.document for name, one in prepared.items()}


def _folded(prepared: Mapping[str, Prepared]) -> dict[str, Visible]:
    return {name: one.folded for name, one in prepared.items() if one.folded is not None}


def _told(items: Iterable[Item], stage: str, tell: Progress, *, total: int | None = None) -> Iterator[Item]:
    total = len(items) if total is None and isinstance(items, Sized) else total or 0
    for done, item in enumerate(items, 1):
        yield item
        tell(stage, done, total)


def _silence(stage: str, done: int, total: int) -> None:
    """Tell nobody."""
