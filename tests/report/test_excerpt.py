from auditor.model import Span
from auditor.report.excerpt import around, cut


def test_a_long_text_ends_at_a_word() -> None:
    assert cut("one two three four", 12) == "one two …"


def test_a_short_text_stays_whole() -> None:
    assert cut(" one\n two ", 7) == "one two"


def test_a_word_longer_than_the_limit_is_cut_inside() -> None:
    assert cut("x" * 20, 8) == "xxxxxxx …"


def test_words_are_shown_with_their_line_only() -> None:
    text = "before\nsome 900 people\nafter"
    shown, span = around(text, Span(12, 15))
    assert (shown, shown[span.start : span.end]) == ("some 900 people", "900")


def test_far_words_of_a_line_are_left_out() -> None:
    text = "alpha beta gamma 900 delta epsilon zeta"
    shown, span = around(text, Span(17, 20), reach=8)
    assert (shown, shown[span.start : span.end]) == ("… gamma 900 delta …", "900")


def test_a_span_without_letters_has_no_words_to_stress() -> None:
    _, span = around("a -- b", Span(2, 4))
    assert span.start == span.end
