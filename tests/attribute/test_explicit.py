import datetime
from dataclasses import replace

import pytest

from auditor.attribute.direction import points
from auditor.attribute.explicit import explicit_evidence
from auditor.attribute.pair import Pair
from auditor.model import Evidence
from tests.attribute.pairs import document, pair

MAY, JUNE = datetime.date(2021, 5, 3), datetime.date(2021, 6, 8)
QUOTE = "“The old lock on the upper canal was shut because nobody came to mend the pumps,” Roe said."
ALTERED = "“The aged lock on the upper canal was closed because nobody came to mend the pumps,” Roe said."
TOLD = "“We want it open,” Roe told The Orla Lantern."
TOLD_ANOTHER = "“We want it open,” Roe told The Marlow Beacon."
TOLD_THIRD = "“We want it open,” Roe told The Sallow Star."
UNTOLD = "“We want it open,” Roe said."
NOTICE = "This article was translated automatically by software."


def spoken(given: Pair) -> list[tuple[str, float]]:
    return sorted((piece.name, piece.strength) for piece in explicit_evidence(given))


def negated(found: list[tuple[str, float]]) -> list[tuple[str, float]]:
    return sorted((name, -strength) for name, strength in found)


A, B, THIRD = document("a", QUOTE), document("b", ALTERED), document("c", "She wrote it down.", QUOTE)
PAIRS = {
    "nothing": (A, B),
    "dates": (document("a", QUOTE, published=MAY), document("b", ALTERED, published=JUNE)),
    "leak by metadata": (document("a", TOLD, outlet="Orla Lantern"), document("b", TOLD, outlet="Marlow Beacon")),
    "leak without metadata": (document("a", TOLD, TOLD), document("b", TOLD_ANOTHER, TOLD)),
    "swap": (document("a", TOLD_THIRD, outlet="Orla Lantern"), document("b", TOLD_ANOTHER, outlet="Marlow Beacon")),
    "notice": (document("a", QUOTE), document("b", ALTERED, NOTICE)),
    "declared origin": (
        replace(document("a", QUOTE), url="https://orla.example/lock"),
        replace(document("b", ALTERED), declared=(("is-based-on", "https://orla.example/lock"),)),
    ),
    "two notices": (document("a", QUOTE, NOTICE), document("b", ALTERED, NOTICE)),
    "third article": (A, B, THIRD),
    "third article for both": (A, B, THIRD, document("d", ALTERED)),
    "all at once": (
        document("a", QUOTE, TOLD, outlet="Orla Lantern", published=JUNE),
        document("b", ALTERED, TOLD, NOTICE, outlet="Marlow Beacon", published=MAY),
        THIRD,
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_swapping_the_articles_negates_every_point(name: str) -> None:
    left, right, *witnesses = PAIRS[name]
    forth, back = pair(left, right, *witnesses), pair(right, left, *witnesses)
    assert spoken(forth) == negated(spoken(back))
    assert points(explicit_evidence(forth)) == -points(explicit_evidence(back))


def test_swapping_negates_where_two_witnesses_disagree_and_the_order_differs() -> None:
    other = "“The new bridge across the lower canal will open in spring when the paint is dry,” Sand said."
    repainted = "“The new bridge across the lower canal will open in spring once the paint is dry,” Sand said."
    left, right = document("a", QUOTE, other), document("b", repainted, ALTERED)
    witnesses = (document("c", QUOTE), document("d", repainted))
    forth = pair(left, right, *witnesses, answers=[(0, 1), (1, 0)])
    back = pair(right, left, *witnesses, answers=[(0, 1), (1, 0)])
    assert spoken(forth) == negated(spoken(back))


def test_swapping_negates_where_each_credits_the_other_and_the_order_differs() -> None:
    left = document("a", TOLD_ANOTHER, UNTOLD, outlet="Orla Lantern")
    right = document("b", TOLD, UNTOLD, outlet="Marlow Beacon")
    forth, back = pair(left, right, answers=[(0, 1), (1, 0)]), pair(right, left, answers=[(0, 1), (1, 0)])
    assert spoken(forth) == negated(spoken(back))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nothing", []),
        ("dates", [("dates", 10.0)]),
        ("leak by metadata", [("credits the other outlet", 3.0)]),
        ("leak without metadata", [("credits the other outlet", 3.0)]),
        ("swap", [("credit swapped", 3.0)]),
        ("notice", [("notice", 2.0)]),
        ("declared origin", [("declared origin", 3.0)]),
        ("two notices", [("notice", -2.0), ("notice", 2.0)]),
        ("third article", [("third article", 2.0)]),
    ],
)
def test_each_kind_of_evidence_speaks_with_its_points(name: str, expected: list[tuple[str, float]]) -> None:
    assert spoken(pair(*PAIRS[name])) == expected


