"""Everything an audit knows about one document, gathered for its scorecard and findings."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
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
    Span,
)


@dataclass(frozen=True, slots=True)
class Linked:
    """One match of the document, with its alterations and relation; other is the document on the other side.

    after says whether this document was published after the other one, None where the dates do not tell.
    """

    other: Document
    match: Match
    alterations: tuple[Alteration, ...]
    relation: Relation
    after: bool | None = None

    @property
    def derived(self) -> bool:
        """Whether this document was made from the other one."""
        return self.relation.origin == self.other.id

    def of_kind(self, *kinds: AlterationKind) -> tuple[Alteration, ...]:
        """Return the alterations of the given kinds, in text order."""
        return tuple(found for found in self.alterations if found.kind in kinds)

    def place_here(self, found: Alteration) -> Place:
        """Return where an alteration stands in this document."""
        return found.right if found.left.document == self.other.id else found.left

    def place_there(self, found: Alteration) -> Place:
        """Return where an alteration stands in the other document."""
        return found.left if found.left.document == self.other.id else found.right

    def beginning(self) -> tuple[Place, Place]:
        """Return the first answered sentence of this document and its answer; empty spans where none is aligned."""
        right, nowhere = self.match.left == self.other.id, Span(0, 0)
        left_span, right_span = next(((p.left.span, p.right.span) for p in self.match.aligned), (nowhere, nowhere))
        places = Place(self.match.left, left_span), Place(self.match.right, right_span)
        return places[::-1] if right else places

    @property
    def later(self) -> bool:
        """Whether findings about the pair stand with this document: the derived one, else the later one, else by id."""
        if self.relation.origin is not None:
            return self.derived
        return self.match.left == self.other.id if self.after is None else self.after

    def passages(self) -> tuple[Span, ...]:
        """Return the sentences of this document that stand in a passage of the other one as well."""
        right = self.match.left == self.other.id
        pairs = [pair for passage in self.match.passages for pair in passage.pairs]
        return tuple((pair.right if right else pair.left).span for pair in pairs)

    def answering(self, ordinals: Collection[int]) -> tuple[Place, ...]:
        """Return where the other document answers these sentences of this one, or tells them in a passage."""
        right = self.match.left == self.other.id
        pairs = [*self.match.aligned, *(pair for passage in self.match.passages for pair in passage.pairs)]
        both = ((pair.right, pair.left) if right else (pair.left, pair.right) for pair in pairs)
        return tuple(sorted({Place(self.other.id, there.span) for here, there in both if here.ordinal in ordinals}))

    def answered(self) -> frozenset[int]:
        """Return the ordinals of this document's sentences that answer the other one."""
        right = self.match.left == self.other.id
        return frozenset((pair.right if right else pair.left).ordinal for pair in self.match.aligned)


@dataclass(frozen=True, slots=True)
class Subject:
    """One document under the scorer's eye.

    `document` is folded; `as_read` is the document as it was read where that differs, and marks of the family "hidden"
    are spans of it.
    """

    document: Document
    marks: tuple[Mark, ...]
    segmented: Segmented
    linked: tuple[Linked, ...]
    as_read: Document | None = None

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
    as_read: Mapping[str, Document] | None = None,
) -> tuple[Subject, ...]:
    """Return one Subject a document, in the order of the documents."""
    known = {document.id: document for document in documents}
    linked: dict[str, list[Linked]] = defaultdict(list)
    for match in matches:
        pair = (match.left, match.right)
        for here, other in (pair, pair[::-1]):
            after = _after(known[here].published, known[other].published)
            linked[here].append(Linked(known[other], match, alterations[pair], relations[pair], after))
    return tuple(
        Subject(d, marks[d.id], segmented[d.id], tuple(linked[d.id]), (as_read or {}).get(d.id)) for d in known.values()
    )


def _after(one: datetime.date | None, other: datetime.date | None) -> bool | None:
    return None if one is None or other is None or one == other else one > other
