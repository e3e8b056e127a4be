import pytest

from auditor.compare.tokens import ELLIPSIS, WILD, american, tokens, words_of
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


@pytest.mark.parametrize(("one", "other"), [("eleven boats", "11 boats"), ("5,000 crates", "5000 crates")])
def test_numerals_are_the_same_however_written(one: str, other: str) -> None:
    assert found(one) == found(other)


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
