import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.lookalikes import TWINS, is_mostly_latin, lookalikes, mixed_words

AROUND = "The lock of Dorrick is shut: "


def folded(word: str) -> str:
    return next((plain for _, _, plain in lookalikes(AROUND + word)), word)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("m\u0430yor", "mayor"),
        ("mayo\u0433", "mayor"),
        ("\u041c\u0430r\u043b\u043e", "Mar\u043bo"),
        ("\u0430", "a"),
        ("\u03a4he", "The"),
        ("b\u0585at", "boat"),
    ],
)
def test_letters_that_look_latin_become_latin(typed: str, plain: str) -> None:
    assert folded(typed) == plain


@pytest.mark.parametrize("word", ["Москва", "αβγ", "IFNγ", "αSyn", "μm", "mayor", "Élan"])
def test_words_of_other_scripts_and_symbols_stay(word: str) -> None:
    assert folded(word) == word


def test_a_text_in_cyrillic_is_left_alone() -> None:
    text = "Мэр сказал, что VIPы придут в оба порта."
    assert not is_mostly_latin(text)
    assert list(lookalikes(text)) == []


def test_english_in_look_alikes_alone_is_mostly_latin() -> None:
    assert is_mostly_latin("Т\u04bbе р\u0456еr \u0456ѕ сlоѕеd")


def test_only_words_that_mix_scripts_are_mixed() -> None:
    assert list(mixed_words("The m\u0430yor \u0430nd \u0430 \u0421\u0421\u0421\u0420")) == [(4, 9), (10, 13)]


@given(st.text(alphabet=[*"abT .", *TWINS], max_size=40))
def test_folding_moves_no_letter(text: str) -> None:
    for start, word, plain in lookalikes(text):
        assert text[start : start + len(word)] == word != plain
        assert len(word) == len(plain)


def test_every_twin_is_one_latin_letter() -> None:
    assert all(twin.isascii() and twin.isalpha() and len(twin) == 1 for twin in TWINS.values())
