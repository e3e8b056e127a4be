import pytest

from auditor.attribute.handed import handed_on
from auditor.attribute.pair import Pair
from auditor.audit import mark_document, segment_document
from auditor.compare.alteration import alteration
from auditor.model import (
    Aligned,
    AlterationKind,
    Confidence,
    Document,
    Evidence,
    Match,
    Place,
    RelationKind,
    Span,
    Verdict,
)
from auditor.settings import Settings

SHUT = "The lock at Orla was shut on Monday for want of a pump."
TOLD = "“We want it open,” Roe told AFP at the gate on Monday."
ELSEWHERE = "The mill burned down, the miller told AFP."
WIRE, COMMON = RelationKind.WIRE, RelationKind.COMMON_SOURCE


def article(name: str, *lines: str, outlet: str | None = None, byline: str | None = None) -> Document:
    return Document(name, "\n".join((SHUT, *lines)), outlet=outlet, byline=byline)


def handed(
    left: Document,
    right: Document,
    *,
    stated: bool = False,
    changed: bool = False,
    prints: tuple[tuple[str, tuple[Place, ...]], ...] = (),
) -> tuple[RelationKind, Confidence, tuple[Evidence, ...]] | None:
    """Return what handed_on says; the first two sentences of both articles answer each other."""
    here, there = (segment_document(one).sentences for one in (left, right))
    aligned = tuple(Aligned(one, two, 0.9) for one, two in list(zip(here, there, strict=False))[:2])
    match = Match(left.id, right.id, Verdict.COPY, 0.9, 0.5, 0.9, 0.9, aligned, (), ())
    spans = (left.id, Span(4, 33)), (right.id, Span(14, 50))
    found = (alteration(AlterationKind.QUOTE, *spans),) if changed else ()
    marks = (*mark_document(left), *mark_document(right))
    return handed_on(match, Pair(left, right, found, marks, (), (), (), Settings(), prints), stated=stated)


def said(
    left: Document, right: Document, *, stated: bool = False, changed: bool = False
) -> tuple[RelationKind, str] | None:
    found = handed(left, right, stated=stated, changed=changed)
    return (found[0], found[2][0].detail) if found else None


A, B = article("a", outlet="Orla Lantern"), article("b", outlet="Marlow Beacon")


def test_an_agency_that_both_credit_is_named_with_its_places() -> None:
    found = handed(article("a", "It rained. AFP"), article("b", "It poured. (AFP)"))
    assert found is not None
    assert (found[:2], found[2][0].detail) == ((WIRE, Confidence.HIGH), "AFP")
    assert [place.document for place in (*found[2][0].here, *found[2][0].there)] == ["a", "b"]


def test_an_agency_that_both_credit_outweighs_a_direction_and_an_altered_quotation() -> None:
    left, right = article("a", "It rained. AFP"), article("b", "It poured. AFP")
    assert said(left, right, stated=True, changed=True) == (WIRE, "AFP")


def test_an_agency_that_one_credits_is_named() -> None:
    assert said(article("a", "It rained. Reuters"), B) == (WIRE, "Reuters")
    assert said(A, article("b", byline="Reuters")) == (WIRE, "Reuters")


def test_an_agency_that_is_one_of_the_outlets_is_named() -> None:
    assert said(article("a", outlet="Agence France-Presse"), B) == (WIRE, "AFP")


def test_an_agency_told_in_a_sentence_of_both_is_named() -> None:
    found = handed(article("a", TOLD), article("b", TOLD))
    assert found is not None
    assert (found[0], found[1], found[2][0].detail) == (WIRE, Confidence.MEDIUM, "AFP")


def test_an_agency_told_in_a_sentence_that_the_other_lacks_is_not_named() -> None:
    assert said(article("a", "It rained.", ELSEWHERE), article("b", "It rained.")) is None


@pytest.mark.parametrize("options", [{"stated": True}, {"changed": True}])
def test_a_credit_on_one_side_gives_way_to_a_direction_and_to_an_altered_quotation(options: dict[str, bool]) -> None:
    assert said(article("a", "It rained. AFP"), B, **options) is None


def test_a_name_in_no_list_that_signs_both_is_named() -> None:
    found = handed(article("a", "MARLOW (Sorva) - It rained."), article("b", "MARLOW (Sorva) - It poured."))
    assert found is not None
    assert (found[:2], found[2][0].detail) == ((WIRE, Confidence.MEDIUM), "Sorva")


def test_a_name_in_no_list_gives_way_to_a_direction() -> None:
    assert said(article("a", "It rained. (Sorva)"), article("b", "It poured. (Sorva)"), stated=True) is None


def test_two_agencies_are_nobodys_text() -> None:
    assert said(article("a", "It rained. AFP"), article("b", "It poured. Reuters")) is None


def test_agencies_without_a_name_agree_with_any_and_give_way_to_it() -> None:
    assert said(article("a", "It rained. Agencies"), article("b", "It poured. AFP")) == (WIRE, "AFP")


def test_a_third_print_that_credits_an_agency_speaks_for_both() -> None:
    place = Place("c", Span(9, 12))
    found = handed(A, B, prints=(("AFP", (place,)),))
    assert found is not None
    assert (found[0], found[2][0].detail, found[2][0].there) == (WIRE, "AFP", (place,))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("ORLA, May 3 /PRNewswire/ -- The lock is shut.", "PRNewswire"),
        ("ORLA--(BUSINESS WIRE)--The lock is shut.", "BUSINESS WIRE"),
        ("PRESS RELEASE", "PRESS RELEASE"),
    ],
)
def test_a_press_release_is_a_common_source(line: str, named: str) -> None:
    assert said(A, article("b", line)) == (COMMON, named)


@pytest.mark.parametrize("line", ["This article was first published in The Sallow Star.", "From The Sallow Star:"])
def test_a_third_outlet_that_one_takes_the_text_from_is_a_common_source(line: str) -> None:
    found = said(A, article("b", line, outlet="Marlow Beacon"))
    assert found is not None
    assert (found[0], found[1].removeprefix("The ")) == (COMMON, "Sallow Star")


def test_the_other_outlet_is_no_third_one() -> None:
    assert (
        said(A, article("b", "This article was first published in The Orla Lantern.", outlet="Marlow Beacon")) is None
    )


def test_a_third_outlet_needs_two_known_ones() -> None:
    assert said(article("a"), article("b", "From The Sallow Star:", outlet="Marlow Beacon")) is None


@pytest.mark.parametrize("line", ["By our Correspondent", "News Desk", "A statement said so.", "The party (PTI) won."])
def test_nobody_named_is_nobody(line: str) -> None:
    assert said(A, article("b", line, outlet="Marlow Beacon")) is None


def test_what_is_credited_to_the_agency_that_is_the_other_outlet_is_wire_whatever_was_altered() -> None:
    agency = article("a", outlet="Agence France-Presse")
    assert said(agency, article("b", "It rained. (AFP)"), stated=True, changed=True) == (WIRE, "AFP")
