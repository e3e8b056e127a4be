import datetime
from collections.abc import Mapping, Sequence

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
    return attributed_all([claim, *(_claim(other) for other in others)], links)[claim.id]


def _claim(document: str, cited: str | None = None) -> Claim:
    return Claim(f"{document}#1", document, Span(0, 1), ClaimKind.STATEMENT, cited)


def attributed_all(
    claims: Sequence[Claim],
    links: Mapping[str, tuple[Link, ...]],
    relations: Sequence[Relation] = (COPIED,),
    documents: Mapping[str, Document] = DOCUMENTS,
) -> dict[str, Attribution]:
    found = attributions(claims, links, Order(documents, relations), relations)
    return {one.claim: one for one in found}


def linked(*groups: str) -> dict[str, tuple[Link, ...]]:
    """Link the claims of all documents of a group with one another."""
    links: dict[str, tuple[Link, ...]] = {}
    for group in groups:
        for one in group:
            links[f"{one}#1"] = links.get(f"{one}#1", ()) + tuple(Link(o, f"{o}#1", 0.5) for o in group if o != one)
    return links


def made(origin: str, copy: str) -> Relation:
    left, right = sorted((origin, copy))
    kind = RelationKind.RIGHT_FROM_LEFT if origin == left else RelationKind.LEFT_FROM_RIGHT
    return Relation(left, right, kind, Confidence.HIGH, ())


def dated(**days: int | None) -> dict[str, Document]:
    return {
        name: Document(name, "", published=datetime.date(2021, 6, day) if day else None) for name, day in days.items()
    }


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
    assert (found.origin, found.confidence, found.kind) == (None, Confidence.LOW, "primary-source")


def test_confidence_is_high_where_all_carriers_have_dates() -> None:
    assert attributed("a", "b").confidence is Confidence.HIGH
    assert attributed("c", "b").confidence is Confidence.MEDIUM


def test_an_attribution_keeps_the_cited_source_and_says_why() -> None:
    found = attributed("a", "b")
    assert found.cited_source == "Tilda Roe"
    assert [piece.detail for piece in found.evidence] == ["published on 2021-05-03, the next carrier on 2021-06-08"]


def test_attributions_stand_in_the_order_of_the_claims() -> None:
    claims = [Claim(name, name[0], Span(0, 1), ClaimKind.STATEMENT, None) for name in ("c#2", "a#1", "c#1")]
    assert [found.claim for found in attributions(claims, {}, ORDER, ())] == ["c#2", "a#1", "c#1"]


def test_a_claim_that_cites_nobody_is_only_first_seen() -> None:
    found = attributed_all([_claim("a"), _claim("b")], linked("ab"))["a#1"]
    assert (found.origin, found.kind, found.cited_source) == ("b", "first-seen", None)


def test_a_tie_without_a_source_is_undetermined() -> None:
    found = attributed_all([_claim("a"), _claim("d")], linked("ad"))["a#1"]
    assert (found.origin, found.kind) == (None, "undetermined")


def test_a_copied_claim_comes_from_what_its_article_was_made_from_whoever_else_carries_it() -> None:
    found = attributed_all([_claim(name) for name in "bcd"], linked("bcd"))
    assert (found["c#1"].origin, found["c#1"].kind) == ("b", "copied")
    assert (found["b#1"].origin, found["d#1"].origin) == (None, None)


def test_a_copied_claim_shows_the_sentence_it_came_from() -> None:
    found = attributed_all([_claim("b"), _claim("c")], linked("bc"))["c#1"]
    assert [(piece.name, piece.there[0].document) for piece in found.evidence] == [("made from", "b")]


def test_a_copy_of_a_copy_leads_back_to_the_first() -> None:
    documents = dated(a=None, b=None, c=None)
    claims = [_claim(name) for name in "abc"]
    found = attributed_all(claims, linked("ab", "bc"), [made("a", "b"), made("b", "c")], documents)
    assert [found[f"{name}#1"].origin for name in "abc"] == ["a", "a", "a"]


