from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Span
from auditor.report.diff import changed, difference, runs, words_of

VOCABULARY = ["the", "pier", "piers", "shut", "closed", "eleven", "11", "not", "on", "Monday", "“we”", "a-b"]
sentences = st.lists(st.sampled_from(VOCABULARY), max_size=9).map(" ".join)


def narrated(left: str, right: str) -> tuple[list[str], list[str]]:
    """Return the differing runs of two sentences without quotations."""
    one, other = words_of(left), words_of(right)
    found = difference(one, other)
    return (
        [left[s.start : s.end] for s in runs(left, one, found.left)],
        [right[s.start : s.end] for s in runs(right, other, found.right)],
    )


def test_a_changed_word_differs_on_both_sides() -> None:
    assert narrated("the pier shut", "the jetty shut") == (["pier"], ["jetty"])


def test_a_number_word_equals_its_digits() -> None:
    assert narrated("eleven boats", "11 boats") == ([], [])


def test_moved_words_do_not_differ() -> None:
    assert narrated("on Monday the pier shut", "the pier shut on Monday") == ([], [])


def test_words_of_grammar_do_not_differ_in_narration() -> None:
    assert narrated("boats of the harbour", "boats in that harbour") == ([], [])


def test_a_dropped_negation_differs() -> None:
    assert narrated("did not shut", "did shut") == (["not"], [])


def test_neighbours_form_one_run() -> None:
    assert narrated("a rusty old pier", "a pier") == (["rusty old"], [])


def test_a_word_is_not_hidden_behind_its_first_letters() -> None:
    assert narrated("certainly aware", "certain aware") == (["certainly"], ["certain"])


def test_inside_a_quotation_every_word_counts() -> None:
    left, right = "of the piers we saw", "in the pier he saw"
    one, other = changed(left, right)
    assert [left[s.start : s.end] for s in one] == ["of", "piers we"]
    assert [right[s.start : s.end] for s in other] == ["in", "pier he"]


def test_only_the_quoted_part_is_strict() -> None:
    text, other = "he saw of it", "he saw in it"
    found = difference(words_of(text, [Span(7, 9)]), words_of(other))
    assert [*found.left, *found.right] == [2]


def test_the_share_kept_counts_moved_words() -> None:
    assert difference(words_of("on Monday boats left"), words_of("boats sailed on Monday")).kept == 0.75


@given(sentences)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert changed(text, text) == ((), ())


@given(sentences, sentences)
def test_runs_begin_and_end_with_a_letter_or_digit(left: str, right: str) -> None:
    spans, _ = changed(left, right)
    assert all(left[span.start].isalnum() and left[span.end - 1].isalnum() for span in spans)


def test_words_are_compared_as_a_reader_sees_them() -> None:
    assert changed("The f\u200berry le\u00adft", "The ferry left") == ((), ())


def test_a_quotation_at_the_other_end_of_its_sentence_is_compared_word_by_word() -> None:
    texts = (
        "“Last year we sold nine boats,” said Marl of the yard.",
        "Marl of the yard said: “Last year we sold ten boats.”",
    )
    left, right = (words_of(text, [Span(text.index("“"), text.index("”"))]) for text in texts)
    found = difference(left, right)
    assert [left.plain[at] for at in sorted(found.left)] == ["9"]
    assert [right.plain[at] for at in sorted(found.right)] == ["10"]


def test_words_that_change_places_inside_a_quotation_are_marked() -> None:
    left, right = changed("men bit dogs", "dogs bit men")
    assert (left, right) == ((Span(4, 12),), (Span(0, 8),))
