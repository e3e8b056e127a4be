"""One document made ready for its criteria: what most of them ask for, looked up once."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from auditor.language.quotation import without_quotations
from auditor.language.words import words
from auditor.model import Claim, Place, Sentence, Span
from auditor.score.subject import Linked, Subject
from auditor.settings import Settings


@dataclass(frozen=True, slots=True)
class Case:
    """A subject with its body sentences, their texts and numbers of words, and the claims among them.

    `narrated` is the whole text with its quotations blanked out, offsets kept.
    """

    subject: Subject
    settings: Settings
    body: tuple[Sentence, ...]
    texts: tuple[str, ...]
    words: tuple[int, ...]
    claims: tuple[Claim, ...]
    narrated: str

    @property
    def copied(self) -> tuple[Linked, ...]:
        """The copies and rewrites of which this document is the later one."""
        return tuple(linked for linked in self.subject.linked if linked.match.copying and linked.derived)

    def place(self, span: Span) -> Place:
        """Return where a span of this document is."""
        return Place(self.subject.document.id, span)

    def places(self, ordinals: Collection[int]) -> tuple[Place, ...]:
        """Return where the body sentences of these ordinals stand, in text order."""
        return tuple(self.place(sentence.span) for sentence in self.body if sentence.ordinal in ordinals)

    def inside(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the ordinals of the body sentences that begin in one of the spans."""
        around = tuple(spans)
        return frozenset(s.ordinal for s in self.body if any(a.start <= s.span.start < a.end for a in around))

    def share(self, ordinals: Collection[int]) -> float:
        """Return the share of the body's words that stand in sentences of these ordinals, in [0, 1]."""
        part = sum(n for sentence, n in zip(self.body, self.words, strict=True) if sentence.ordinal in ordinals)
        return part / sum(self.words) if any(self.words) else 0.0


def case(subject: Subject, settings: Settings) -> Case:
    """Return the document made ready."""
    body, text = subject.body, subject.document.text
    texts = tuple(text[sentence.span.start : sentence.span.end] for sentence in body)
    spans = {sentence.span for sentence in body}
    claims = tuple(claim for claim in subject.segmented.claims if claim.span in spans)
    return Case(
        subject, settings, body, texts, tuple(len(words(each)) for each in texts), claims, without_quotations(text)
    )
