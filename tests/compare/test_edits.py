import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.compare.edits import Change, changes, common_stretch
from auditor.compare.tokens import Token, tokens
from auditor.model import Edit, Span

SPEECH = "We have never sold more than forty tickets and the old ferry will sail tomorrow"
WORDS = st.lists(st.sampled_from("the ferry will not sail from 12 old piers … [all] don’t".split()), max_size=9)


def tokenised(text: str) -> tuple[Token, ...]:
    return tokens(text, Span(0, len(text)))


def edited(left: str, right: str) -> list[Edit]:
    return [change.edit for change in found(left, right)]


def found(left: str, right: str) -> tuple[Change, ...]:
    return changes(*common_stretch(tokenised(left), tokenised(right)))


def changed(left: str, right: str) -> list[tuple[str, str]]:
    return [(left[e.left.start : e.left.end], right[e.right.start : e.right.end]) for e in edited(left, right)]


def test_a_synonym_is_found_with_exactly_its_words() -> None:
    assert changed("The old ferry is safe", "The aged ferry is safe") == [("old", "aged")]


def test_a_dropped_negation_is_found() -> None:
    assert changed("We do not know the skipper", "We do know the skipper") == [("not", "")]


def test_a_negation_inside_a_contraction_is_found() -> None:
    assert changed("We do know the skipper", "We don’t know the skipper") == [("", "don’t")]


def test_another_number_is_found() -> None:
    assert changed("We sold forty-one of 60 tickets", "We sold forty-one of 90 tickets") == [("60", "90")]


def test_another_modal_is_found() -> None:
    assert changed("The ferry will sail again", "The ferry might sail again") == [("will", "might")]


def test_several_edits_come_in_text_order() -> None:
    assert changed("Old boats need new ropes", "Aged boats need fresh ropes") == [("Old", "Aged"), ("new", "fresh")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("THE FERRY is safe", "the ferry is safe", id="case"),
        pytest.param("So, the ferry – is “safe”", "So the ferry is 'safe'.", id="punctuation"),
        pytest.param("the ferry is safe and dry", "is safe and dry", id="leading truncation"),
        pytest.param("the ferry is safe and dry", "the ferry is safe", id="trailing truncation"),
        pytest.param("the ferry is safe and dry", "is safe", id="both ends cut"),
        pytest.param("the ferry is … dry", "the ferry is quite safe and rather dry", id="ellipsis for words"),
        pytest.param("the ferry is … dry", "the ferry is dry", id="ellipsis for nothing"),
        pytest.param("the ferry is … dry", "the ferry is probably dry", id="ellipsis for one word"),
        pytest.param("they saw [the skipper] leave", "they saw him leave", id="bracket for a word"),
        pytest.param("they left [in June] at last", "they left at last", id="bracket inserted"),
        pytest.param("the seawall held", "the sea wall held", id="compound as two words"),
        pytest.param("the sea-wall held", "the sea wall held", id="compound with a hyphen"),
        pytest.param("three ferries sank", "3 ferries sank", id="numeral"),
        pytest.param("the harbour was organised", "the harbor was organized", id="British spelling"),
        pytest.param("we can’t sail", "we cannot sail", id="contraction"),
    ],
)
def test_what_an_editor_may_do_is_no_edit(left: str, right: str) -> None:
    assert changed(left, right) == []
    assert changed(right, left) == []


def test_words_beside_an_ellipsis_are_compared() -> None:
    assert changed("the ferry is … dry now", "the ferry is quite safe and wet now") != []


def test_the_common_stretch_is_what_neither_side_has_alone_at_its_ends() -> None:
    left, right = common_stretch(tokenised("so the old ferry is safe"), tokenised("the aged ferry is safe and dry"))
    assert [token.word for token in left] == "the old ferry is safe".split()
    assert [token.word for token in right] == "the aged ferry is safe".split()


def test_what_follows_a_changed_last_word_is_cut_off() -> None:
    assert changed("I own most of the laws but now I work for you", "I own most of the law") == [("laws", "law")]


def test_sides_without_a_common_word_are_common_as_a_whole() -> None:
    left, right = tokenised("rather odd"), tokenised("quite strange")
    assert common_stretch(left, right) == (left, right)


def test_a_bracket_hides_only_a_few_words() -> None:
    assert changed("they saw him and his two loud sons leave", "they saw [them] leave")


@given(st.integers(0, 13), st.integers(1, 14))
def test_any_stretch_of_a_quotation_is_unaltered(start: int, size: int) -> None:
    words = SPEECH.split()
    assert changed(SPEECH, " ".join(words[start : start + size])) == []


@given(WORDS)
def test_the_same_words_have_no_edit(words: list[str]) -> None:
    assert changed(" ".join(words), " ".join(words)) == []


@given(WORDS, WORDS)
def test_spans_of_edits_lie_in_their_texts_and_in_order(left: list[str], right: list[str]) -> None:
    one, two = " ".join(left), " ".join(right)
    found = edited(one, two)
    assert all(0 <= e.left.start <= e.left.end <= len(one) for e in found)
    assert all(0 <= e.right.start <= e.right.end <= len(two) for e in found)
    assert found == sorted(found)


@given(WORDS, WORDS)
def test_neither_side_is_the_first(left: list[str], right: list[str]) -> None:
    one, two = " ".join(left), " ".join(right)
    assert [(e.right, e.left) for e in edited(two, one)] == [(e.left, e.right) for e in edited(one, two)]


def test_words_out_beside_an_ellipsis_of_both_are_no_change() -> None:
    assert changed("we waited for them all night … and left", "we waited … and left") == []


def test_a_change_counts_the_words_since_the_one_before() -> None:
    assert [change.after for change in found("Old boats need new ropes", "Aged boats need fresh ropes")] == [0, 2]


def test_quotations_of_thousands_of_words_are_compared() -> None:
    words = [f"word{at % 977}" for at in range(4_000)]
    other = [*words[:2_000], "ferry", *words[2_001:]]
    assert changed(" ".join(words), " ".join(other)) == [("word46", "ferry")]
