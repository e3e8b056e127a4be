"""What a document shares with others in part: reworded and verbatim passages, and two of them put together."""

from collections.abc import Iterator, Sequence

from auditor.language.counts import counted, one_case_in
from auditor.language.fingerprint import fingerprint
from auditor.language.names import not_calibrated
from auditor.language.words import words
from auditor.model import Finding, Passage, PassageKind, Place, RelationKind, Sentence, Verdict
from auditor.score.kinds import KINDS
from auditor.score.subject import Linked, Subject

# Share of its body from which a passage tells that an article was put together from several ones.
PART = 0.15
# Share of the smaller passage that two passages of one article may have in common and still be two.
OVERLAP = 0.2


def shared_passages(subject: Subject, linked: Linked) -> Iterator[Finding]:
    """Yield one finding for the passages that a document shares with another one it was not made from as a whole."""
    match = linked.match
    if match.verdict is not Verdict.SHARED_PASSAGES:
        return
    caveat = not_calibrated(subject.document.language, linked.other.language)
    caveat = f" ({caveat})" if caveat else ""
    reworded = [passage for passage in match.passages if passage.kind is PassageKind.REWORDED]
    if not reworded:
        kind, said = "shared-passage", f"{sum(p.words for p in match.passages)} words of narration shared{caveat}"
    elif linked.relation.kind in (RelationKind.COMMON_SOURCE, RelationKind.WIRE):
        kind, said = "common-source-passage", f"{_size(subject, linked, reworded)} told alike{caveat}"
    else:
        kind = "reworded-passage"
        verbatim = sum(passage.verbatim for passage in reworded)
        word_for_word = f" ({counted(verbatim, 'pair')} nearly word for word)" if verbatim else ""
        said = f"{_size(subject, linked, reworded)} reworded{word_for_word}, or from a common source{caveat}"
        said = f"{said}; {_odds(reworded)}"
    yield _finding(kind, f"{match.left}\x1f{match.right}", _places(linked, match.passages), said)


def assembled(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for a document with passages of two others or more that do not overlap in it."""
    parts: list[tuple[Linked, frozenset[int]]] = []
    found = [
        (one, frozenset(s.ordinal for s in _reworded(subject, one))) for one in subject.linked if _may_be_from(one)
    ]
    # The part that ends first leaves most room for others; ids decide between equal ones only.
    for linked, own in sorted(((one, own) for one, own in found if own), key=lambda p: (max(p[1]), p[0].other.id)):
        if _share(subject, own) >= PART and all(_apart(own, other) for _, other in parts):
            parts.append((linked, own))
    if len(parts) > 1:
        said = " and ".join(f"{_share(subject, own):.0%} from {linked.other.id}" for linked, own in parts)
        places = [place for linked, _ in parts for place in _places(linked, linked.match.passages)]
        text = "\x1f".join((subject.document.id, *(linked.other.id for linked, _ in parts)))
        yield _finding("assembled", text, places, f"put together from {len(parts)} articles: {said} of its words")


def _may_be_from(linked: Linked) -> bool:
    """Return whether a document is later than the other one or made from it, and no source explains both."""
    explained = linked.relation.kind in (RelationKind.COMMON_SOURCE, RelationKind.WIRE)
    return (linked.after is True or linked.derived) and not explained


def _apart(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) <= OVERLAP * min(len(one), len(other))


def _reworded(subject: Subject, linked: Linked) -> list[Sentence]:
    """Return the sentences of the document that stand in reworded passages with the other one, in text order."""
    right = linked.match.right == subject.document.id
    pairs = [pair for p in linked.match.passages if p.kind is PassageKind.REWORDED for pair in p.pairs]
    return sorted({pair.right if right else pair.left for pair in pairs})


def _share(subject: Subject, ordinals: frozenset[int]) -> float:
    body = len(words(subject.words(*subject.body)))
    inside = len(words(subject.words(*(s for s in subject.body if s.ordinal in ordinals))))
    return inside / body if body else 0.0


def _size(subject: Subject, linked: Linked, reworded: Sequence[Passage]) -> str:
    sentences = _reworded(subject, linked)
    share = _share(subject, frozenset(sentence.ordinal for sentence in sentences))
    passages = f" in {len(reworded)} passages" if len(reworded) > 1 else ""
    return f"{counted(len(sentences), 'sentence')}{passages}, {share:.0%} of the article,"


def _odds(reworded: Sequence[Passage]) -> str:
    chance = min(passage.chance or 0.0 for passage in reworded)
    return f"by chance in {one_case_in(chance)} between independent reports of one event"


def _places(linked: Linked, passages: Sequence[Passage]) -> list[Place]:
    left, right = linked.match.left, linked.match.right
    found = [(Place(left, passage.left), Place(right, passage.right)) for passage in passages]
    here = [pair if right == linked.other.id else pair[::-1] for pair in found]
    return [place for pair in here for place in pair]


def _finding(kind: str, text: str, places: Sequence[Place], message: str) -> Finding:
    return Finding(fingerprint(kind, text), kind, KINDS[kind].level, tuple(places), message)
