"""Texts that no editor would file, and articles about what the rules look for."""

import pytest

from auditor.mark.line import lines_of
from auditor.mark.marks import marks_of
from auditor.mark.rule import found
from auditor.mark.rules import RULES
from auditor.model import Document, Family, Mark, Strength

LANGUAGE = {Family.DECLARED, Family.TRANSLATION, Family.SPIN, Family.FOREIGN, Family.SLIP}
STEADY = (Strength.STRONG, Strength.MEDIUM)
MEGABYTES = 10

ABOUT_TRANSLATION = """Machines that translate the news

More and more sites let software translate what others wrote. The lake town of Marlow has one such site.
“This article was translated automatically,” its pages used to say, and “no human editor has seen this translation.”
The site translated 12,000 articles by software last year, said Orla Brandt, who studies machine translation.
A page may have been translated by software without any human review, and nobody would know, she said.
Her favourite find is a time of day: “at 10: 30 a.m.” stood in a report of Monday.
"""
ABOUT_SPINNING = """The software that swaps words

A spinner puts a synonym where each word stood. Of the country it makes “the Joined together States”, Brandt said.
“On the off chance that it rains” stood where the original said “if it rains”, and “two a long time” for two years.
She collects them in a list: “genuine bequest” and “as takes after” are next.
"""
TRANSCRIPT = """BRANDT: You know, you know, it is what it is. In the lake, in the lake they found it.
ORR: They found it. They found it?
BRANDT: No no no no. I mean, I mean the boat. The the boat.
"""
POEM = """The lake, the lake, the long cold lake,
of the water and of the wind,
of the water and of the wind,
Row, row, row till the oars break,
row till the end of the end.
"""
SCORES = """Marlow 3: 1 Orla
Orla 2: 2 Tarn, 21: 17, 17: 21, 19: 21
Tarn 3: 10 Marlow 3: 10
1. Brandt 10: 30.1
2. Orr 11: 06.4
"""


def steady(text: str) -> list[str]:
    """Return the rules of language that speak for anything in a text."""
    return [one.rule for one in marks(text) if one.family in LANGUAGE and one.strength in STEADY]


def marks(text: str) -> tuple[Mark, ...]:
    return marks_of(Document("a", text))


@pytest.mark.parametrize(
    "text",
    [ABOUT_TRANSLATION, ABOUT_SPINNING, TRANSCRIPT, POEM, SCORES],
    ids=["about machine translation", "about spinning", "transcript", "poem", "scores"],
)
def test_what_people_write_is_no_sign_of_software(text: str) -> None:
    assert steady(text) == []


@pytest.mark.parametrize("text", [ABOUT_TRANSLATION, ABOUT_SPINNING], ids=["translation", "spinning"])
def test_without_its_line_breaks_it_is_still_no_sign(text: str) -> None:
    assert steady(text.replace("\n", " ")) == []


def test_an_article_in_capitals_carries_no_sign_but_what_it_declares() -> None:
    assert steady("THE LAKE WAS CLOSED ON MONDAY, THE COUNCIL SAID. NOBODY ROWED. " * 40) == []
    assert steady("THIS ARTICLE WAS MACHINE-TRANSLATED.") == ["declared-translated"]


def test_right_to_left_text_is_read_to_its_end() -> None:
    assert {mark.rule for mark in marks("אגם ירוק. " * 200 + "They rowed at 10: 30 a.m. today.")} >= {"split-time"}


def test_control_characters_do_not_move_a_mark() -> None:
    text = "\x00\x07\x1b[0mThe lake \x0b\x0cwas closed at 10: 30 p.m.\x85 on Friday.\x1f"
    assert [text[one.span.start : one.span.end] for one in marks(text) if one.rule == "split-time"] == ["at 10: 30"]


@pytest.mark.parametrize(
    "piece",
    ["of the lake ", 'the " lake ', "a " * 6, "10: ", "not no ", "“", "lake", "is \u2047 "],
    ids=["loop", "mark", "letter", "time", "negation", "quotation", "letters", "token"],
)
def test_one_long_line_ends(piece: str) -> None:
    assert all(one.span.end <= 400_000 for one in marks(piece * (400_000 // len(piece))))


def test_ten_megabytes_in_one_line_end() -> None:
    sentence = "They rowed across the lake of Marlow before noon. "
    text = sentence * (MEGABYTES * 1_000_000 // len(sentence)) + "It closed at 10: 30 p.m. on Friday."
    lines = lines_of(text)
    assert [rule.name for rule in RULES if rule.family in LANGUAGE and any(found(rule, text, lines))] == ["split-time"]
