import pytest

from auditor.language.names import is_english, language_name, not_calibrated


@pytest.mark.parametrize(
    ("code", "name"), [("de", "German"), ("de-AT", "German"), ("PT_br", "Portuguese"), ("zu", "Zulu")]
)
def test_a_language_has_a_name(code: str, name: str) -> None:
    assert language_name(code) == name


def test_a_code_without_a_name_stands_for_itself() -> None:
    assert language_name("tlh") == "tlh"


@pytest.mark.parametrize("code", [None, "en", "EN", "en-NG"])
def test_english_and_unknown_are_calibrated(code: str | None) -> None:
    assert is_english(code)
    assert not_calibrated(code, "en") == ""


def test_a_pair_in_one_language_is_named_after_it() -> None:
    assert not_calibrated("de", "de-AT") == "not calibrated for German"


@pytest.mark.parametrize("codes", [("en", "de"), ("de", "en"), (None, "de")])
def test_a_pair_in_two_languages_names_both(codes: tuple[str | None, str]) -> None:
    assert not_calibrated(*codes) == "not calibrated across English and German"


def test_a_group_in_three_languages_names_all() -> None:
    assert not_calibrated("fr", "de", "es") == "not calibrated across French, German and Spanish"
