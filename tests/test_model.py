import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import (
    REMOVING,
    Family,
    Level,
    Mark,
    Match,
    Relation,
    RelationKind,
    Sentence,
    Skipped,
    Span,
    Strength,
    Verdict,
)


def mark(family: Family, strength: Strength = Strength.CERTAIN) -> Mark:
    return Mark("a", Span(0, 1), "rule", family, strength, "why")


def relation(kind: RelationKind) -> Relation:
    return Relation("a", "b", kind, confidence=None, evidence=())  # type: ignore[arg-type]


@pytest.mark.parametrize("family", sorted(Family))
def test_mark_removes_what_belongs_to_a_removing_family(family: Family) -> None:
    assert mark(family).removes is (family in REMOVING)


def test_first_six_families_are_the_removing_ones() -> None:
    assert set(list(Family)[:6]) == REMOVING


@pytest.mark.parametrize("strength", sorted(Strength))
def test_only_a_certain_or_likely_mark_removes(strength: Strength) -> None:
    assert mark(Family.SITE, strength).removes is (strength in {Strength.CERTAIN, Strength.LIKELY})


@pytest.mark.parametrize("verdict", list(Verdict))
def test_copy_and_rewritten_are_copying(verdict: Verdict) -> None:
    match = Match("a", "b", verdict, None, None, None, None, (), (), ())
    assert match.copying is (verdict in {Verdict.COPY, Verdict.REWRITTEN})


def test_verdicts_stand_in_order_of_precedence() -> None:
    assert [verdict.value for verdict in Verdict] == [
        "copy",
        "rewritten",
        "shared-passages",
        "possible",
        "same-story",
        "unrelated",
    ]


def test_origin_is_the_one_the_other_was_made_from() -> None:
    assert relation(RelationKind.RIGHT_FROM_LEFT).origin == "a"
    assert relation(RelationKind.LEFT_FROM_RIGHT).origin == "b"


@pytest.mark.parametrize(
    "kind", [RelationKind.COMMON_SOURCE, RelationKind.WIRE, RelationKind.REVISION, RelationKind.UNDETERMINED]
)
def test_relation_without_direction_has_no_origin(kind: RelationKind) -> None:
    assert relation(kind).origin is None


def test_levels_rank_from_info_to_serious() -> None:
    assert [(level.value, level.rank) for level in Level] == [
        ("info", 0),
        ("notice", 1),
        ("warning", 2),
        ("serious", 3),
    ]


@given(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.tuples(st.integers(0, 9), st.integers(0, 9)))
def test_spans_sort_by_start_and_then_by_end(one: tuple[int, int], other: tuple[int, int]) -> None:
    assert (Span(*one) < Span(*other)) is (one < other)


def test_sentences_sort_by_document_and_then_by_place() -> None:
    last, first = Sentence("b", 0, Span(0, 1)), Sentence("a", 10, Span(90, 95))
    middle = Sentence("a", 11, Span(96, 99))
    assert sorted([last, middle, first]) == [first, middle, last]


def test_values_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Skipped("a.txt", "empty").reason = "none"  # type: ignore[misc]


def test_equal_values_are_one() -> None:
    assert len({Span(1, 2), Span(1, 2), mark(Family.SITE), mark(Family.SITE)}) == 2
