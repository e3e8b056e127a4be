"""Provenance: how much of an article is its own, and whether what it took is credited and disclosed."""

from collections.abc import Iterator

from auditor.language.counts import counted
from auditor.language.credits import same_outlet
from auditor.model import (
    Criterion,
    Evidence,
    Family,
    PassageKind,
    RelationKind,
    State,
    Strength,
    TranslationLevel,
)
from auditor.score.credited import credit_line, names_outlet
from auditor.score.criteria.case import Case
from auditor.score.criteria.kept import NOTHING
from auditor.score.criteria.standard import PRESENCE, Group, Standard
from auditor.score.exchanged import answers, exchanged_words
from auditor.score.intervals import bootstrap, wilson
from auditor.score.subject import Linked
from auditor.score.translation import translation_level

# Steps of judgement, not measured; docs/scorecard.md says what they mean for the articles that they were tried on.
ORIGINAL = Standard(
    "original share", Group.PROVENANCE, 12.0, "share of body words", (0.70, 0.40), english=False, sentences=True
)
CREDITED = Standard("reuse credited", Group.PROVENANCE, 14.0, "share of reused sentences", (0.80, 0.30), sentences=True)
DISCLOSED = Standard("rewriting disclosed", Group.PROVENANCE, 3.0, PRESENCE, (1.0, 0.5))
EXCHANGED = Standard("words exchanged", Group.PROVENANCE, 0.0, "words a sentence")

# The names of the evidence; a report shows the second beside the value.
TAKEN, ALIKE = "taken from an earlier article", "told alike"
_HANDED = frozenset({RelationKind.COMMON_SOURCE, RelationKind.WIRE})


def original_share(case: Case) -> Criterion:
    """Return the share of body words in sentences that no earlier article of the batch has, in [0, 1].

    What another article tells alike, from one source or in an order that nothing tells, is counted apart: it is not
    taken from the value, but the criterion is met only where it would be met without those sentences too. The interval
    is a bootstrap over sentences: another choice of sentences, not the alignments that were missed.
    """
    if unknown := _order_unknown(case):
        return ORIGINAL.unseen(unknown, n=len(case.body))
    if not any(case.words):
        return ORIGINAL.unseen("no words")
    reused = {linked.other.id: ordinals for linked, ordinals in reuse(case)}
    taken = frozenset[int]().union(*reused.values())
    alike = {one.other.id: there for one in case.subject.linked if (there := _told_alike(case, one) - taken)}
    own = [0 if s.ordinal in taken else n for s, n in zip(case.body, case.words, strict=True)]
    value = sum(own) / sum(case.words)
    without = value - case.share(frozenset[int]().union(*alike.values()))
    cautious = ORIGINAL.state(value) is State.MET and ORIGINAL.state(without) is not State.MET
    body = counted(len(case.body), "sentence")
    return ORIGINAL.measured(
        value,
        len(case.body),
        f"{sum(own)} of {sum(case.words)} body words; {len(taken)} of {body} answer an earlier article of this batch",
        interval=bootstrap(own, case.words),
        state=State.PARTLY if cautious else None,
        evidence=(
            *_evidence(case, TAKEN, "{} of the words answer it", reused),
            *_evidence(case, ALIKE, "{} of the words told alike, from one source or in an unknown order", alike),
        ),
    )


def _order_unknown(case: Case) -> str:
    """Return why it cannot be told what of an article is its own; "" where it can."""
    copied = [linked for linked in case.subject.linked if linked.match.copying]
    if not copied and any(mark.family is Family.DECLARED for mark in case.subject.marks):
        return "declares that it translates another text; that text is not in this batch"
    if any(linked.relation.origin is None for linked in copied):
        return "another article carries the same text; which one is the original cannot be told"
    if any(_undated_passage(linked) for linked in case.subject.linked):
        return "another article has a passage of it; which one is the original cannot be told"
    return ""


def _undated_passage(linked: Linked) -> bool:
    """Return whether a reworded passage stands in another article, unexplained, and no date orders the two."""
    reworded = any(passage.kind is PassageKind.REWORDED for passage in linked.match.passages)
    return reworded and linked.relation.kind not in _HANDED and linked.after is None and not linked.match.copying


def reuse(case: Case) -> Iterator[tuple[Linked, frozenset[int]]]:
    """Yield each earlier article with the ordinals of the body sentences that answer it or stand in its passages."""
    body = frozenset(sentence.ordinal for sentence in case.body)
    for linked in case.subject.linked:
        answered = linked.answered() & body if linked.match.copying and linked.derived else frozenset()
        later = linked.after and linked.relation.kind not in _HANDED
        passages = case.inside(linked.passages()) if later else frozenset()
        if answered | passages:
            yield linked, answered | passages


