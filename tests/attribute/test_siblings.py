from collections.abc import Sequence
from dataclasses import replace

from auditor.attribute.siblings import with_siblings
from auditor.model import Confidence, Evidence, Match, Relation, RelationKind, Verdict

FROM_LEFT, OPEN = RelationKind.RIGHT_FROM_LEFT, RelationKind.UNDETERMINED


def match(left: str, right: str, runs: float = 0.2, verdict: Verdict = Verdict.REWRITTEN) -> Match:
    return Match(left, right, verdict, 0.9, 0.5, 0.9, 0.9, (), (), (Evidence("five-word runs", runs, ""),))


def third(
    *evidence: Evidence, kind: RelationKind = OPEN, runs: float = 0.1, verdict: Verdict = Verdict.REWRITTEN
) -> Relation:
    """Return the relation of b and c, both of which were made from a."""
    made = [Relation("a", name, FROM_LEFT, Confidence.HIGH, (Evidence("dates", 10.0, ""),)) for name in "bc"]
    relations = {(one.left, one.right): one for one in (*made, Relation("b", "c", kind, Confidence.LOW, evidence))}
    matches: Sequence[Match] = [match("a", "b"), match("a", "c"), match("b", "c", runs, verdict)]
    return with_siblings(matches, relations)["b", "c"]


def test_two_rewrites_of_one_article_have_it_in_common() -> None:
    found = third()
    assert (found.kind, found.origin) == (RelationKind.COMMON_SOURCE, None)
    assert found.evidence == (Evidence("same third article", 0.0, "a"),)


def test_what_the_texts_say_of_two_rewrites_does_not_count() -> None:
    found = third(Evidence("specifics lost", 3.0, "9 names"), Evidence("dates", 10.0, "then"), kind=FROM_LEFT)
    assert found.kind is RelationKind.COMMON_SOURCE
    assert [piece.strength for piece in found.evidence] == [0.0, 0.0, 0.0]


def test_it_is_enough_that_one_of_the_two_is_known_to_be_made_from_the_third() -> None:
    made = Relation("a", "b", FROM_LEFT, Confidence.HIGH, (Evidence("dates", 10.0, ""),))
    open_ones = [Relation(left, "c", OPEN, Confidence.LOW, ()) for left in "ab"]
    relations = {(one.left, one.right): one for one in (made, *open_ones)}
    matches = [match("a", "b"), match("a", "c"), match("b", "c", 0.1)]
    assert with_siblings(matches, relations)["b", "c"].kind is RelationKind.COMMON_SOURCE
    assert with_siblings(matches, {**relations, ("a", "b"): replace(made, kind=OPEN)})["b", "c"].kind is OPEN


def test_a_swapped_credit_does_not_say_which_of_two_rewrites_was_first() -> None:
    assert third(Evidence("credit swapped", 3.0, ""), kind=FROM_LEFT).kind is RelationKind.COMMON_SOURCE


def test_a_rewrite_that_credits_the_other_one_keeps_its_direction() -> None:
    assert third(Evidence("credits the other outlet", 3.0, ""), kind=FROM_LEFT).kind is FROM_LEFT


def test_a_copy_of_a_rewrite_is_closer_to_it_than_to_the_third_article() -> None:
    assert third(runs=0.9).kind is OPEN


def test_what_is_no_copy_is_left_alone() -> None:
    assert third(verdict=Verdict.SAME_STORY).kind is OPEN


def test_without_a_third_article_nothing_changes() -> None:
    alone = {("a", "b"): Relation("a", "b", OPEN, Confidence.LOW, ())}
    assert with_siblings([match("a", "b")], alone) == alone


def test_an_article_made_from_one_of_the_two_is_no_third_one() -> None:
    chain = [
        Relation("a", "b", RelationKind.LEFT_FROM_RIGHT, Confidence.HIGH, ()),
        Relation("a", "c", FROM_LEFT, Confidence.HIGH, ()),
        Relation("b", "c", FROM_LEFT, Confidence.HIGH, ()),
    ]
    matches = [match("a", "b"), match("a", "c"), match("b", "c", 0.1)]
    assert with_siblings(matches, {(one.left, one.right): one for one in chain})["b", "c"].kind is FROM_LEFT


def test_two_rewrites_as_close_to_each_other_as_to_the_third_have_it_in_common() -> None:
    assert third(runs=0.2).kind is RelationKind.COMMON_SOURCE
