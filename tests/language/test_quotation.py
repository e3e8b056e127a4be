import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quotation import quotations, unquoted, without_quotations
from auditor.model import Span

PROSE = st.text(alphabet="as .,\n\"“”„«»'‘’\u00a0", max_size=60) | st.text(max_size=60)


def quoted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in quotations(text)]


@pytest.mark.parametrize(
    "quotation",
    [
        "“We sail at dawn,”",
        '"We sail at dawn,"',
        "«We sail at dawn,»",
        '“We sail at dawn,"',
        '"We sail,”',
        "''We sail,''",
        "``We sail,''",
    ],
)
def test_double_marks_of_every_style_enclose_a_quotation(quotation: str) -> None:
    assert quoted(f"{quotation} Ada Brook said.") == [quotation]


def test_each_quotation_of_a_line_is_found() -> None:
    assert quoted('He said "no" and, later, “perhaps”.') == ['"no"', "“perhaps”"]


def test_two_quotations_that_touch_are_two() -> None:
    assert quoted('"Go." "Stay."') == ['"Go."', '"Stay."']


@pytest.mark.parametrize(
    "quotation",
    [
        '"the “open door” rule fails"',
        '"“Open doors” fail"',
        '"the rule of “open doors”"',
        '"this “open door” and that “shut door” both fail"',
    ],
)
def test_curly_marks_nested_in_straight_ones_stay_inside(quotation: str) -> None:
    assert quoted(f"The board wrote {quotation} in May.") == [quotation]


def test_straight_marks_nested_in_curly_ones_stay_inside() -> None:
    assert quoted('The “rule of "open doors" alone” fails.') == ['“rule of "open doors" alone”']


def test_closing_mark_used_to_open_is_accepted() -> None:
    assert quoted("She said ”we sail at dawn” and left.") == ["”we sail at dawn”"]


def test_closing_mark_after_a_word_opens_nothing() -> None:
    assert quoted("The end of the quote” came late.") == []


def test_unclosed_quotation_runs_to_the_end_of_its_paragraph() -> None:
    assert quoted("She said “we sail at dawn. \nNobody came.") == ["“we sail at dawn."]


def test_quotation_over_two_paragraphs_is_one_in_each() -> None:
    assert quoted("“We sail at dawn.\n\n“We land at dusk,” she said.") == ["“We sail at dawn.", "“We land at dusk,”"]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("‘We sail at dawn,’ Ada Brook said.", ["‘We sail at dawn,’"]),
        ("'We sail at dawn,' Ada Brook said.", ["'We sail at dawn,'"]),
        ("The ‘ghost ship’ wasn’t the mayor's.", ["‘ghost ship’"]),
        ("‘It isn’t the growers’ fund,’ he said of the pilots’ fund.", ["‘It isn’t the growers’ fund,’"]),
        ("The ‘ghost loads’ and the pilots’ fund.", ["‘ghost loads’"]),
        ("‘No,’ he said. ‘Never,’ she said.", ["‘No,’", "‘Never,’"]),
        ("He wrote ‘the “open door” fails’ in May.", ["‘the “open door” fails’"]),
    ],
)
def test_single_marks_enclose_a_quotation_where_a_text_has_no_double_ones(text: str, quotations: list[str]) -> None:
    assert quoted(text) == quotations


@pytest.mark.parametrize(
    "text",
    [
        "The mayor's dogs' tails wasn't seen.",
        "The ’90s, the '68 strike and the ‘70s.",
        "Rock 'n' roll and rock ’n’ roll, give ’em the boys' club.",
        "‘We sail at dawn\nand land at dusk,’ she wrote.",
        "‘",
    ],
)
def test_apostrophes_enclose_nothing(text: str) -> None:
    assert quoted(text) == []


def test_single_marks_enclose_nothing_beside_double_ones() -> None:
    assert quoted("She said “no” of the ‘ghost ship’.") == ["“no”"]


@pytest.mark.parametrize("quotation", ["»Wir segeln«", "„Wir segeln“", "«\u00a0On part\u00a0»", "＂We sail＂"])
def test_marks_of_other_languages_enclose_a_quotation(quotation: str) -> None:
    assert quoted(f"Ada Brook: {quotation} sagte sie.") == [quotation]


def test_lone_mark_at_the_end_of_a_line_is_no_quotation() -> None:
    assert quoted("It was “\nnothing.") == []


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''", "«»", "„“", "»«"])
def test_marks_are_no_words_of_a_quotation(marks: str) -> None:
    text = f"He wrote {marks[0]}Gannets{marks[1]}"
    (span,) = quotations(text)
    assert unquoted(text, span) == Span(10, 17)


@pytest.mark.parametrize("text", ["He wrote ``Gannets''", "He wrote ''Gannets''", "He wrote ''Gannets"])
def test_two_single_marks_are_one_double_mark(text: str) -> None:
    (span,) = quotations(text)
    assert unquoted(text, span) == Span(11, 18)


def test_an_apostrophe_at_the_end_of_an_open_quotation_belongs_to_it() -> None:
    assert unquoted("“the boys’", Span(0, 10)) == Span(1, 10)


def test_inches_open_no_quotation() -> None:
    assert quoted("It is 6'' wide and 5\" high.") == []


def test_narration_keeps_its_place_when_quotations_are_blanked() -> None:
    assert without_quotations("She said “no” twice.") == "She said      twice."


@pytest.mark.parametrize("unit", [".", '"', "“", "”", "a.", " ,", "1,", "A ", '"a', "“a” ", "‘a ", "‘s’ "])
def test_four_hundred_thousand_characters_in_one_line_are_read(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    assert len(without_quotations(text)) == len(text)


@given(PROSE)
def test_without_quotations_keeps_length(text: str) -> None:
    assert len(without_quotations(text)) == len(text)


@given(PROSE)
def test_quotations_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for span in quotations(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(PROSE)
def test_no_quotation_leaves_its_paragraph(text: str) -> None:
    assert not any("\n" in quotation for quotation in quoted(text))


@pytest.mark.parametrize(
    "text",
    [
        "Crowds marked Eid al-'Adha across the city. The mayor said nothing. The workers' union closed.",
        "He came 'cause nobody asked. The workers' hall was shut.",
    ],
)
def test_an_apostrophe_opens_no_quotation_over_sentences(text: str) -> None:
    assert quotations(text) == ()


def test_an_apostrophe_before_a_closing_mark_is_no_double_mark() -> None:
    text = "‘It was the boss’’, she said. The mayor resigned. ‘We left,’ he added."
    assert [text[span.start : span.end] for span in quotations(text)][-1] == "‘We left,’"
