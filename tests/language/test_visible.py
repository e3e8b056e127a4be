import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.hidden import hidden_runs
from auditor.language.lookalikes import mixed_words
from auditor.language.visible import Visible, as_seen, visible
from auditor.model import Span

HIDDEN = ["\u200b", "\u00ad", "\u200d", "\ufe0f"]
STYLED = ["ﬁ", "Ⅳ", "\uff4d", "\U0001d400", "\u0430", "\u03bf", "e\u0301", "\u0301", "\u0336", "\u2126", "\u1100\u1161"]
PLAIN = [*"abT .,\né…½“❤\u0634\ud800", "The mayor", "S h a r e"]
PIECES = st.sampled_from([*HIDDEN, *STYLED, *PLAIN])
TEXT = st.lists(PIECES, max_size=25).map("".join)


def folded(text: str) -> Visible:
    return visible(text) or Visible(text, ())


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("may\u200bor of Mar\u00adlow", "mayor of Marlow"),
        ("the \uff2d\uff41\uff59\uff4f\uff52\uff0c\u3000\uff11\uff12 boats", "the Mayor, 12 boats"),
        ("\U0001d413\U0001d421\U0001d41e mayor in \U0001d7d0\U0001d7ce\U0001d7d0\U0001d7d1", "The mayor in 2023"),
        ("the oﬃce of Henry Ⅷ", "the office of Henry VIII"),
        ("the cafe\u0301 in E\u0301lan", "the café in Élan"),
        ("the c\u0336l\u0336o\u0336s\u0336e\u0336d\u0336 lock", "the closed lock"),
        ("the m\u0430yor", "the mayor"),
        ("S h a r e this", "Share this"),
        ("Press a S h a r e button", "Press a Share button"),
        ("after a h a r b o u r pilot a b o u t to o p e n a lock", "after a harbour pilot about to open a lock"),
        ("T h e  m a y o r  o f  O r l a", "The  mayor  of  Orla"),
        ("e\u200b\u0301\u200bx", "éx"),
    ],
)
def test_a_text_is_folded_to_what_a_reader_sees(typed: str, plain: str) -> None:
    assert as_seen(typed) == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mayor said “no” … twice – 5 m² for ½ of it ™ and №\u00a05.",
        "Élan, naïve, Łódź, Đorđe",
        "grades A B C D and I a m",
        "Der Bürgermeister sagte „nein“.",
        "Москва и VIPы",
        "市長は、１２隻の船を見た。",
        "\U0001f469\u200d\U0001f680 ❤\ufe0f",
        "X O X\nO X O\n1 2 3 4 5",
        "J. R. R. Brook",
    ],
)
def test_ordinary_text_needs_no_folding(text: str) -> None:
    assert visible(text) is None or "隻" in text


def test_punctuation_of_full_width_stays_in_japanese() -> None:
    assert as_seen("市長は！と言った") == "市長は！と言った"


@given(TEXT)
def test_each_letter_stands_for_a_stretch_of_the_text_as_read(text: str) -> None:
    found = folded(text)
    spans = [found.raw(Span(at, at + 1)) for at in range(len(found.text))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.start <= two.start and one.end <= two.end for one, two in itertools.pairwise(spans))


@given(TEXT)
def test_a_letter_that_was_not_folded_is_where_it_says(text: str) -> None:
    found = folded(text)
    for at, letter in enumerate(found.text):
        span = found.raw(Span(at, at + 1))
        raw = text[span.start : span.end]
        assert raw == letter or not (raw.isascii() and unicodedata.is_normalized("NFC", raw))


@given(TEXT, st.data())
def test_a_stretch_as_read_says_what_the_folded_one_says(text: str, data: st.DataObject) -> None:
    found = folded(text)
    start = data.draw(st.integers(0, len(found.text)))
    end = data.draw(st.integers(start, len(found.text)))
    span = found.raw(Span(start, end))
    assert 0 <= span.start <= span.end <= len(text)
    assert (span.start == span.end) == (start == end)


@given(TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert visible(as_seen(text)) is None


@given(TEXT)
def test_nothing_hidden_is_left(text: str) -> None:
    assert list(hidden_runs(as_seen(text))) == list(mixed_words(as_seen(text))) == []


@given(TEXT)
def test_lines_stay_lines(text: str) -> None:
    assert as_seen(text).count("\n") == text.count("\n")


@pytest.mark.parametrize("unit", ["a ", "a\u200b", "\u0430e", "e\u0301", "\ufb01", "\u0301", "a  b ", "S h a r e  "])
def test_a_hundred_thousand_characters_in_one_line_are_folded(unit: str) -> None:
    assert len(as_seen(unit * (100_000 // len(unit)))) > 0
