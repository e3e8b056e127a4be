import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from auditor.candidates.shingles import WINDOW, skip_pairs
from auditor.language.article import narration
from auditor.model import Document
from auditor.segment.sentences import sentences

WORDS = st.lists(
    st.sampled_from("barge pier gravel pilot ledger crane harbour sank the and 12 twelve".split()), max_size=9
)
NARRATION = st.lists(WORDS.map(" ".join), max_size=6)


def shingles_of(text: str) -> list[int]:
    document = Document("a", text)
    return skip_pairs(narration(document, sentences(document, ()))).tolist()


def test_three_content_words_make_three_pairs() -> None:
    assert len(skip_pairs(["The pier sank slowly."])) == 3


def test_clause_turned_round_keeps_its_pairs() -> None:
    turned = skip_pairs(["Gravel sank the barge."])
    assert np.array_equal(skip_pairs(["The barge sank: gravel."]), turned)


def test_words_far_apart_are_no_pair() -> None:
    far = " ".join(f"{letter}zz" for letter in "bcdfghj")
    assert len(skip_pairs([far])) == 7 * 6 // 2 - 1
    assert WINDOW == 5


def test_pairs_do_not_cross_sentences() -> None:
    assert len(skip_pairs(["The barge.", "The pier."])) == 0


def test_forms_of_a_word_are_one() -> None:
    assert np.array_equal(skip_pairs(["Harbours flooded."]), skip_pairs(["The harbour’s flooding."]))


def test_quotations_leave_no_trace() -> None:
    with_quotation = "Ada Brook called the pier “a rotten heap of timber” yesterday."
    assert shingles_of(with_quotation) == shingles_of("Ada Brook called the pier yesterday.")


def test_text_without_narration_has_no_shingles() -> None:
    assert shingles_of("“We sail at dawn.”\nIt is what it is.") == []


@given(NARRATION)
def test_shingles_are_sorted_and_distinct(told: list[str]) -> None:
    found = skip_pairs(told)
    assert found.dtype == np.uint32
    assert found.tolist() == sorted(set(found.tolist()))


@given(NARRATION.flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_shingles_do_not_depend_on_the_order_of_sentences(orders: tuple[list[str], list[str]]) -> None:
    assert np.array_equal(skip_pairs(orders[0]), skip_pairs(orders[1]))


@given(NARRATION)
def test_shingles_do_not_depend_on_the_direction_of_a_sentence(told: list[str]) -> None:
    turned = [" ".join(reversed(sentence.split())) for sentence in told]
    assert np.array_equal(skip_pairs(told), skip_pairs(turned))
