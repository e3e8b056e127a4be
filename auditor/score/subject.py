"""Everything an audit knows about one document, gathered for its scorecard and findings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from auditor.model import (
    Alteration,
    AlterationKind,
    Document,
    Family,
    Mark,
    Match,
    Place,
    Relation,
    Segmented,
    Sentence,
)


@dataclass(frozen=True, slots=True)
class Linked:
    """One match of the document, with its alterations and relation; other is the document on the other side."""

    other: str
    match: Match
    alterations: tuple[Alteration, ...]
    relation: Relation

    @property
    def derived(self) -> bool:
        """Whether this document was made from the other one."""
        return self.relation.origin == self.other

    def of_kind(self, *kinds: AlterationKind) -> tuple[Alteration, ...]:
        """Return the alterations of the given kinds, in text order."""
        return tuple(found for found in self.alterations if found.kind in kinds)

    def place_here(self, found: Alteration) -> Place:
        """Return where an alteration stands in this document."""
        return found.right if found.left.document == self.other else found.left

    def place_there(self, found: Alteration) -> Place:
        """Return where an alteration stands in the other document."""
        return found.left if found.left.document == self.other else found.right

    def answered(self) -> frozenset[int]:
        """Return the ordinals of this document's sentences that answer the other one."""
        right = self.match.left == self.other
        return frozenset((pair.right if right else pair.left).ordinal for pair in self.match.aligned)


@dataclass(frozen=True, slots=True)
class Subject:
    """One document under the scorer's eye."""

    document: Document
    marks: tuple[Mark, ...]
    segmented: Segmented
    linked: tuple[Linked, ...]

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that are neither title nor heading."""
        outside = [mark.span for mark in self.marks if mark.family is Family.STRUCTURE]
        return tuple(s for s in self.segmented.sentences if not any(o.start <= s.span.start < o.end for o in outside))

    def words(self, *sentences: Sentence) -> str:
        """Return the text of some sentences, joined by spaces."""
        return " ".join(self.document.text[s.span.start : s.span.end] for s in sentences)


def subjects(
    documents: Iterable[Document],
    marks: Mapping[str, tuple[Mark, ...]],
    segmented: Mapping[str, Segmented],
    *,
    matches: Iterable[Match],
    alterations: Mapping[tuple[str, str], tuple[Alteration, ...]],
    relations: Mapping[tuple[str, str], Relation],
) -> tuple[Subject, ...]:
    """Return one Subject a document, in the order of the documents."""
    linked: dict[str, list[Linked]] = defaultdict(list)
    for match in matches:
        pair = (match.left, match.right)
        for here, other in (pair, pair[::-1]):
            linked[here].append(Linked(other, match, alterations[pair], relations[pair]))
    return tuple(Subject(d, marks[d.id], segmented[d.id], tuple(linked[d.id])) for d in documents)
