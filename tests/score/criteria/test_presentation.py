from dataclasses import replace

import pytest

from auditor.model import Family, Mark, State, Strength
from auditor.score.subject import Subject
from tests.score.made import SENTENCE, criterion, mark, subject


@pytest.mark.parametrize(
    ("words", "value", "state"),
    [
        (0, 0.0, State.MET),
        (5, 0.1, State.MET),
        (10, 0.2, State.PARTLY),
        (15, 0.3, State.PARTLY),
        (20, 0.4, State.NOT_MET),
    ],
)
def test_page_share_counts_the_words_of_removing_marks(words: int, value: float, state: State) -> None:
    found = criterion("page share of marked lines", subject(10, marks=(mark(words),)))
    assert (found.value, found.state, found.n) == (value, state, 50)


@pytest.mark.parametrize("kept", [mark(5, strength=Strength.POSSIBLE), mark(5, Family.SOURCE_CREDIT)])
def test_page_share_leaves_out_what_is_not_removed(kept: Mark) -> None:
    assert criterion("page share of marked lines", subject(10, marks=(kept,))).value == 0


def test_readability_is_shown_and_not_judged() -> None:
    found = criterion("readability", subject())
    assert found.state is State.NOT_OBSERVABLE
    assert found.note.startswith(f"not judged: ARI {found.value}, Coleman–Liau ")


def titled(title: str) -> Subject:
    made = subject(10)
    return replace(made, document=replace(made.document, title=title))


def test_a_headline_is_looked_for_by_stems_and_numbers() -> None:
    found = criterion("headline in body", titled("Harbour: 10 boats are old"))
    assert (found.value, found.n) == (0.75, 4)
    assert found.note == "3 of 4 words of the headline; not there: harbour"


def test_a_headline_of_another_article_is_not_met() -> None:
    assert criterion("headline in body", titled("Council shuts the bridge")).state is State.NOT_MET


def test_the_headline_is_no_part_of_the_body() -> None:
    made = titled("We saw ten old boats.")
    assert criterion("headline in body", made).value == 0


def test_without_a_headline_nothing_is_looked_for() -> None:
    assert criterion("headline in body", subject(10)).value is None


def test_loaded_words_are_counted_in_a_thousand_outside_quotations() -> None:
    made = subject(50)
    text = made.document.text.replace("old", "vile", 1)
    found = criterion("loaded words", replace(made, document=replace(made.document, text=text.replace("vile", "sad"))))
    assert found.value == 0
    text = made.document.text.replace("boats", "thugs", 2)
    assert criterion("loaded words", replace(made, document=replace(made.document, text=text))).value == 8


def test_a_rate_needs_two_hundred_words() -> None:
    assert criterion("loaded words", subject(20)).state is State.NOT_OBSERVABLE


def shouted(text: str) -> tuple[float | None, State]:
    """Return value and state of an article whose first words are these; their length is kept."""
    made = subject(10)
    whole = text + made.document.text[len(text) :]
    found = criterion("shouting", replace(made, document=replace(made.document, text=whole)))
    return found.value, found.state


def test_shouted_sentences_are_counted() -> None:
    first = SENTENCE.replace("boats. ", "boat!! ")
    assert shouted(first * 2) == (20.0, State.NOT_MET)


@pytest.mark.parametrize("text", [SENTENCE.replace("boats. ", "boat!! "), SENTENCE.upper() * 5])
def test_one_sentence_or_capitals_alone_are_at_most_partly_met(text: str) -> None:
    assert shouted(text)[1] is State.PARTLY


def test_one_shouted_sentence_in_a_long_article_is_met() -> None:
    made = subject(60)
    text = SENTENCE.upper() + made.document.text[len(SENTENCE) :]
    assert criterion("shouting", replace(made, document=replace(made.document, text=text))).state is State.MET
