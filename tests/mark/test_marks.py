from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import mark_document
from auditor.mark.marks import marks_of
from auditor.mark.rules import RULES
from auditor.model import Document, Family, Mark, Strength

ARTICLE = """Skip to content
Marlow bridge to open in spring

The bridge over the Orla will open in May, the council said on Monday.

Related: Five floods in ten years

Rowers train under the bridge at dawn.
Ada Brandt/Getty Images

A long wait

It was closed for two years, and there is not no reason to be glad.

This article was translated automatically.
"""
EXAMPLES = st.sampled_from([text for rule in RULES for text in (*rule.hits, *rule.misses)])
TEXTS = st.lists(EXAMPLES | st.text(max_size=40), max_size=8).map("\n".join)


def marks(text: str) -> tuple[Mark, ...]:
    return marks_of(Document("a", text))


def words(found: tuple[Mark, ...], text: str) -> list[tuple[str, str]]:
    return [(mark.rule, text[mark.span.start : mark.span.end]) for mark in found]


def test_lines_that_are_not_reporting_are_removed_and_no_others() -> None:
    removed = tuple(mark for mark in marks(ARTICLE) if mark.removes)
    assert words(removed, ARTICLE) == [
        ("skip-link", "Skip to content"),
        ("related-link", "Related: Five floods in ten years"),
        ("caption-above-credit", "Rowers train under the bridge at dawn."),
        ("photo-credit", "Ada Brandt/Getty Images"),
        ("translation-notice", "This article was translated automatically."),
    ]


def test_title_is_the_first_line_that_is_left() -> None:
    structure = tuple(mark for mark in marks(ARTICLE) if mark.family is Family.STRUCTURE)
    assert words(structure, ARTICLE) == [("title", "Marlow bridge to open in spring"), ("heading", "A long wait")]


def test_notice_line_also_carries_what_it_declares() -> None:
    assert "declared-translated" in {mark.rule for mark in marks(ARTICLE)}


def test_trace_of_translation_is_strong_and_exact() -> None:
    strong = tuple(mark for mark in marks(ARTICLE) if mark.rule == "negated-no")
    assert words(strong, ARTICLE) == [("negated-no", "is not no reason")]
    assert strong[0].strength is Strength.STRONG


def test_language_is_not_judged_in_removed_lines() -> None:
    assert "repeated-word" not in {mark.rule for mark in marks("Related: the the bridge\nIt is open.")}


def test_heading_is_safe_from_weaker_rules() -> None:
    text = "It opens in May.\n\nSubscribe now, or never\n\nThe council voted on Monday."
    assert not any(mark.removes for mark in marks(text))


def test_same_call_at_the_end_of_an_article_is_removed() -> None:
    assert marks("It opens in May.\n\nSubscribe now, or never")[-1].removes


def test_credit_of_an_agency_is_never_removed() -> None:
    text = "By The Associated Press\nThe bridge is open.\nThe Associated Press contributed to this report."
    assert {mark.family for mark in marks(text)} == {Family.SOURCE_CREDIT}


def test_line_carries_one_removing_mark() -> None:
    spans = [mark.span for mark in marks("Advertisement\nSubscribe here and follow us on Twitter") if mark.removes]
    assert len(spans) == len(set(spans)) == 2


def test_hidden_characters_are_named() -> None:
    (mark,) = marks("The bridge is o\u200b\u200bpen.")
    assert mark.message.endswith(": U+200B (2 times)")


def test_hidden_characters_do_not_hide_a_line() -> None:
    found = mark_document(Document("a", "Adver\u200btise\uff4dent\nThe bridge is open."))
    assert "ad-label" in {mark.rule for mark in found}


def test_empty_text_has_no_marks() -> None:
    assert marks("") == ()


def test_four_hundred_thousand_characters_in_one_line_are_judged() -> None:
    text = 'the bridge [in the north] is "not no reason" a@b ' * 8_000
    assert marks(text)[0].rule == "bracket-outside-quotation"


@given(TEXTS)
def test_spans_lie_in_the_text_and_are_not_empty(text: str) -> None:
    assert all(0 <= mark.span.start < mark.span.end <= len(text) for mark in marks(text))


@given(TEXTS)
def test_marks_are_sorted_and_unique(text: str) -> None:
    keys = [(mark.span, mark.rule) for mark in marks(text)]
    assert keys == sorted(set(keys))


@given(TEXTS)
def test_no_line_is_removed_twice(text: str) -> None:
    removed = [mark.span for mark in marks(text) if mark.removes]
    assert len(removed) == len(set(removed))


GERMAN = """Sägewerk wird Museum

Die Bürgermeisterin sprach am Dienstag von einem „Tag der Freude“.
Rund 2,5 % der Händler sind dagegen.

Lesen Sie auch: Fünf Fluten in zehn Jahren
The may\u200bor.
orla-lantern.example, pub-0000000000000001, DIRECT, 0a1b2c3d4e5f6071
"""


def rules(text: str, language: str | None) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text, language=language))}


def test_outside_english_nothing_is_a_trace_of_translation() -> None:
    assert rules(GERMAN, "en") - rules(GERMAN, "de") == {"foreign-quotes", "decimal-comma"}


def test_outside_english_lines_and_hidden_characters_are_marked() -> None:
    assert rules(GERMAN, "de") == {"title", "related-link", "hidden-characters", "ads-txt-record"}


@given(TEXTS)
def test_an_unknown_language_is_read_as_english(text: str) -> None:
    assert marks_of(Document("a", text)) == marks_of(Document("a", text, language="en"))
