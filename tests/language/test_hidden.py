import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.hidden import HIDDEN, code_points, hidden_runs

DISGUISED = st.text(alphabet="ab \u200b\u200d\u200f\u00ad\ufe0f\u0634\u2764\U0001f525", max_size=40)


@pytest.mark.parametrize("character", ["\u200b", "\u200d", "\u00ad", "\ufeff", "\u202e", "\ufe0f", "\u034f", "\u3164"])
def test_what_splits_a_latin_word_is_hidden(character: str) -> None:
    assert list(hidden_runs(f"may{character}or")) == [(3, 4)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, said",
        "❤\ufe0f\u200d\U0001f525 and \U0001f469\u200d\U0001f680",
        "1\ufe0f\u20e3",
        "‼\ufe0f",
        "\u0634\u200c\u0645",
        "\u0915\u094d\u200d\u0937",
        "\u0634\u200f!",
        "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    ],
)
def test_what_writing_needs_is_left_alone(text: str) -> None:
    assert list(hidden_runs(text)) == []


def test_styled_letters_need_no_joiner() -> None:
    assert list(hidden_runs("\uff2d\u200d\uff41")) == [(1, 2)]


@given(DISGUISED)
def test_a_run_holds_nothing_but_hidden_characters(text: str) -> None:
    for start, end in hidden_runs(text):
        assert all(map(HIDDEN.match, text[start:end]))


def test_code_points_are_counted_the_most_frequent_first() -> None:
    assert code_points("\u00ad\u200b\u200bm") == "U+200B (2 times), U+00AD"


def test_of_many_code_points_five_are_named() -> None:
    assert code_points("абвгдеж").endswith("U+0434 and 2 more")
