import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.units import UNITS
from auditor.language.words import NUMBER_WORDS
from auditor.model import Document, Figure, Sentence, Span
from auditor.segment.figures import figures
from auditor.segment.sentences import sentences

PIECES = [
    "Up to",
    "$",
    "12,000",
    "3.5",
    "seven",
    "million",
    "%",
    "nations",
    "May",
    "2020",
    "5",
    ".",
    "-",
    "\u00a0",
    "“",
]
PROSE = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join) | st.text(max_size=60)


def found(text: str) -> tuple[Figure, ...]:
    document = Document("a", text)
    return figures(document, sentences(document, ()))


def counted(text: str) -> list[tuple[float, str | None]]:
    return [(figure.value, figure.unit) for figure in found(text)]


@pytest.mark.parametrize("text", ["30 nations", "30 countries", "30 small island nations"])
def test_words_for_one_thing_are_one_unit(text: str) -> None:
    assert counted(f"They named {text} in it.") == [(30, "country")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("12,000 residents left", 12_000, "person"),
        ("two dozen boats left", 24, "vessel"),
        ("4 million tonnes sank", 4_000_000, "ton"),
        ("a 40-year lease ended", 40, "year"),
        ("a 3.5-tonne crane fell", 3.5, "ton"),
        ("it cost $2.5 million", 2_500_000, "$"),
        ("it cost £1,500", 1_500, "£"),
        ("tolls rose 12 percent", 12, "percent"),
        ("tolls rose 12 per cent", 12, "percent"),
        ("tolls rose 12%", 12, "percent"),
        ("Seven of the boats sank", 7, None),
    ],
)
def test_number_has_its_value_and_unit(text: str, value: float, unit: str | None) -> None:
    assert counted(text) == [(value, unit)]


@pytest.mark.parametrize("qualifier", ["up to", "at least", "some", "nearly", "as many as", "more than", "only"])
def test_qualifier_is_kept(qualifier: str) -> None:
    (figure,) = found(f"They lost {qualifier} 30 boats.")
    assert (figure.qualifier, figure.span) == (qualifier, Span(10, 13 + len(qualifier)))


def test_qualifier_at_the_head_of_a_sentence_is_lower_case() -> None:
    assert [figure.qualifier for figure in found("Up to 30 boats sank. Ten sailed.")] == ["up to", None]


def test_no_break_spaces_do_not_part_a_figure() -> None:
    (figure,) = found("about\u00a05\u00a0million\u00a0people")
    assert (figure.value, figure.unit, figure.qualifier) == (5_000_000, "person", "about")


@pytest.mark.parametrize(
    "date",
    ["May 5, 2020", "5 May 2020", "Sept. 5", "May 5th", "March 2019", "2019", "Jan 3, 2019", "June, 2020"],
)
def test_date_is_no_figure(date: str) -> None:
    assert counted(f"It fell on {date} at dawn.") == []


@pytest.mark.parametrize("date", ["in the 1990s", "on 12/05/2020", "on the 5th of May"])
def test_decade_and_written_out_date_are_no_figures(date: str) -> None:
    assert counted(f"It fell {date} at dawn.") == []


def test_number_beside_a_date_is_a_figure() -> None:
    assert counted("In March, 30 boats sank; by 2020, 2,019 boats had.") == [(30, "vessel"), (2_019, "vessel")]


def test_unit_behind_a_preposition_is_another_things() -> None:
    assert counted("30 of the boats, 5, firms") == [(30, None), (5, None)]


@pytest.mark.parametrize("text", ["$3m", "$3bn", "3m people"])
def test_scale_written_as_a_letter_counts(text: str) -> None:
    assert found(f"It took {text}.")[0].value >= 3_000_000


def test_metres_are_no_millions() -> None:
    assert [figure.value for figure in found("They built a 5m wall and ran 100m.")] == [5, 100]


def test_range_of_decimals_is_no_date() -> None:
    assert counted("They lost 1.5-2.5 tonnes.")[-1] == (2.5, "ton")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("between 20 and 30 boats", [(20, "vessel", "from"), (30, "vessel", "to")]),
        ("20-30 boats", [(20, "vessel", "from"), (30, "vessel", "to")]),
        ("46 to 40 percent", [(46, "percent", None), (40, "percent", None)]),
        ("by 3-2", [(3, "score", None), (2, "score", None)]),
        ("two-thirds of the boats", [(66.7, "percent", "about")]),
        ("tens of thousands of boats", [(10_000, "vessel", "at least")]),
        ("Rs 500 crore", [(5e9, "Rs", None)]),
        ("5 million dollars", [(5e6, "$", None)]),
        ("a man aged 40", [(40, "age", None)]),
        ("two and a half years", [(2.5, "year", None)]),
        ("at three o'clock", []),
        ("1,,,000 boats", []),
    ],
)
def test_ranges_parts_and_money_are_figures(text: str, figures: list[tuple[float, str, str | None]]) -> None:
    assert [(one.value, one.unit, one.qualifier) for one in found(f"They lost {text}.")] == figures


def test_one_is_a_pronoun_where_nothing_is_counted() -> None:
    assert found("One of them left, and no one else.") == ()


def test_what_is_compared_with_has_no_bound() -> None:
    assert [one.qualifier for one in found("They lost 5 percent more than 640 boats.")] == [None, None]


def test_twenty_thousand_digits_are_no_figure() -> None:
    assert found(f"They lost {'9' * 20_000} boats.") == ()


def test_compound_number_word_is_one_figure() -> None:
    assert counted("They lost twenty-one boats.") == [(21, "vessel")]


def test_letter_that_only_looks_like_an_s_does_not_end_the_audit() -> None:
    assert len(found("They lost \u017fix boats and 7 crates.")) >= 1


def test_numbers_inside_names_are_no_figures() -> None:
    assert counted("The A4 runs by v1.2 and someone.") == []


def test_only_the_given_sentences_are_read() -> None:
    document = Document("a", "5 boats sank. 7 boats sailed.")
    assert [figure.value for figure in figures(document, [Sentence("a", 1, Span(14, 29))])] == [7]


@pytest.mark.parametrize("unit", [".", '"', "“", "a.", " ,", "1,", "A ", "May ", "up to "])
def test_four_hundred_thousand_characters_in_one_line_are_read(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    figures(Document("a", text), [Sentence("a", 0, Span(0, len(text)))])


@given(PROSE)
def test_figures_lie_in_their_text_in_order_and_apart(text: str) -> None:
    end = 0
    for figure in found(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        end = figure.span.end


@given(st.sampled_from(sorted(NUMBER_WORDS)), st.sampled_from(sorted(UNITS)))
def test_number_word_and_digits_are_one_figure(word: str, unit: str) -> None:
    assert counted(f"They had {word} {unit}.") == counted(f"They had {NUMBER_WORDS[word]} {unit}.")


@pytest.mark.parametrize("word", ["fıve", "nİne", "twenty-fİve"])
def test_letters_that_only_fold_to_a_number_word_end_no_batch(word: str) -> None:
    assert found(f"They saw {word} boats.") is not None
