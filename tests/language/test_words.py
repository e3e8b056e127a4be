import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.fold import fold
from auditor.language.words import content_stems, stem, word_spans, words

PROSE = st.text(alphabet="aZ éÉ9,.'’-–_ \n\u00a0“”", max_size=60)


def test_number_with_a_thousands_comma_is_one_word() -> None:
    assert words("some 230,000 cars") == ["some", "230000", "cars"]


def test_decimal_number_is_one_word() -> None:
    assert words("3.5 tonnes.") == ["3.5", "tonnes"]


def test_contractions_and_hyphened_words_stay_whole() -> None:
    assert words("They can’t mend well‐known piers") == ["they", "can't", "mend", "well-known", "piers"]


def test_dash_between_words_separates_them() -> None:
    assert words("the pier — closed—again in 2019–20") == ["the", "pier", "closed", "again", "in", "2019", "20"]


def test_no_break_space_separates_words() -> None:
    assert words("the\u00a0pier") == ["the", "pier"]


def test_word_after_a_raised_footnote_number_is_lower_case_too() -> None:
    assert words("¹Ada") == ["¹ada"]


def test_marks_are_not_words() -> None:
    assert words("“…” — (!) _") == []


def test_word_spans_are_shifted_by_the_start() -> None:
    (number, first), (boats, second) = word_spans("230,000 boats", 10)
    assert (number, first.start, first.end) == ("230000", 10, 17)
    assert (boats, second.start, second.end) == ("boats", 18, 23)


def test_four_hundred_thousand_characters_in_one_line_are_read() -> None:
    assert len(words("1," * 200_000)) == 200_000
    assert words('"' * 400_000) == words("“" * 400_000) == words("." * 400_000) == words(" ," * 200_000) == []
    assert len(words("a." * 200_000)) == len(words("A " * 200_000)) == 200_000


@given(PROSE | st.text())
def test_words_are_the_words_of_their_spans(text: str) -> None:
    assert words(text) == [word for word, _ in word_spans(text)]


@given(PROSE)
def test_word_spans_hold_their_words_in_order(text: str) -> None:
    end = 0
    for word, span in word_spans(text):
        assert end <= span.start < span.end <= len(text)
        assert fold(text[span.start : span.end]).lower().replace(",", "") == word
        end = span.end


@pytest.mark.parametrize(
    ("word", "cut"),
    [("mayors", "mayor"), ("mayor's", "mayor"), ("sea", "sea"), ("twelve", "12"), ("1234567", "1234567")],
)
def test_stem_is_five_letters_or_a_whole_number(word: str, cut: str) -> None:
    assert stem(word) == cut


def test_number_words_and_digits_have_one_stem() -> None:
    assert content_stems("twelve barges") == content_stems("12 barges")


def test_verbs_of_speech_and_function_words_are_no_content() -> None:
    assert content_stems("The captain said that she also told them") == ["capta"]


def test_stems_keep_the_order_of_the_words() -> None:
    assert content_stems("Barges carried gravel; gravel sank.") == ["barge", "carri", "grave", "grave", "sank"]


@pytest.mark.parametrize("text", ["İZMİR and Ankara, 230,000", "The Mayor’s 1,200 Barges", "STRASSE straße ﬁn ǅ 3.5"])
def test_words_are_those_of_their_spans(text: str) -> None:
    assert words(text) == [word for word, _ in word_spans(text)]
