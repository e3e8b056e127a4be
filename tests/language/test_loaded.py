import pytest

from auditor.language.loaded import SHOUTED, loaded_words


def test_loaded_words_are_whole_words_in_any_case() -> None:
    found = loaded_words("A shocking report on thuggery, utterly calm: SHOCKING.")
    assert [one.group() for one in found] == ["shocking", "utterly", "SHOCKING"]


@pytest.mark.parametrize("text", ["CLOSE THE PIER", "The pier is shut!!", "The pier is shut?!"])
def test_three_words_in_capitals_and_two_signs_are_shouted(text: str) -> None:
    assert SHOUTED.search(text)


@pytest.mark.parametrize("text", ["The EU and the UN met.", "What a pier!", "Is it shut?"])
def test_acronyms_and_one_sign_are_not(text: str) -> None:
    assert not SHOUTED.search(text)