@pytest.mark.parametrize("outlets", [(None, "Marlow Beacon"), ("Orla Lantern", None), ("Sallow Star", "Marlow Beacon")])
def test_a_swapped_credit_speaks_only_where_the_other_one_is_a_third_outlets(outlets: tuple[str | None, ...]) -> None:
    left, right = document("a", TOLD_THIRD, outlet=outlets[0]), document("b", TOLD_ANOTHER, outlet=outlets[1])
    assert ("credit swapped", 3.0) not in spoken(pair(left, right))


def test_dates_against_a_credit_leave_the_direction_open() -> None:
    early = document("a", TOLD, outlet="Orla Lantern", published=JUNE)
    late = document("b", TOLD, outlet="Marlow Beacon", published=MAY)
    evidence = explicit_evidence(pair(early, late))
    assert [piece.strength for piece in evidence] == [-10.0, 3.0]
    assert points(evidence) == 0.0


def test_one_date_says_nothing() -> None:
    assert spoken(pair(document("a", QUOTE, published=MAY), document("b", ALTERED))) == []


def test_equal_dates_say_nothing() -> None:
    assert spoken(pair(document("a", QUOTE, published=MAY), document("b", ALTERED, published=MAY))) == []


def test_explicit_evidence_that_contradicts_itself_is_zero() -> None:
    contradicting = [Evidence("notice", 2.0, ""), Evidence("credits the other outlet", -3.0, "")]
    assert points([*contradicting, Evidence("quotation marks lost", 1.0, "")]) == 0


def test_no_evidence_is_zero() -> None:
    assert points([]) == 0


def test_a_third_article_sides_with_the_wording_that_it_holds() -> None:
    (piece,) = explicit_evidence(pair(A, B, document("c", "He heard it.", ALTERED)))
    assert piece.strength == -2
    assert [place.document for place in piece.here] == ["b"]


def test_a_third_article_that_holds_both_wordings_says_nothing() -> None:
    assert spoken(pair(A, B, document("c", QUOTE, ALTERED))) == []


def test_three_words_in_a_third_article_prove_nothing() -> None:
    left, right = document("a", "It was “a sorry sight,” Roe said."), document("b", "It was “a sad sight,” Roe said.")
    assert pair(left, right).alterations != ()
    assert spoken(pair(left, right, document("c", "A sorry sight it was."))) == []


def test_the_order_of_third_articles_that_disagree_does_not_matter() -> None:
    one, other = document("c", QUOTE), document("d", ALTERED)
    forth, back = pair(A, B, one, other), pair(A, B, other, one)
    assert points(explicit_evidence(forth)) == points(explicit_evidence(back))


@pytest.mark.parametrize("name", PAIRS)
def test_places_of_evidence_lie_in_their_documents(name: str) -> None:
    lengths = {one.id: len(one.text) for one in PAIRS[name]}
    evidence = explicit_evidence(pair(*PAIRS[name]))
    places = [place for piece in evidence for place in (*piece.here, *piece.there)]
    assert all(0 <= place.span.start < place.span.end <= lengths[place.document] for place in places)


def test_an_outlet_that_the_other_names_beside_its_credit_was_not_put_in_its_place() -> None:
    both = "“We want it open,” Roe told The Sallow Star. The Marlow Beacon was there."
    left, right = document("a", both, outlet="Orla Lantern"), document("b", TOLD_ANOTHER, outlet="Marlow Beacon")
    assert spoken(pair(left, right)) == []


def test_a_credit_that_is_of_both_outlets_gives_neither_away() -> None:
    told = "“We want it open,” Roe told The Lantern."
    left, right = document("a", told, outlet="Orla Lantern"), document("b", told, outlet="Marlow Lantern")
    assert spoken(pair(left, right)) == []
