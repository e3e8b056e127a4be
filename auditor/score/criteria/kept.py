"""Whether an article kept what the earlier one has that it was made from: credits, quotations, figures."""

from collections.abc import Collection, Iterator, Sequence

from auditor.language.counts import counted
from auditor.model import AlterationKind, Criterion, Evidence, Place, Severity, Span, State
from auditor.score.criteria.case import Case
from auditor.score.criteria.standard import Group, Standard
from auditor.score.intervals import wilson
from auditor.score.subject import Linked

CREDITS = Standard("credits kept", Group.PROVENANCE, 8.0, "differing credit(s)")
QUOTATIONS = Standard(
    "quotations kept", Group.PROVENANCE, 8.0, "share of quotations", (1.00, 0.80), english=False, sentences=True
)
FIGURES = Standard(
    "figures kept", Group.PROVENANCE, 5.0, "share of figures and dates", (1.00, 0.80), english=False, sentences=True
)
NOTHING = "no earlier article here to compare with"


def credits_kept(case: Case) -> Criterion:
    """Return the number of credits that name another outlet as told than the earlier article does; met at 0."""
    if not case.copied:
        return CREDITS.unseen(NOTHING)
    evidence = tuple(_credit_evidence(case.copied))
    if not evidence:
        return CREDITS.unseen("no credit that could be compared")
    differing = sum(piece.name == "another outlet credited" for piece in evidence)
    leaked = len(evidence) - differing
    note = f"credits that name another outlet than the earlier article: {differing}; still its outlet: {leaked}"
    state = State.NOT_MET if differing else State.MET
    return CREDITS.measured(differing, len(evidence), note, evidence=evidence, state=state)


def _credit_evidence(earlier: Sequence[Linked]) -> Iterator[Evidence]:
    for linked in earlier:
        for kind, name in (
            (AlterationKind.CREDIT, "another outlet credited"),
            (AlterationKind.SHARED_CREDIT, "the other outlet credited"),
        ):
            for found in linked.of_kind(kind):
                yield Evidence(name, 1.0, name, (linked.place_here(found),), (linked.place_there(found),))


def quotations_kept(case: Case) -> Criterion:
    """Return the share of the quotations in answering sentences that no other word than one of grammar differs in.

    Titles in quotation marks count among them. Quotations that lost their marks count as no quotation, and keep the
    criterion from being met. Wilson's interval: as if each quotation were altered or not for itself.
    """
    if not case.copied:
        return QUOTATIONS.unseen(NOTHING)
    quotes, titles, lost = (
        {place: there for linked in case.copied for place, there in _changed(linked, kind)}
        for kind in (AlterationKind.QUOTE, AlterationKind.TITLE, AlterationKind.MARKS)
    )
    changed = quotes | titles
    answering = [span for linked in case.copied for span in _answering(linked)]
    compared = [
        quote.span
        for quote in case.subject.segmented.quotes
        if _touched(quote.span, answering) or _touched(quote.span, [place.span for place in changed])
    ]
    n = len(compared)
    if not n:
        return QUOTATIONS.unseen("no quotation in the sentences that answer the earlier article")
    kept = sum(not _touched(span, [place.span for place in changed]) for span in compared)
    differ = f"{counted(len(quotes), 'quotation')} and {counted(len(titles), 'title')} with other words"
    note = f"{kept} of {n} quotations unchanged; {differ}; {len(lost)} more lost their marks"
    return QUOTATIONS.measured(
        kept / n,
        n,
        note,
        interval=wilson(kept, n),
        evidence=_differing("other words", changed),
        state=State.PARTLY if lost and kept == n else None,
    )


def figures_kept(case: Case) -> Criterion:
    """Return the share of figures and dates in answering sentences that differ from none of the earlier article.

    One that was left out differs from none. Figures that differ from articles on the same story are findings, and no
    matter of keeping: a later figure may be the newer one. Wilson's interval, as of quotations.
    """
    kinds = (AlterationKind.FIGURE, AlterationKind.DATE)
    if not case.copied:
        return FIGURES.unseen(NOTHING)
    changed = {place: there for linked in case.copied for place, there in _changed(linked, *kinds)}
    answering = [span for linked in case.copied for span in _answering(linked)]
    segmented = case.subject.segmented
    numbers = [*(one.span for one in segmented.figures), *(one.span for one in segmented.dates)]
    spans = [span for span in numbers if _touched(span, answering)]
    spans += [place.span for place in changed if not _touched(place.span, spans)]
    n = len(spans)
    if not n:
        return FIGURES.unseen("no figure or date in the sentences that answer the earlier article")
    kept = sum(not _touched(span, [place.span for place in changed]) for span in spans)
    note = f"{kept} of {n} as in the earlier article; what was left out does not count"
    return FIGURES.measured(
        kept / n,
        n,
        note,
        interval=wilson(kept, n),
        evidence=_differing("another figure or date", changed),
    )


def _changed(linked: Linked, *kinds: AlterationKind) -> Iterator[tuple[Place, Place]]:
    """Yield both places of each alteration of these kinds; words of grammar may differ."""
    for found in linked.of_kind(*kinds):
        if found.severity is not Severity.FUNCTION_WORD:
            yield linked.place_here(found), linked.place_there(found)


def _answering(linked: Linked) -> Iterator[Span]:
    right = linked.match.left == linked.other.id
    return ((pair.right if right else pair.left).span for pair in linked.match.aligned)


def _touched(span: Span, others: Collection[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in others)


def _differing(name: str, changed: dict[Place, Place]) -> tuple[Evidence, ...]:
    if not changed:
        return ()
    pairs = sorted(changed.items())
    here, there = tuple(one for one, _ in pairs), tuple(other for _, other in pairs)
    return (Evidence(name, float(len(pairs)), name, here, there),)
