import pytest

from auditor.audit import segment_document
from auditor.compare.sides import Side, side
from auditor.compare.wording import differing_wording
from auditor.data.load import table
from auditor.model import Aligned, Document


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def aligned(left: Side, right: Side, similarity: float = 0.5) -> tuple[Aligned, ...]:
    return tuple(Aligned(one, two, similarity) for one, two in zip(left.sentences, right.sentences, strict=True))


def differing(left: str, right: str, similarity: float = 0.5) -> list[tuple[str, str]]:
    one, two = prepared("a", left), prepared("b", right)
    found = differing_wording(one, two, aligned(one, two, similarity))
    return [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]


@pytest.mark.parametrize(
    ("one", "two"), [("regime", "government"), ("unofficial", "illegal"), ("rebels", "terrorists"), ("plan", "scheme")]
)
def test_a_word_of_another_weight_is_shown_both_ways(one: str, two: str) -> None:
    left, right = f"They met the {one} in Orlin.", f"They met the {two} in Orlin."
    assert differing(left, right) == [(one, two)]
    assert differing(right, left) == [(two, one)]


@pytest.mark.parametrize(("one", "two"), [("likely", "probably"), ("says", "said"), ("lock", "weir")])
def test_words_of_one_weight_are_silent(one: str, two: str) -> None:
    assert differing(f"The mayor {one} knew.", f"The mayor {two} knew.") == []


def test_a_hedge_left_out_stands_against_the_whole_sentence() -> None:
    assert differing("The pumps likely broke.", "The pumps broke.") == [("likely", "The pumps broke.")]


def test_a_hedge_in_the_next_sentence_is_not_left_out() -> None:
    assert differing("The pumps likely broke. Nobody came.", "The pumps broke. Nobody came, probably.") == []


def test_a_quoted_hedge_is_not_left_out() -> None:
    assert differing("The pumps likely broke.", "“The pumps likely broke,” Roe said.") == []


def test_a_hedge_is_not_missed_in_a_sentence_that_says_something_else() -> None:
    assert differing("The pumps likely broke.", "The pumps were sold in Orlin.", 0.31) == []


def test_quoted_words_are_the_speakers() -> None:
    assert differing("She met “the regime” there.", "She met the government there.") == []


def test_said_and_claimed_in_one_sentence_tell_nothing() -> None:
    assert differing("Roe said it, Vale claimed it.", "Roe warned of it.") == []


def test_each_word_of_the_list_has_a_group_and_a_sense() -> None:
    assert all(len(entry) == 2 for entry in table("wording.json")["words"].values())


def test_two_hedges_left_out_of_one_sentence_are_seen() -> None:
    right = "The lock broke and costs a million."
    assert differing("The lock probably broke and may cost a million.", right) == [("probably", right)]


def test_what_may_be_and_what_will_be_differ_before_the_same_verb() -> None:
    assert differing("The board may sue the builder.", "The board will sue the builder.") == [("may", "will")]


def test_will_and_may_before_other_verbs_say_nothing() -> None:
    assert differing("The board may sue the builder.", "The board will pay the builder.") == []


def test_what_is_only_possible_may_be_left_out() -> None:
    assert differing("The lock may shut in winter.", "The lock shut in winter.") == []
    assert len(differing("The lock will likely shut in winter.", "The lock will shut in winter.")) == 1
