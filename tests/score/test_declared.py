from dataclasses import replace

from auditor.model import Confidence, Document, Match, Relation, RelationKind, Segmented, Verdict
from auditor.score.declared import declared_otherwise
from auditor.score.findings import findings
from auditor.score.subject import Linked, Subject

GULL = Document("a", "The pumps broke.", url="https://gull.example/pumps")
COPY = Document("b", "The pumps broke.", url="https://orla.example/pumps")
MADE_FROM_GULL = RelationKind.RIGHT_FROM_LEFT
MADE_FROM_COPY = RelationKind.LEFT_FROM_RIGHT


def subject(canonical: str, relation: RelationKind = MADE_FROM_GULL) -> Subject:
    match = Match("a", "b", Verdict.COPY, None, 1.0, 1.0, 1.0, (), (), ())
    linked = Linked(GULL, match, (), Relation("a", "b", relation, Confidence.HIGH, ()))
    document = replace(COPY, declared=(("canonical", canonical),))
    return Subject(document, (), Segmented((), (), (), ()), (linked,))


def messages(of: Subject) -> list[str]:
    return [finding.message for finding in declared_otherwise(of)]


def test_another_origin_than_the_found_one_is_a_finding() -> None:
    assert messages(subject("https://tern.example/pumps")) == [
        "declares in its metadata: canonical address https://tern.example/pumps; the text answers a"
    ]


def test_the_found_origin_is_no_finding() -> None:
    assert messages(subject("https://gull.example/pumps")) == []


def test_an_original_that_declares_its_copy_is_a_finding() -> None:
    [message] = messages(subject("https://gull.example/pumps", MADE_FROM_COPY))
    assert message.endswith("a was found to be made from this article")


def test_nothing_is_said_where_no_direction_was_found() -> None:
    assert messages(subject("https://tern.example/pumps", RelationKind.UNDETERMINED)) == []


def test_a_copy_that_declares_its_origin_is_credited_reuse() -> None:
    kinds = [finding.kind for finding in findings(subject("https://gull.example/pumps"))]
    assert "credited-reuse" in kinds
    assert "copy" not in kinds


def test_a_publisher_behind_the_site_contradicts_nothing() -> None:
    of = subject("https://gull.example/pumps")
    owned = replace(of, document=replace(of.document, declared=(("publisher", "Coastal Media Group"),)))
    assert messages(owned) == []
