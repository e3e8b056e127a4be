import dataclasses

from auditor.mark.line import lines_of
from auditor.mark.rule import LONGEST, Rule, found
from auditor.model import Family, Span, Strength

WORD = Rule(
    name="bridge",
    family=Family.SPIN,
    strength=Strength.WEAK,
    message="a bridge",
    why="For these tests.",
    source="None",
    hits=("bridge",),
    misses=("ferry",),
    pattern=r"\bbridge\b",
)
LINE = dataclasses.replace(WORD, family=Family.SITE, words=4)


def spans(rule: Rule, text: str) -> list[Span]:
    return list(found(rule, text, lines_of(text)))


def test_language_rule_marks_the_words() -> None:
    assert spans(WORD, "A bridge.\nThe bridge") == [Span(2, 8), Span(14, 20)]


def test_line_rule_marks_the_stripped_line() -> None:
    assert spans(LINE, "  The bridge here \nA ferry") == [Span(2, 17)]


def test_line_rule_skips_lines_with_more_words() -> None:
    assert spans(LINE, "The old bridge is closed") == []


def test_line_rule_skips_a_glued_article() -> None:
    assert spans(LINE, "bridge" + "." * LONGEST) == []


def test_word_where_two_windows_overlap_is_found_once() -> None:
    at = LONGEST - 100
    assert spans(WORD, "." * at + "bridge" + "." * LONGEST) == [Span(at, at + 6)]


def test_word_is_not_cut_out_of_another_at_the_start_of_a_window() -> None:
    text = "x" * (LONGEST - 200) + "bridge" + "." * LONGEST
    assert spans(WORD, text) == []


def test_narration_rule_leaves_quotations_alone() -> None:
    narration = dataclasses.replace(WORD, narration=True)
    assert spans(narration, 'The bridge. "A bridge," she said. A bridge.') == [Span(4, 10), Span(36, 42)]


def test_beside_asks_for_a_second_pattern_in_the_line() -> None:
    beside = dataclasses.replace(WORD, beside="river")
    assert spans(beside, "The bridge\nThe river bridge") == [Span(21, 27)]
