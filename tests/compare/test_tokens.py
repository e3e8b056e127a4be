import pytest

from auditor.compare.tokens import ELLIPSIS, NO_ONE, WILD, american, tokens, words_of
from auditor.model import Span


def found(text: str) -> list[str]:
    return [token.word for token in tokens(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We can’t", ["we", "can", "not"]),
        ("They won't", ["they", "will", "not"]),
        ("She doesn’t", ["she", "does", "not"]),
        ("It’s", ["it", "is"]),
        ("We've", ["we", "have"]),
        ("I’m", ["i", "am"]),
    ],
)
def test_contractions_become_two_words(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_possessive_is_no_contraction() -> None:
    assert found("Orla’s ferry") == ["orla's", "ferry"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("eleven boats", "11 boats"),
        ("5,000 crates", "5000 crates"),
        ("five thousand crates", "5,000 crates"),
        ("4.35 million crates", "4,350,000 crates"),
        ("two hundred thousand crates", "200,000 crates"),
        ("twenty-five boats", "25 boats"),
        ("40%", "forty percent"),
    ],
)
def test_numerals_are_the_same_however_written(one: str, other: str) -> None:
    assert found(one) == found(other)


def test_both_ways_to_write_the_boss_s_are_one_word() -> None:
    assert found("the boss’s boat") == found("the boss’ boat")


@pytest.mark.parametrize("text", ["until May", "9 May", "May 9", "late in May"])
def test_the_month_is_no_modal_verb(text: str) -> None:
    assert "may" not in found(text)


@pytest.mark.parametrize("text", ["They may sail", "May I sail", "It may be 9"])
def test_the_modal_verb_is_no_month(text: str) -> None:
    assert "may" in found(text)


@pytest.mark.parametrize("text", ["1.2.3 million", "4.3333333 million", "1234567890123 million"])
def test_what_is_no_whole_number_is_not_counted_out(text: str) -> None:
    assert found(text)[-1] == "million"


@pytest.mark.parametrize("text", ["no one", "No one", "no-one"])
def test_no_one_is_one_word_and_no_number(text: str) -> None:
    assert found(text) == [NO_ONE]


@pytest.mark.parametrize("text", ["the No. 1 lock", "the no. 1 lock", "the number one lock"])
def test_no_before_a_numeral_is_number(text: str) -> None:
    assert found(text) == ["the", "number", "1", "lock"]


def test_no_before_a_full_stop_is_no() -> None:
    assert found("They said no.\n12 left")[2] == "no"


def test_both_words_of_a_pair_have_the_span_of_the_pair() -> None:
    (token,) = tokens("not only", Span(0, 8))
    assert token.span == Span(0, 8)


def test_a_bracket_is_one_wildcard() -> None:
    assert found("They saw [the harbour master] leave") == ["they", "saw", WILD, "leave"]


@pytest.mark.parametrize("dots", ["…", "..."])
def test_an_ellipsis_is_one_token(dots: str) -> None:
    assert found(f"We waited {dots} and left") == ["we", "waited", ELLIPSIS, "and", "left"]


def test_both_words_of_a_contraction_have_the_span_of_the_printed_word() -> None:
    assert {token.span for token in tokens("We can’t", Span(3, 8))} == {Span(3, 8)}


def test_spans_are_counted_in_the_whole_text() -> None:
    text = "Tilda Roe said: the lock is open"
    assert [text[t.span.start : t.span.end] for t in tokens(text, Span(16, 24))] == ["the", "lock"]


def test_a_letter_that_grows_in_lower_case_moves_no_span() -> None:
    text = "İzmir ferries wait"
    assert text[tokens(text, Span(0, len(text)))[-1].span.start :] == "wait"


@pytest.mark.parametrize(
    ("british", "spelling"),
    [
        ("harbours", "harbors"),
        ("organised", "organized"),
        ("organisation", "organization"),
        ("centre", "center"),
        ("defence", "defense"),
        ("travelled", "traveled"),
        ("programme", "program"),
    ],
)
def test_british_and_american_spelling_meet(british: str, spelling: str) -> None:
    assert american(british) == american(spelling)


@pytest.mark.parametrize(("one", "other"), [("filled", "filed"), ("our", "or")])
def test_different_words_are_no_spellings_of_each_other(one: str, other: str) -> None:
    assert american(one) != american(other)


def test_words_leave_out_insertions_and_ellipses() -> None:
    text = "We … saw [them] go"
    assert words_of(tokens(text, Span(0, len(text)))) == ("we", "saw", "go")
