import datetime
from dataclasses import replace

import pytest

from auditor.attribute.pair import Pair
from auditor.attribute.relations import answering_claims, relation
from auditor.audit import mark_document, segment_document
from auditor.model import (
    Claim,
    ClaimKind,
    Confidence,
    Document,
    Link,
    Match,
    Relation,
    RelationKind,
    Span,
    Verdict,
)
from auditor.settings import Settings
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

MAY, JUNE = datetime.date(2021, 5, 3), datetime.date(2021, 6, 8)
NOTICE = "This article was translated automatically by software."
TITLED = "The study, titled “Empty Nets: Why the Herring Left,” has 90 pages."
CITED = "The lock will stay shut all summer, the Lowland Canal Trust said."


def related(
    left: Document, right: Document, *, verdict: Verdict = Verdict.REWRITTEN, answering: int = 9, bound: float = 2.5
) -> Relation:
    parts = [segment_document(one) for one in (left, right)]
    quotes, claims = ([*getattr(parts[0], name), *getattr(parts[1], name)] for name in ("quotes", "claims"))
    marks = (*mark_document(left), *mark_document(right))
    match = Match(left.id, right.id, verdict, 0.9, 0.5, 0.9, 0.9, (), (), ())
    settings = Settings(direction=bound, outlet_aliases=(("Lantern Online", "The Orla Lantern"),))
    return relation(match, Pair(left, right, (), marks, tuple(quotes), tuple(claims), (), settings), answering)


def test_a_copy_within_one_outlet_is_a_revision() -> None:
    left = Document("a", "The lock is shut.", outlet="The Orla Lantern", published=MAY)
    found = related(left, Document("b", "The lock is shut.", outlet="Lantern Online", published=JUNE))
    assert (found.kind, found.origin) == (RelationKind.REVISION, None)


def test_a_copy_that_both_credit_to_one_agency_is_wire() -> None:
    left = Document("a", "MARLOW (AP) — The lock is shut.", published=MAY)
    found = related(left, Document("b", "ORLA (AP) — The lock is shut.", published=JUNE))
    assert (found.kind, found.origin) == (RelationKind.WIRE, None)


def test_another_agency_is_no_wire_relation() -> None:
    found = related(Document("a", "MARLOW (AP) — It is shut."), Document("b", "ORLA (Reuters) — It is shut."))
    assert found.kind is RelationKind.UNDETERMINED


def test_a_copy_without_evidence_is_undetermined() -> None:
    found = related(Document("a", "The lock is shut."), Document("b", "The lock is closed."))
    assert (found.kind, found.confidence) == (RelationKind.UNDETERMINED, Confidence.LOW)
    assert [piece.name for piece in found.evidence][-1] == "direction undetermined"
    assert all(piece.strength == 0 for piece in found.evidence)


def test_the_later_article_came_out_of_the_earlier_one() -> None:
    early, late = Document("a", "It is shut.", published=MAY), Document("b", "It is shut.", published=JUNE)
    assert related(early, late).kind is RelationKind.RIGHT_FROM_LEFT
    assert related(late, early).kind is RelationKind.LEFT_FROM_RIGHT
    assert related(late, early).origin == "a"


@pytest.mark.parametrize(
    ("bound", "kind", "confidence"),
    [
        (1.0, RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH),
        (1.5, RelationKind.RIGHT_FROM_LEFT, Confidence.MEDIUM),
        (2.0, RelationKind.RIGHT_FROM_LEFT, Confidence.MEDIUM),
        (2.5, RelationKind.UNDETERMINED, Confidence.LOW),
    ],
)
def test_two_points_are_weighed_against_the_bound(bound: float, kind: RelationKind, confidence: Confidence) -> None:
    found = related(Document("a", "It is shut."), Document("b", f"It is shut.\n{NOTICE}"), bound=bound)
    assert (found.kind, found.confidence) == (kind, confidence)


def test_prints_of_one_text_are_ordered_by_their_dates_and_no_more() -> None:
    early, late = Document("a", "It is shut.", published=MAY), Document("b", "It is shut.", published=JUNE)
    found = related(early, late, verdict=Verdict.COPY)
    assert (found.kind, [(piece.name, piece.strength) for piece in found.evidence]) == (
        RelationKind.UNDETERMINED,
        [("dates", 0.0), ("same text", 0.0)],
    )


def test_a_copy_that_says_where_it_was_published_first_has_a_direction_with_the_dates() -> None:
    early = Document("a", "It is shut.", outlet="Orla Lantern", published=MAY)
    said = "It is shut.\nThis article was first published in The Orla Lantern."
    late = Document("b", said, outlet="Marlow Beacon", published=JUNE)
    found = related(early, late, verdict=Verdict.COPY)
    assert (found.origin, found.confidence) == ("a", Confidence.HIGH)


def test_dates_alone_are_no_high_confidence() -> None:
    early, late = Document("a", "It is shut.", published=MAY), Document("b", "It is closed.", published=JUNE)
    assert related(early, late).confidence is Confidence.MEDIUM


def test_a_copy_that_one_credits_to_an_agency_is_wire() -> None:
    left, right = Document("a", "The lock is shut. AFP", published=MAY), Document("b", "It is.", published=JUNE)
    found = related(left, right, verdict=Verdict.COPY)
    assert (found.kind, found.confidence) == (RelationKind.WIRE, Confidence.MEDIUM)
    assert [(piece.detail, piece.strength) for piece in found.evidence][:1] == [("AFP", 0.0)]


