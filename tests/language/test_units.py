from auditor.language.units import UNITS


def test_nations_and_countries_are_one_unit() -> None:
    assert UNITS["nations"] == UNITS["countries"] == "country"


def test_every_word_is_lower_case_as_it_is_looked_up() -> None:
    assert all(word == word.lower() for word in UNITS)
