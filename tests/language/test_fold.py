import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.fold import fold


@given(st.text())
def test_fold_keeps_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("“Go,” he said", '"Go," he said'),
        ("«Go»", '"Go"'),
        ("the mayor’s", "the mayor's"),
        ("re‐entry at −3", "re-entry at -3"),
        ("12\u00a0boats\u202fsank", "12 boats sank"),
    ],
)
def test_typography_becomes_plain(typed: str, plain: str) -> None:
    assert fold(typed) == plain


def test_dashes_part_words_and_stay_dashes() -> None:
    assert fold("pier—closed, 2019–20") == "pier—closed, 2019–20"


def test_letters_and_line_ends_stay_as_they_are() -> None:
    assert fold("Élan\nÖrla ﬁn…") == "Élan\nÖrla ﬁn…"
