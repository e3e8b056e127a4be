import pytest

from auditor.attribute.conclusion import concluded
from auditor.model import Evidence
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

PAIR = pair(document("a", *ORIGINAL), document("b", *REWRITTEN))
REPORTED = "The pumps will be inspected on Friday, the Sallow Herald reported."


def test_closer_to_the_original_says_by_what_and_what_it_does_not_say() -> None:
    evidence = [
        Evidence("quotation shortened", 1.0, "1 quotation shortened"),
        Evidence("specifics lost", 2.0, "9 names lost (2 the other way)"),
    ]
    (found,) = concluded(PAIR, evidence, "a")
    assert (found.name, found.strength) == ("closer to the original", 0.0)
    assert found.detail == (
        "1 quotation changed, 1 quotation shortened, 9 names lost in the other article; "
        "an earlier version outside this batch is possible"
    )


def test_what_speaks_the_other_way_is_no_loss_of_the_other_article() -> None:
    evidence = [
        Evidence("quotation shortened", -1.0, "1 quotation shortened"),
        Evidence("specifics lost", 3.0, "9 lost"),
    ]
    (found,) = concluded(PAIR, evidence, "a")
    assert "shortened" not in found.detail


def test_evidence_for_both_sides_is_said_to_contradict_itself() -> None:
    (found,) = concluded(PAIR, [Evidence("dates", 10.0, ""), Evidence("credit swapped", -3.0, "")], None)
    assert found.detail == "the evidence contradicts itself"


def test_a_stated_credit_needs_no_conclusion() -> None:
    assert list(concluded(PAIR, [Evidence("credit swapped", 3.0, "")], "a")) == []


@pytest.mark.parametrize(
    ("guard", "name"),
    [
        ("same sentences", "same text"),
        ("agency credit", "same source used"),
        ("own facts on both sides", "same source used"),
        ("weak link", "direction undetermined"),
    ],
)
def test_the_guard_says_why_nothing_can_be_told(guard: str, name: str) -> None:
    assert [one.name for one in concluded(PAIR, [Evidence(guard, 0.0, "")], None)] == [name]


def test_a_third_outlet_that_both_credit_is_named() -> None:
    both = pair(document("a", *ORIGINAL, REPORTED), document("b", *REWRITTEN, REPORTED))
    (found,) = concluded(both, [], None)
    assert found.detail == "both appear to use the same source: Sallow Herald"


def test_what_the_dates_said_is_not_said_twice() -> None:
    assert list(concluded(PAIR, [Evidence("same text", 0.0, "")], None)) == []
