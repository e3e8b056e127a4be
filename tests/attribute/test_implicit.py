import pytest

from auditor.attribute.answered import answered
from auditor.attribute.implicit import GROUPS, agreed, implicit_evidence
from auditor.attribute.losses import losses
from auditor.model import Document, Evidence
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

BRACKETED = "“Nobody counts the barges [on the upper canal] any more, and nobody pays for them,” Sand said."
UNQUOTED = "Nobody numbers the barges [on the upper canal] these days and nobody pays for them."
A, B = document("a", *ORIGINAL), document("b", *REWRITTEN)


def spoken(left: Document, right: Document) -> dict[str, float]:
    sides = answered(pair(left, right))
    found = implicit_evidence(sides, (losses(*sides, [], ()), losses(*sides[::-1], [], ())))
    return {piece.name: piece.strength for piece in found}


def test_all_speak_for_the_article_that_has_more() -> None:
    found = spoken(A, B)
    assert {"quotation shortened", "quotation marks lost", "less quoted", "specifics lost"} <= found.keys()
    assert min(found.values()) > 0


@pytest.mark.parametrize(("left", "right"), [(A, B), (A, A), (document("a", BRACKETED), document("b", UNQUOTED))])
def test_swapping_the_articles_negates_every_point(left: Document, right: Document) -> None:
    assert spoken(left, right) == {name: -strength for name, strength in spoken(right, left).items()}


def test_no_kind_has_more_than_its_points() -> None:
    found = spoken(document("a", *ORIGINAL * 3), document("b", *REWRITTEN * 3))
    assert found["quotation marks lost"] <= 2
    assert found["specifics lost"] <= 3


def test_an_editors_bracket_left_outside_the_marks_speaks() -> None:
    assert spoken(document("a", BRACKETED), document("b", UNQUOTED))["bracket outside marks"] == 1


def test_length_alone_says_nothing() -> None:
    own = "The heron stood upon the weir all afternoon and watched the water."
    assert spoken(document("a", ORIGINAL[1], own), document("b", ORIGINAL[1])) == {}


@pytest.mark.parametrize(
    ("strengths", "expected"),
    [
        ({"quotation shortened": 1.0, "specifics lost": 0.5}, True),
        ({"quotation shortened": 1.0, "less quoted": 0.5}, False),
        ({"quotation shortened": 2.0, "specifics lost": 2.0, "more varied words": -1.0}, False),
        (
            {"quotation shortened": 0.5, "specifics lost": 0.5, "third credit lost": -0.5, "more varied words": -0.5},
            False,
        ),
        ({}, False),
    ],
)
def test_two_groups_agree_and_none_opposes(strengths: dict[str, float], expected: bool) -> None:  # noqa: FBT001
    evidence = [Evidence(name, strength, "") for name, strength in strengths.items()]
    mirrored = [Evidence(name, -strength, "") for name, strength in strengths.items()]
    assert set(strengths) <= GROUPS.keys()
    assert (agreed(evidence), agreed(mirrored)) == (expected, expected)


def test_a_credit_that_is_missing_counts_half_a_point() -> None:
    one = "The lock will stay shut until May, the Sallow Herald reported, for want of pumps."
    other = "The lock will stay closed until May for want of pumps, for now."
    assert spoken(document("a", one), document("b", other))["third credit lost"] == 0.5