def test_evidence_too_thin_for_a_direction_is_still_shown() -> None:
    found = related(Document("a", "It is shut."), Document("b", f"It is shut.\n{NOTICE}"))
    assert (found.evidence[0].name, found.evidence[0].strength) == ("notice", 2.0)


def test_a_title_that_both_name_is_a_common_source() -> None:
    found = related(Document("a", TITLED), Document("b", f"It rained. {TITLED}"), verdict=Verdict.SAME_STORY)
    assert found.kind is RelationKind.COMMON_SOURCE
    assert [piece.detail for piece in found.evidence] == ["“Empty Nets: Why the Herring Left”"]


def test_a_name_that_both_cite_is_a_common_source() -> None:
    found = related(Document("a", CITED), Document("b", f"It rained. {CITED}"), verdict=Verdict.SAME_STORY)
    assert found.kind is RelationKind.COMMON_SOURCE
    assert [piece.name for piece in found.evidence] == ["same source cited"]


@pytest.mark.parametrize(("answering", "kind"), [(1, RelationKind.UNDETERMINED), (2, RelationKind.COMMON_SOURCE)])
def test_a_common_source_needs_two_answering_claims(answering: int, kind: RelationKind) -> None:
    left, right = Document("a", CITED), Document("b", CITED)
    assert related(left, right, verdict=Verdict.SAME_STORY, answering=answering).kind is kind


def test_answering_claims_without_a_source_in_common_are_undetermined() -> None:
    left, right = Document("a", CITED), Document("b", "It rained.")
    assert related(left, right, verdict=Verdict.SAME_STORY).kind is RelationKind.UNDETERMINED


def test_a_person_that_both_cite_is_no_common_source() -> None:
    heard = "The lock will stay shut, Tilda Roe said. It leaks, Roe added."
    left, right = Document("a", heard), Document("b", f"It rained. {heard}")
    assert related(left, right, verdict=Verdict.SAME_STORY).kind is RelationKind.UNDETERMINED


def test_an_outlet_that_both_credit_is_a_common_source_and_one_of_the_two_is_none() -> None:
    said = "The lock will stay shut, the Sallow Herald reported on Monday."
    left, right = Document("a", said, outlet="Orla Lantern"), Document("b", f"It rained. {said}", outlet="Tin Post")
    assert related(left, right, verdict=Verdict.SAME_STORY).kind is RelationKind.COMMON_SOURCE
    own = replace(right, outlet="Sallow Herald")
    assert related(left, own, verdict=Verdict.SAME_STORY).kind is RelationKind.UNDETERMINED


def test_dates_do_not_make_a_copy_of_one_story() -> None:
    left, right = Document("a", "It is shut.", published=MAY), Document("b", "It rained.", published=JUNE)
    assert related(left, right, verdict=Verdict.SAME_STORY).origin is None


def test_claims_that_name_each_other_are_one_answer() -> None:
    names = ("a#1", "b#1", "b#2", "c#1")
    claims = {name: Claim(name, name[0], Span(0, 1), ClaimKind.STATEMENT, None) for name in names}
    links = {
        "a#1": (Link("b", "b#1", 0.5), Link("c", "c#1", 0.5)),
        "b#1": (Link("a", "a#1", 0.5),),
        "b#2": (Link("a", "a#1", 0.4),),
    }
    assert answering_claims(claims, links) == {("a", "b"): 2, ("a", "c"): 1}


CREDITED = "“We want it open again before the summer begins,” Roe told The Orla Lantern."
PASSAGE = (Document("a", CREDITED, outlet="Orla Lantern"), Document("b", CREDITED, outlet="Marlow Beacon"))


def in_part(left: Document, right: Document) -> Relation:
    """Return the relation of two articles with a passage in common, linked sentence by sentence."""
    found = pair(left, right)
    match = Match("a", "b", Verdict.SHARED_PASSAGES, 0.3, 0.1, 0.2, 0.2, found.aligned, (), ())
    return relation(match, found, 0)


def test_a_passage_that_credits_the_other_outlet_has_a_direction() -> None:
    assert in_part(*PASSAGE).origin == "a"


def test_dates_do_not_tell_of_a_passage_and_can_contradict_its_credit() -> None:
    left, right = PASSAGE
    assert in_part(replace(left, outlet=None, published=MAY), replace(right, published=JUNE)).origin is None
    assert in_part(replace(left, published=JUNE), replace(right, published=MAY)).origin is None


def test_two_that_credit_each_other_have_no_direction() -> None:
    other = CREDITED.replace("Orla Lantern", "Marlow Beacon").replace("open again", "mended")
    left = document("a", CREDITED, other, outlet="Orla Lantern")
    right = document("b", CREDITED, other, outlet="Marlow Beacon")
    match = Match("a", "b", Verdict.REWRITTEN, 0.9, 0.5, 0.9, 0.9, pair(left, right).aligned, (), ())
    assert relation(match, pair(left, right), 0).kind is RelationKind.UNDETERMINED


def test_an_outlet_that_credits_itself_gives_nobody_away() -> None:
    left, right = PASSAGE
    assert in_part(left, replace(right, outlet="Daily Orla Lantern")).origin is None


def test_the_texts_alone_are_never_sure() -> None:
    left, right = document("a", *ORIGINAL, *ORIGINAL), document("b", *REWRITTEN, *REWRITTEN)
    match = Match("a", "b", Verdict.REWRITTEN, 0.9, 0.5, 0.9, 0.9, pair(left, right).aligned, (), ())
    found = relation(match, pair(left, right), 0)
    assert (found.origin, found.implicit) == ("a", True)
    assert found.confidence is not Confidence.HIGH
