import pytest

from auditor.mark.line import lines_of
from auditor.mark.rule import Rule, found
from auditor.mark.rules import RULES
from auditor.model import REMOVING, Family, Strength

HITS = [(rule, text) for rule in RULES for text in rule.hits]
MISSES = [(rule, text) for rule in RULES for text in rule.misses]
LINE_STRENGTHS = {Strength.CERTAIN, Strength.LIKELY, Strength.POSSIBLE}


def label(value: object) -> str:
    return value.name if isinstance(value, Rule) else str(value)[:30]


@pytest.mark.parametrize(("rule", "text"), HITS, ids=label)
def test_rule_hits_its_examples(rule: Rule, text: str) -> None:
    assert list(found(rule, text, lines_of(text)))


@pytest.mark.parametrize(("rule", "text"), MISSES, ids=label)
def test_rule_leaves_its_counterexamples(rule: Rule, text: str) -> None:
    assert not list(found(rule, text, lines_of(text)))


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_rule_is_explained_and_has_examples_of_both_kinds(rule: Rule) -> None:
    assert rule.hits
    assert rule.misses
    assert all((rule.message, rule.why, rule.source))


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_rule_has_one_way_of_finding(rule: Rule) -> None:
    assert bool(rule.pattern) != bool(rule.find)


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_strength_fits_the_family(rule: Rule) -> None:
    of_lines = rule.family in REMOVING | {Family.STRUCTURE, Family.SOURCE_CREDIT, Family.HIDDEN}
    assert (rule.strength in LINE_STRENGTHS) == of_lines


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_family_has_a_rule() -> None:
    assert {rule.family for rule in RULES} == set(Family)
