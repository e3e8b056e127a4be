"""Texts that no reporter writes so: nothing breaks, and nothing that is reporting is taken away."""

import dataclasses

import pytest

from auditor import mark_document, segment_document
from auditor.mark.line import lines_of
from auditor.mark.rule import LONGEST, Rule, alternatives, found
from auditor.mark.rules import RULES
from auditor.model import Document, Family, Mark

STORY = "The bridge over the Orla was closed on Monday after divers found a crack in its third pier."
QUOTED_RECORD = (
    "The file of the Lantern held one line, “adhouse.example, pub-0000000000000001, DIRECT”, and Ms Brandt of the town "
    "council asked on Monday who had written it."
)
POEM = "Slow goes the Orla\nUnder the bridge at dawn\nNobody rows there\nNobody sings"
TRANSCRIPT = (
    "BRANDT: Good morning.\nORR: Good morning. Is it open?\nBRANDT: Not before May.\nORR: (laughs)\nBRANDT: No."
)
SCORES = "Marlow 3, Arlen 1\nOrla United 0, Dorrick 0\nMarlow 2, Orla United 2\nArlen 4, Dorrick 3"
RIGHT_TO_LEFT = "נפתח הגשר מעל הנהר ביום שני, אמרה ראש העיר.\nהוא היה סגור שנתיים."
CONTROLS = "The bridge\x00 is\x07 open.\x1b[31m\x85It was\x0c closed\u2028for a year.\ufffe"


def removed(text: str) -> list[Mark]:
    return [mark for mark in mark_document(Document("a", text)) if mark.removes]


@pytest.mark.parametrize("text", [QUOTED_RECORD, POEM, TRANSCRIPT, SCORES, RIGHT_TO_LEFT, CONTROLS])
def test_what_is_no_boilerplate_stays(text: str) -> None:
    assert removed(f"{STORY}\n\n{text}\n\n{STORY}") == []


def test_a_text_of_nothing_but_boilerplate_is_removed_as_a_whole() -> None:
    text = "Skip to content\nAdvertisement\nSubscribe now\nFollow us on Twitter\nLeave a reply\n© 2021 The Harbour Post"
    assert len(removed(text)) == 6
    assert segment_document(Document("a", text)).sentences == ()


def test_one_line_of_ten_megabytes_is_judged() -> None:
    assert removed("Advertisement and subscribe [here] " * 300_000) == []


def test_a_text_without_line_breaks_keeps_its_calls() -> None:
    # Half a page in one line is no label, whatever stands in it.
    assert removed(" ".join([STORY] * 4 + ["Subscribe to our newsletter"] + [STORY] * 4)) == []


@pytest.mark.parametrize("family", [Family.SITE, Family.SPIN])
def test_no_pattern_sees_more_than_a_window(family: Family) -> None:
    greedy = dataclasses.replace(RULES[0], family=family, pattern="a.*b", needs=())
    near, far = ("a" + "." * length + "b" for length in (LONGEST - 2, LONGEST - 1))
    assert list(found(greedy, near, lines_of(near)))
    assert not list(found(greedy, far, lines_of(far)))


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [("a|b", ["a", "b"]), ("(a|b)|^c", ["(a|b)", "^c"]), (r"[|]\||d", [r"[|]\|", "d"]), ("", [""])],
)
def test_alternatives_are_parted_outside_brackets(pattern: str, parts: list[str]) -> None:
    assert alternatives(pattern) == parts


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.pattern], ids=lambda rule: rule.name)
def test_the_alternatives_are_the_pattern(rule: Rule) -> None:
    assert "|".join(alternatives(rule.pattern)) == rule.pattern


def test_all_examples_in_one_text_are_judged() -> None:
    assert removed("\n".join(text for rule in RULES for text in (*rule.hits, *rule.misses)))