def test_copies_in_a_circle_lead_nowhere() -> None:
    documents = dated(a=None, b=None, c=None)
    circle = [made("a", "b"), made("b", "c"), made("c", "a")]
    found = attributed_all([_claim(name) for name in "abc"], linked("abc"), circle, documents)
    assert {(one.origin, one.kind) for one in found.values()} == {(None, "undetermined")}


def test_an_article_dated_before_what_it_is_said_to_copy_keeps_its_claim() -> None:
    found = attributed_all([_claim("a"), _claim("b")], linked("ab"), [made("b", "a")], dated(a=1, b=2))
    assert (found["a#1"].origin, found["a#1"].kind) == ("a", "first-seen")


def test_ten_articles_of_one_day_have_no_earliest() -> None:
    names = "abcdefghij"
    found = attributed_all([_claim(name) for name in names], linked(names), (), dated(**dict.fromkeys(names, 1)))
    assert {(one.origin, one.confidence) for one in found.values()} == {(None, Confidence.LOW)}


def test_a_carrier_without_a_date_leaves_the_order_open() -> None:
    found = attributed_all([_claim(name) for name in "abc"], linked("abc"), (), dated(a=1, b=None, c=3))
    assert found["c#1"].origin is None


def test_one_day_ordered_by_a_copy_is_less_sure_than_two() -> None:
    found = attributed_all([_claim("a"), _claim("b")], linked("ab"), [made("b", "a")], dated(a=1, b=1))["a#1"]
    assert (found.origin, found.confidence) == ("b", Confidence.MEDIUM)


def test_a_claim_without_a_source_has_the_one_that_its_earliest_carrier_cites() -> None:
    found = attributed_all([_claim("a"), _claim("b", "Tilda Roe of Orla")], linked("ab"))["a#1"]
    assert (found.cited_source, found.kind) == ("Tilda Roe of Orla", "primary-source")
    assert ("cited by an earlier carrier", "b") in [(piece.name, piece.detail) for piece in found.evidence]


def test_she_and_the_report_are_nobody_in_another_article() -> None:
    for source in ("she", "The report"):
        assert attributed_all([_claim("a"), _claim("b", source)], linked("ab"))["a#1"].cited_source is None


def test_a_later_carrier_lends_no_source() -> None:
    assert attributed_all([_claim("a", "Tilda Roe"), _claim("b")], linked("ab"))["b#1"].cited_source is None


def test_the_agency_of_a_text_is_the_source_of_what_it_tells() -> None:
    wire = Relation("a", "b", RelationKind.WIRE, Confidence.HIGH, (Evidence("agency that both credit", 0.0, "AFP"),))
    found = attributed_all([_claim("a"), _claim("b", "Tilda Roe")], linked("ab"), [wire])
    assert [found[claim].cited_source for claim in ("a#1", "b#1")] == ["AFP", "Tilda Roe"]
    assert found["a#1"].kind == "primary-source"


def test_agencies_without_a_name_are_no_source() -> None:
    wire = Relation(
        "a", "b", RelationKind.WIRE, Confidence.HIGH, (Evidence("agency that both credit", 0.0, "agencies"),)
    )
    assert attributed_all([_claim("a"), _claim("b")], linked("ab"), [wire])["a#1"].cited_source is None


def test_the_reasons_of_an_origin_are_what_speaks_for_it_heaviest_first() -> None:
    against, light, heavy = (
        Evidence("specifics lost", -0.5, "9"),
        Evidence("less quoted", 0.6, "8"),
        Evidence("notice", 2.0, "x"),
    )
    one = Relation("c", "d", RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH, (light, against, heavy))
    (found,) = clusters([("c", "d")], Order(DOCUMENTS, [one]), [one])
    assert found.evidence == (heavy, light)


def test_the_reasons_of_no_origin_are_conclusions_and_not_what_was_silenced() -> None:
    silenced, guard = (
        Evidence("specifics lost", 0.0, "9 (+2.00 points, not counted)"),
        Evidence("agency credit", 0.0, ""),
    )
    open_one = Relation("a", "b", RelationKind.UNDETERMINED, Confidence.LOW, (silenced, guard))
    (found,) = clusters([("a", "b")], Order(DOCUMENTS, [open_one]), [open_one])
    assert found.evidence == (guard,)
