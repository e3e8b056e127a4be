"""Subjects made by hand: sentences of five words, and articles that they answer."""

from auditor.model import (
    Aligned,
    Alteration,
    AlterationKind,
    Claim,
    ClaimKind,
    Confidence,
    Criterion,
    Document,
    Family,
    Mark,
    Match,
    Place,
    Quote,
    Relation,
    RelationKind,
    Segmented,
    Sentence,
    Span,
    Strength,
    Verdict,
)
from auditor.score.scorecard import criteria
from auditor.score.subject import Linked, Subject
from auditor.settings import Settings
from tests.passages import literal

SENTENCE = "We saw ten old boats. "
FROM_OTHER, UNKNOWN = RelationKind.RIGHT_FROM_LEFT, RelationKind.UNDETERMINED


def spans(count: int) -> list[Span]:
    return [Span(at * len(SENTENCE), (at + 1) * len(SENTENCE) - 1) for at in range(count)]


def subject(
    sentences: int = 10, *linked: Linked, cited: int = 0, quotes: int = 0, marks: tuple[Mark, ...] = ()
) -> Subject:
    found = [Sentence("b", at, span) for at, span in enumerate(spans(sentences))]
    claims = [Claim(f"b#{s.ordinal + 1}", "b", s.span, ClaimKind.STATEMENT, None) for s in found]
    claims = [Claim(c.id, "b", c.span, c.kind, "Tilda Roe" if at < cited else None) for at, c in enumerate(claims)]
    words = tuple(Quote("b", span) for span in spans(quotes))
    segmented = Segmented(tuple(found), words, (), tuple(claims))
    return Subject(Document("b", SENTENCE * sentences), marks, segmented, linked)


def linked(
    answered: int = 0,
    *changed: tuple[AlterationKind, int],
    kind: RelationKind = FROM_OTHER,
    verdict: Verdict = Verdict.REWRITTEN,
    passage: int = 0,
    after: bool | None = None,
) -> Linked:
    here, there = ([Sentence(name, at, span) for at, span in enumerate(spans(answered))] for name in "ba")
    aligned = tuple(Aligned(other, one, 0.5) for one, other in zip(here, there, strict=True))
    passages = tuple(literal(span, span) for span in spans(passage))
    match = Match("a", "b", verdict, 0.9, 0.5, 0.9, 0.9, aligned, passages, ())
    places = [(kind, [Place(name, spans(at + 1)[at]) for name in "ab"]) for kind, at in changed]
    alterations = tuple(Alteration(f"{kind}{left}", kind, left, right, (), None) for kind, (left, right) in places)
    return Linked(Document("a", ""), match, alterations, Relation("a", "b", kind, Confidence.HIGH, ()), after)


def mark(words: int, family: Family = Family.PROMOTION, strength: Strength = Strength.CERTAIN) -> Mark:
    return Mark("b", Span(0, words * len(SENTENCE) // 5), "appeal", family, strength, "")


def criterion(name: str, of: Subject) -> Criterion:
    return next(one for one in criteria(of, Settings()) if one.name == name)