def _told_alike(case: Case, linked: Linked) -> frozenset[int]:
    """Return the ordinals of what two articles tell alike where nothing says that one has it from the other."""
    undated = linked.after is None and linked.relation.origin is None
    apart = not linked.match.copying and (linked.relation.kind in _HANDED or undated)
    return case.inside(linked.passages()) if apart else frozenset()


def _evidence(case: Case, name: str, said: str, found: dict[str, frozenset[int]]) -> Iterator[Evidence]:
    linked = {one.other.id: one for one in case.subject.linked}
    for other, ordinals in sorted(found.items(), key=lambda one: (-case.share(one[1]), one[0])):
        share, there = case.share(ordinals), linked[other].answering(ordinals)
        yield Evidence(name, round(share, 3), said.format(f"{100 * share:.0f} %"), case.places(ordinals), there)


def reuse_credited(case: Case) -> Criterion:
    """Return the share of reused sentences that name the outlet they answer, in [0, 1].

    Named in the sentence, in the one before or after it, or for all of them in a credit line, the byline, a link to
    that article. Only what was taken from an article of which the direction is stated: a passage in common with an
    older one may come from a third. Reuse from the same outlet does not count, nor from an unknown one. Agreements
    between outlets are not in the text: a sentence that needs no credit is counted as one without. Wilson's interval.
    """
    document, aliases = case.subject.document, case.settings.outlet_aliases
    found = [(one, ordinals) for one, ordinals in reuse(case) if one.derived and not one.relation.implicit]
    if not found:
        return CREDITED.unseen(NOTHING)
    known = [(one, ordinals) for one, ordinals in found if one.other.outlet and document.outlet]
    if not known:
        return CREDITED.unseen("the outlet of this article, or that of the earlier one, is not known")
    others = [(one, o) for one, o in known if not same_outlet(one.other.outlet or "", document.outlet or "", aliases)]
    if not others:
        return CREDITED.unseen("what it answers is by the same outlet")
    reused = frozenset[int]().union(*(ordinals for _, ordinals in others))
    credited: set[int] = set()
    by = []
    for linked, ordinals in others:
        line = credit_line(case.subject, linked, aliases)
        by += [f"{linked.other.outlet} by {line}"] if line else []
        credited |= ordinals if line else _named_beside(case, linked.other.outlet or "") & ordinals
    named = "; ".join(by) or "the outlet named in the sentence or beside it"
    note = f"{len(credited)} of {counted(len(reused), 'reused sentence')} credited ({named})"
    places = case.places(reused - credited)
    evidence = (Evidence("without a credit", float(len(places)), "without a credit", places),) if places else ()
    interval = wilson(len(credited), len(reused))
    return CREDITED.measured(len(credited) / len(reused), len(reused), note, evidence=evidence, interval=interval)


def _named_beside(case: Case, outlet: str) -> frozenset[int]:
    """Return the ordinals of the sentences that name an outlet, or have a neighbour that does."""
    aliases = case.settings.outlet_aliases
    named = [names_outlet(text, outlet, aliases) for text in case.texts]
    near = [any(named[max(0, at - 1) : at + 2]) for at in range(len(named))]
    return frozenset(sentence.ordinal for sentence, hit in zip(case.body, near, strict=True) if hit)


def rewriting_disclosed(case: Case) -> Criterion:
    """Return 1 where an article with strong signs of translation or rewriting says so, 0 where it does not.

    Without strong signs nothing has to be disclosed: not observable.
    """
    level = translation_level(case.subject)
    declared = [mark for mark in case.subject.marks if mark.family is Family.DECLARED]
    if declared:
        places = tuple(case.place(mark.span) for mark in declared)
        evidence = (Evidence("disclosed", 1.0, "says so itself", places),)
        return DISCLOSED.measured(1, len(declared), "it says of itself that it was translated", evidence=evidence)
    if level is not TranslationLevel.STRONG:
        return DISCLOSED.unseen(f"signs of translation or rewriting: {level}; nothing that had to be disclosed")
    strong = tuple(case.place(mark.span) for mark in case.subject.marks if mark.strength is Strength.STRONG)
    signs = (Evidence("sign", 1.0, "strong signs", strong),) if strong else ()
    note = "strong signs of translation or rewriting, and no word of it"
    return DISCLOSED.measured(0, max(1, len(strong)), note, evidence=signs)


def words_exchanged(case: Case) -> Criterion:
    """Return the content words exchanged one for one in a sentence that answers an earlier article, on average.

    Shown, not judged: two translations of one text exchange as many words as a spinner (docs/method.md).
    """
    n = sum(len(answers(linked)) for linked in case.copied)
    if not n:
        return EXCHANGED.unseen(NOTHING)
    evidence = tuple(each for linked in case.copied for each in exchanged_words(linked, case.subject.document.text))
    note = f"not judged: {counted(len(evidence), 'word')} exchanged one for one in {counted(n, 'answering sentence')}"
    return EXCHANGED.measured(len(evidence) / n, n, note, evidence=evidence)
