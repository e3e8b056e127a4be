from hypothesis import given
from hypothesis import strategies as st

from auditor.read.wrapped import rejoined

SKIPPERS = "Skippers said that the ferry could not dock at low tide."
PAGE = """Ferry late again
The harbour board of Pellmouth met on Tuesday to talk about the
silted channel. Skippers said that the ferry could not dock at low
tide.
The dredger is expected in May, and the board wants to know who is
to pay for it.
"""


def test_lines_broken_at_a_width_are_joined_and_paragraphs_stay() -> None:
    assert rejoined(PAGE).splitlines() == [
        "Ferry late again",
        f"The harbour board of Pellmouth met on Tuesday to talk about the silted channel. {SKIPPERS}",
        "The dredger is expected in May, and the board wants to know who is to pay for it.",
    ]


def test_a_word_broken_by_a_hyphen_is_whole_again() -> None:
    assert "the silted channel" in rejoined(PAGE.replace("about the\nsilted", "about the sil-\nted"))


def test_a_word_that_the_text_has_with_its_hyphen_keeps_it() -> None:
    page = PAGE.replace("about the\nsilted", "about the low-\nwater").replace("at low\ntide", "at the low-water\nmark")
    assert "about the low-water channel" in rejoined(page)


def test_a_name_after_a_hyphen_keeps_it() -> None:
    assert "by Anne-Marie Holt" in rejoined(
        PAGE.replace("about the\nsilted channel", "with the board by Anne-\nMarie Holt")
    )


def test_blank_lines_and_bullets_end_a_line() -> None:
    page = PAGE.replace("at low\ntide", "at all\n\n- low tide, and so on and so forth")
    assert "could not dock at all\n\n- low tide" in rejoined(page)


def test_paragraphs_of_one_long_line_each_are_left_alone() -> None:
    long = "The ferry was late again because the channel is silted and " * 4
    assert rejoined(f"{long}\nand {long}") == f"{long.strip()}\nand {long.strip()}"


def test_one_line_of_400_000_letters_among_short_ones_stays() -> None:
    long = "a" * 400_000
    assert rejoined(f"The ferry\nwas late.\n\n{long}\n\nThe pilot\nwas ill.").count(long) == 1


@given(st.text(alphabet="aB -.\n\u00ad7", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    kept = [letter for letter in text if letter.isalnum()]
    assert [letter for letter in rejoined(text) if letter.isalnum()] == kept
