"""What a match makes of a document as a whole: copy, rewrite, or the text of a source that both print."""

from collections.abc import Iterator

from auditor.language.counts import counted
from auditor.language.credits import republished
from auditor.language.fingerprint import fingerprint
from auditor.language.names import not_calibrated
from auditor.language.origins import declared_origins, names
from auditor.model import SAME_THIRD, Finding, RelationKind, Verdict
from auditor.score.kinds import KINDS
from auditor.score.subject import Linked, Subject

_ALIKE = "almost the same text", "the same text in other words"


def verdict(subject: Subject, linked: Linked) -> Iterator[Finding]:
    """Yield the finding about a match as a whole; none where it is weaker than possible."""
    match, body = linked.match, [sentence.ordinal for sentence in subject.body]
    answered = f"{len(linked.answered() & set(body))} of {counted(len(body), 'sentence')} with a counterpart there"
    named = _credited(subject, linked) if linked.derived else ""
    if not linked.derived:
        answered = _alike(linked)
    credited = f"; {named}" if named else ""
    copied = "likely copied" if linked.derived else _ALIKE[0]
    rewritten = "likely rewritten" if linked.derived else _ALIKE[1]
    if linked.derived and linked.relation.implicit:
        copied, rewritten = (f"{said}; the other article is closer to the original" for said in _ALIKE)
    said = caveat(subject, linked)
    kind, source = ("credited-reuse", "") if named else _handed(linked)
    messages = {
        Verdict.COPY: (kind or "copy", f"{copied}{source}{said}: {answered}{credited}"),
        Verdict.REWRITTEN: (kind or "rewrite", f"{rewritten}{source}{said}: {answered}{credited}"),
        Verdict.POSSIBLE: ("possible-rewrite", f"perhaps reworded{said}: {answered}"),
    }
    if match.verdict in messages:
        kind, message = messages[match.verdict]
        identity = fingerprint(kind, f"{match.left}\x1f{match.right}")
        yield Finding(identity, kind, KINDS[kind].level, linked.beginning(), message, linked.relation.evidence)


def caveat(subject: Subject, linked: Linked) -> str:
    """Return " (not calibrated for German)" where one of the two is not in English, else ""."""
    said = not_calibrated(subject.document.language, linked.other.language)
    return f" ({said})" if said else ""


def _alike(linked: Linked) -> str:
    """Return how much of both articles the other one answers, of the one that the finding stands with first."""
    shares = [linked.match.right_in_left, linked.match.left_in_right]
    here, there = shares if linked.match.left == linked.other.id else shares[::-1]
    if here is None or there is None:
        return f"{counted(len(linked.match.aligned), 'sentence')} answered in the other"
    return f"{here:.0%} of the first and {there:.0%} of the second have a counterpart in the other"


def _handed(linked: Linked) -> tuple[str, str]:
    """Return the kind of finding for a text that was handed to both, and from whom they have it; else "" twice."""
    if linked.relation.kind is RelationKind.REVISION:
        return "another-version", " in two versions of one outlet"
    if linked.relation.kind not in (RelationKind.WIRE, RelationKind.COMMON_SOURCE) or not linked.relation.evidence:
        return "", ""
    reason = linked.relation.evidence[0]
    said = "; both are closer to a third article" if reason.name == SAME_THIRD else f", from {reason.detail}"
    return "common-source-copy", said


def _credited(subject: Subject, linked: Linked) -> str:
    """Return how the document names the other one as its source; "" where it does not."""
    if republished(subject.document, linked.other):
        return "it names the other outlet as its source"
    # That of a page that no reader sees is what syndication looks like; rewriting is not.
    copied = linked.match.verdict is Verdict.COPY
    declared = copied and any(names(origin, linked.other) for origin in declared_origins(subject.document))
    return "its metadata name the other article as its origin" if declared else ""
