import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.report.escape import markdown, visible
from auditor.report.safe import say
from auditor.report.svg.text import folded, plain, width


def test_foreign_words_stand_between_isolates() -> None:
    assert plain(say("{} quoted", markdown("<bdi> & مرفأ"))) == "\u2068<bdi> & مرفأ\u2069 quoted"


@pytest.mark.parametrize(("narrow", "wide"), [("ill", "mww"), ("abc", "ABC"), ("abc", "港务局"), ("e", "ee")])
def test_wider_letters_make_a_wider_line(narrow: str, wide: str) -> None:
    assert width(narrow, 10) < width(wide, 10)


def test_marks_over_letters_and_isolates_take_no_room() -> None:
    assert width("\u2068e\u0301\u2069", 10) == width("e", 10)


def test_words_are_folded_and_the_rest_is_cut() -> None:
    assert folded("one two three four five", 56, size=10, lines=2) == ("one two", "three …")
    assert folded("one two", 60, size=10, lines=2) == ("one two",)


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert folded("x" * 50, 60, size=10, lines=2) == ("xxxxxxxx…",)


@given(st.text(max_size=80), st.integers(20, 200), st.integers(1, 3))
def test_every_line_fits_and_closes_what_it_opens(text: str, room: int, lines: int) -> None:
    for line in folded(f"\u2068{visible(text)}\u2069 of \u2068x y\u2069", room, size=12, lines=lines):
        assert width(line, 12) <= room
        assert line.count("\u2068") == line.count("\u2069")
