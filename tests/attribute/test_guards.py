import pytest

from auditor.attribute.answered import answered
from auditor.attribute.guards import guards
from auditor.attribute.losses import losses
from auditor.model import Document
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

A, B = document("a", *ORIGINAL), document("b", *REWRITTEN)
OWN = tuple(f"The {what} of Dunmere counted {number} herons on the weir last winter." for number, what in
            enumerate(("ranger", "keeper", "miller", "vicar"), 17))  # fmt: skip
OTHERS = tuple(f"In Brillow {number} boats lay at the {what} while it snowed." for number, what in
               enumerate(("quay", "pier", "mole", "wharf"), 61))  # fmt: skip
FULL = "“The gate itself is sound and the keeper walks along it every morning before the mist lifts,” she added."
PART = "“The gate itself is sound and the keeper walks along it,” she added."


def silent(left: Document, right: Document) -> set[str]:
    found = pair(left, right, answers=[(at, at) for at in range(len(ORIGINAL))])
    sides = answered(found)
    return {one.name for one in guards(found, sides, (losses(*sides, [], ()), losses(*sides[::-1], [], ())))}


def test_a_rewrite_with_an_altered_quotation_passes() -> None:
    assert silent(A, B) == set()


def test_quotations_that_nobody_touched_silence() -> None:
    kept = (REWRITTEN[0], ORIGINAL[1], *REWRITTEN[2:])
    assert silent(A, document("b", *kept)) == {"no altered quotation"}


def test_half_of_the_sentences_word_for_word_silence() -> None:
    kept = (ORIGINAL[0], REWRITTEN[1], ORIGINAL[2], *REWRITTEN[3:5], ORIGINAL[5])
    assert "same sentences" in silent(A, document("b", *kept))


@pytest.mark.parametrize("tag", ["ORLA (AFP) — It is shut.", "“It is shut,” Roe told AFP at the gate."])
def test_an_agency_credit_silences(tag: str) -> None:
    assert silent(A, document("b", *REWRITTEN, tag)) == {"agency credit"}


def test_facts_of_their_own_on_both_sides_silence_and_on_one_do_not() -> None:
    assert silent(document("a", *ORIGINAL, *OWN), document("b", *REWRITTEN, *OTHERS)) == {"own facts on both sides"}
    assert silent(document("a", *ORIGINAL, *OWN), B) == set()


def test_a_weak_link_silences() -> None:
    rest = tuple(f"The {what} was quiet and grey while the evening came down." for what in "abcdefghij")
    assert "weak link" in silent(document("a", *ORIGINAL, *rest), document("b", *REWRITTEN, *rest))


def test_sentences_far_apart_silence() -> None:
    apart = (REWRITTEN[1], REWRITTEN[0], *REWRITTEN[:1:-1])
    assert "sentences too far apart" in silent(A, document("b", *apart))


def test_a_fuller_quotation_on_each_side_silences() -> None:
    left = document("a", *ORIGINAL[:4], PART, ORIGINAL[5])
    right = document("b", *REWRITTEN[:4], FULL, REWRITTEN[5])
    assert silent(left, right) == {"each has a fuller quotation"}


def test_swapping_the_articles_changes_no_guard() -> None:
    right = document("b", *REWRITTEN[:3], *ORIGINAL[3:], *OTHERS)
    assert silent(A, right) == silent(right, A)


def test_a_quotation_with_other_words_throughout_is_another_translation_and_silences() -> None:
    other = "“Ancient pumps stayed broken since everyone refused to pay for the work that they need,” Roe said."
    assert "no altered quotation" in silent(A, document("b", REWRITTEN[0], other, *REWRITTEN[2:]))
