import pytest

from auditor.compare.edits import changes
from auditor.compare.severity import severity
from auditor.compare.tokens import tokens
from auditor.model import Severity, Span

KIND = Severity


def of(left: str, right: str) -> Severity:
    one, two = (tokens(text, Span(0, len(text))) for text in (left, right))
    return severity(changes(one, two), anything_kept=True)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("We do not sell the old ferry", "We do sell the aged ferry", KIND.NEGATION),
        ("We never sold 12 tickets", "We sold 14 tickets", KIND.NEGATION),
        ("We sold 12 tickets and will sail", "We sold 14 tickets and may sail", KIND.NUMBER),
        ("The ferry will sail from the old pier", "The ferry may sail from the aged pier", KIND.MODALITY),
        ("The old ferry sails", "The aged ferry sails", KIND.CONTENT_WORD),
        ("The ferry sails at dawn", "A ferry sails at dawn", KIND.FUNCTION_WORD),
    ],
)
def test_the_heaviest_kind_of_changed_word_decides(left: str, right: str, expected: Severity) -> None:
    assert of(left, right) is expected
    assert of(right, left) is expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("No one came to the pier", "Nobody came to the pier", id="no one"),
        pytest.param("It is not only a pier to us", "It is just a pier to us", id="not only"),
        pytest.param("It is not just a pier to us", "It is not only a pier to us", id="not just"),
        pytest.param("We did not ever sell it", "We never did sell it", id="never for not ever"),
        pytest.param("We cannot sell it", "We can never sell it", id="never for not"),
        pytest.param("It isn’t that we did not try", "It is that we did try", id="two negations out"),
    ],
)
def test_what_denies_the_same_is_no_negation(left: str, right: str) -> None:
    assert of(left, right) in (KIND.CONTENT_WORD, KIND.FUNCTION_WORD)


def test_negations_far_from_each_other_do_not_cancel_out() -> None:
    left = "We did not sell the ferry, and the council of the town knew it well"
    right = "We did sell the ferry, and the council of the town never knew it well"
    assert of(left, right) is KIND.NEGATION


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("two of them sank", "one of them sank"),
        ("tens of thousands came", "hundreds of thousands came"),
        ("we lost a dozen boats", "we lost several boats"),
        ("we lost five million", "we lost five billion"),
        ("twenty-five boats sank", "twenty-six boats sank"),
    ],
)
def test_number_words_are_numbers(left: str, right: str) -> None:
    assert of(left, right) is KIND.NUMBER


def test_one_for_some_counts_nothing() -> None:
    assert of("one of them sank", "some of them sank") is KIND.CONTENT_WORD


def test_a_contracted_modal_is_a_modal() -> None:
    assert of("We’ll sail at dawn", "We might sail at dawn") is KIND.MODALITY


def test_a_quotation_without_a_word_in_common_is_replaced() -> None:
    one, two = (tokens(text, Span(0, len(text))) for text in ("rather steep", "not cheap"))
    assert severity(changes(one, two), anything_kept=False) is KIND.REPLACED
