import pytest

from auditor.segment.speakers import Run, after, before, ends_name, opening
from auditor.segment.tokens import Token, tokens


def cue(sentence: str) -> tuple[tuple[Token, ...], int]:
    found = tokens(sentence)
    return found, next(at for at, token in enumerate(found) if token.lower in ("said", "saying", "claims"))


def named(found: tuple[Token, ...], run: Run | None) -> str | None:
    return " ".join(token.text for token in found[slice(*run)]) if run else None


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ada Roe said it fell", "Ada Roe"),
        ("Ada Roe later also said it fell", "Ada Roe"),
        ("Ada Roe, head of the board, said it fell", "Ada Roe"),
        ("On Monday the harbour board said it fell", "the harbour board"),
        ("Ada Roe, who said it fell, left", "Ada Roe"),
        ("The pier was said to be shut", None),
        ("The storm came, saying nothing", None),
        ("In May said one", None),
    ],
)
def test_who_stands_before_a_cue(sentence: str, who: str | None) -> None:
    found, at = cue(sentence)
    assert named(found, before(found, at)) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("said Ada Roe, the mayor", "Ada Roe"),
        ("said the mayor on Monday", "the mayor"),
        ("said she.", "she"),
        ("said nothing new about it", None),
    ],
)
def test_who_stands_after_a_cue(sentence: str, who: str | None) -> None:
    found, at = cue(sentence)
    assert named(found, after(found, at)) == who


def test_his_new_claims_are_no_verb() -> None:
    found, at = cue("his new claims fell")
    assert before(found, at) is None


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("In May, Ada Roe left the board", "Ada Roe"),
        ("But she left", "she"),
        ("Having left, the mayor fell", "the mayor fell"),
    ],
)
def test_with_whom_a_sentence_begins(sentence: str, who: str) -> None:
    found = tokens(sentence)
    assert named(found, opening(found)) == who


def test_a_name_ends_at_the_end_of_the_sentence_and_at_a_preposition() -> None:
    found = tokens("Roe on Monday fell")
    assert ends_name(found, len(found))
    assert ends_name(found, 1)
    assert not ends_name(found, 3)
