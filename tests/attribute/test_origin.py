import datetime

from auditor.attribute.order import Order
from auditor.attribute.origin import attributions, clusters
from auditor.model import (
    Attribution,
    Claim,
    ClaimKind,
    Confidence,
    Document,
    Evidence,
    Link,
    Relation,
    RelationKind,
    Span,
)

DATES = {"a": datetime.date(2021, 6, 8), "b": datetime.date(2021, 5, 3)}
DOCUMENTS = {name: Document(name, "", published=DATES.get(name)) for name in "abcd"}
COPIED = Relation("b", "c", RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH, (Evidence("notice", 2.0, "x"),))
ORDER = Order(DOCUMENTS, [COPIED])


def attributed(document: str, *others: str) -> Attribution:
    claim = Claim(f"{document}#1", document, Span(0, 1), ClaimKind.STATEMENT, "Tilda Roe")
    links = {claim.id: tuple(Link(other, f"{other}#1", 0.5) for other in others)}
    return attributions([claim], links, DOCUMENTS, ORDER)[0]


def test_a_cluster_has_its_origin_and_the_evidence_of_its_members() -> None:
    (found,) = clusters([("b", "c")], ORDER, [COPIED])
    assert (found.members, found.origin, found.evidence) == (("b", "c"), "b", COPIED.evidence)


def test_a_cluster_that_cannot_be_ordered_has_no_origin() -> None:
    (found,) = clusters([("a", "c")], ORDER, [COPIED])
    assert (found.origin, found.evidence) == (None, ())


def test_the_first_print_of_a_text_is_no_origin() -> None:
    wire = Relation("a", "b", RelationKind.WIRE, Confidence.HIGH, (Evidence("agency that both credit", 0.0, "AFP"),))
    (found,) = clusters([("a", "b")], ORDER, [wire])
    assert (found.origin, found.evidence) == (None, wire.evidence)


def test_clusters_are_numbered_in_the_order_of_their_members() -> None:
    found = clusters([("c", "d"), ("a", "b")], ORDER, [])
    assert [(one.id, one.members) for one in found] == [("001", ("a", "b")), ("002", ("c", "d"))]


def test_a_claim_is_attributed_to_its_earliest_carrier() -> None:
    assert attributed("a", "b").origin == "b"


def test_a_claim_that_nobody_else_carries_is_its_own() -> None:
    assert attributed("d").origin == "d"


def test_an_order_that_cannot_be_told_gives_no_origin() -> None:
    found = attributed("a", "b", "d")
    assert (found.origin, found.confidence) == (None, Confidence.LOW)


def test_confidence_is_high_where_all_carriers_have_dates() -> None:
    assert attributed("a", "b").confidence is Confidence.HIGH
    assert attributed("c", "b").confidence is Confidence.MEDIUM


def test_an_attribution_keeps_the_cited_source_and_shows_its_links() -> None:
    found = attributed("a", "b")
    assert found.cited_source == "Tilda Roe"
    assert [piece.detail for piece in found.evidence] == ["carried by b"]


def test_attributions_stand_in_the_order_of_the_claims() -> None:
    claims = [Claim(name, name[0], Span(0, 1), ClaimKind.STATEMENT, None) for name in ("c#2", "a#1", "c#1")]
    assert [found.claim for found in attributions(claims, {}, DOCUMENTS, ORDER)] == ["c#2", "a#1", "c#1"]
