import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.mark.spun import SIGNATURES, spun_phrases

TWO = "In the Joined together States the utilize of oars rose, agreeing to a report."


def phrases(text: str) -> list[str]:
    return [text[start:end] for start, end in spun_phrases(text)]


def test_two_different_phrases_are_marked_in_text_order() -> None:
    assert phrases(TWO) == ["Joined together States", "the utilize", "agreeing to a report"]


def test_one_phrase_alone_may_be_chance() -> None:
    assert phrases("On the off chance that it rains, we row.") == []


def test_the_same_phrase_twice_is_still_one() -> None:
    assert phrases("On the off chance that it rains, or on the off chance that it snows, we row.") == []


def test_an_article_about_spinning_quotes_its_phrases() -> None:
    text = "The software prints “Joined together States” for the country and “as takes after” for a list."
    assert phrases(text) == []


def test_a_phrase_does_not_cross_a_line_break() -> None:
    assert phrases("Joined together\nStates were named, agreeing to\na report.") == []


def test_a_phrase_inside_a_longer_one_is_not_counted_again() -> None:
    assert phrases("But it moreover grew, and the oars have moreover grown.") == []


@pytest.mark.parametrize(
    "text",
    [
        "She is, as it were, the mayor; moreover, she rows. It was a long time ago, and to begin with it rained.",
        "Agreeing to the plan, he cleared out the shed, and they utilize the oars.",
        "Orla takes after her mother. He was a foremost expert. They walk 2 miles.",
    ],
)
def test_good_english_with_the_same_words_is_left(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize("word", SIGNATURES)
def test_the_word_looked_for_first_is_in_lower_case_as_the_text_is_then(word: str) -> None:
    assert word == word.lower()


@given(st.text(alphabet="İabc joined together states the utilize of\n", max_size=200))
def test_places_lie_in_the_text_and_apart(text: str) -> None:
    places = [0, *(at for place in spun_phrases(text + TWO) for at in place)]
    assert places == sorted(places)
    assert places[-1] <= len(text + TWO)
