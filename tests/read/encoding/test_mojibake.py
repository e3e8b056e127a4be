import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.encoding.mojibake import EXAMPLES, LONGEST, TRIES, broken_words, mojibake

CLEAN = [
    "“It’s absurd,” said Chloé Marsh, who pays £900 – in the café – for two rooms…",
    "«Où ira l’argent ?», demande Hélène Garçon, élue à Montclair.",
    "Die Straße zur Mühle kostet 3 € je Meter, „viel zu viel“, so Jördis Höß.",
    "Паром «Чайка» простоял в порту три дня.",
    "カモメ丸は霧崎港に停泊した。",
    "São Paulo: 30 °C, ½ mile, Ångström, ÖBB, NAÏVE.",
]


@pytest.mark.parametrize("text", CLEAN)
def test_clean_text_raises_no_alarm(text: str) -> None:
    assert mojibake(text) is None


@pytest.mark.parametrize("text", CLEAN)
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_utf_8_read_in_another_encoding_is_told(text: str, encoding: str) -> None:
    assert mojibake(text.encode().decode(encoding, "replace")) is not None


def test_an_example_is_shown_with_what_it_probably_was() -> None:
    assert mojibake("The cafÃ© closed.") == (
        "letters were broken before the file was saved, and left as they are: "
        "“cafÃ©” is probably “café”; fetch the article again"
    )


def test_a_letter_broken_twice_is_shown_as_it_once_was() -> None:
    assert dict(broken_words("The cafÃƒÂ© closed.")) == {"cafÃƒÂ©": "café"}


def test_each_broken_word_is_named_once_in_the_order_of_the_text() -> None:
    assert list(broken_words("cafÃ© Ã©tÃ©\ncafÃ©")) == [("cafÃ©", "café"), ("Ã©tÃ©", "été")]


def test_no_more_than_three_examples_are_shown() -> None:
    assert (mojibake(" ".join(f"Ã©{number}" for number in range(9))) or "").count("probably") == EXAMPLES


def test_words_that_nothing_mends_are_not_tried_without_end() -> None:
    hopeless = " ".join(f"éÃ{number}“" for number in range(TRIES))
    assert mojibake(hopeless) is None
    assert mojibake(f"{hopeless} cafÃ©") is None


def test_a_word_without_end_is_looked_at_in_part() -> None:
    assert [len(word) for word, _ in broken_words("Ã©" * LONGEST)] == [LONGEST]


@given(st.text(alphabet="aé“”’Ãâ€™© \n", max_size=60))
def test_what_is_told_as_broken_stands_in_the_text(text: str) -> None:
    assert all(word in text and word != likely for word, likely in broken_words(text))
