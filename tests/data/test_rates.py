from auditor.data.load import table
from auditor.data.rates import base_rate, native_rate
from auditor.mark.rules import RULES
from auditor.model import Family, Strength

LANGUAGE = {Family.DECLARED, Family.TRANSLATION, Family.SPIN, Family.FOREIGN, Family.SLIP}


def test_every_rule_of_language_is_counted_and_no_other() -> None:
    assert set(table("base_rates.json")["hits"]) == {rule.name for rule in RULES if rule.family in LANGUAGE}


def test_no_strong_rule_hits_native_news() -> None:
    strong = [rule for rule in RULES if rule.family in LANGUAGE and rule.strength is Strength.STRONG]
    assert {native_rate(rule.name) for rule in strong} == {"not seen in 577,000 words"}


def test_a_rule_that_people_trip_too_says_how_often() -> None:
    assert native_rate("repeated-word").endswith(" in 577,000 words")
    assert not native_rate("repeated-word").startswith("not")


def test_the_base_rate_names_each_corpus() -> None:
    assert base_rate("split-time").startswith(
        "0 in 199,000 words of native US news, 0 in 378,000 words of native World"
    )


def test_a_rule_of_lines_has_no_base_rate() -> None:
    assert base_rate("skip-link") == native_rate("skip-link") == ""
