import pytest

from auditor.read.encoding.alphabets import ALPHABETS, LETTERS, SIGNS


@pytest.mark.parametrize("language", LETTERS)
def test_letters_are_named_once_and_lie_beyond_ascii(language: str) -> None:
    letters = LETTERS[language]
    assert len(set(letters)) == len(letters)
    assert not any(map(str.isascii, letters))


def test_capitals_and_signs_belong_to_every_alphabet() -> None:
    czech = ALPHABETS[list(LETTERS).index("czech")]
    assert set("řŘ" + SIGNS) <= czech


def test_no_language_is_written_with_the_letters_of_another_of_the_list() -> None:
    assert len(set(ALPHABETS)) == len(LETTERS)
