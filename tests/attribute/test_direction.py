from hypothesis import given
from hypothesis import strategies as st

from auditor.attribute.direction import from_the_texts_alone, points, silenced, told_by_the_texts
from auditor.attribute.explicit import explicit_evidence
from auditor.audit import compare_documents
from auditor.model import Document, Evidence, RelationKind
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

A, B = document("a", *ORIGINAL), document("b", *REWRITTEN)
MIRRORED = {
    RelationKind.RIGHT_FROM_LEFT: RelationKind.LEFT_FROM_RIGHT,
    RelationKind.LEFT_FROM_RIGHT: RelationKind.RIGHT_FROM_LEFT,
}


def spoken(left: Document, right: Document) -> list[tuple[str, float]]:
    found = pair(left, right)
    return sorted((one.name, one.strength) for one in (*explicit_evidence(found), *told_by_the_texts(found)))


def test_the_texts_alone_tell_which_is_closer_to_the_original() -> None:
    assert points(told_by_the_texts(pair(A, B))) >= 2.5
    assert from_the_texts_alone(told_by_the_texts(pair(A, B)))


def test_silenced_evidence_is_shown_with_its_points_and_the_guard_with_the_sum() -> None:
    kept = (REWRITTEN[0], ORIGINAL[1], *REWRITTEN[2:])
    found = told_by_the_texts(pair(A, document("b", *kept)))
    assert points(found) == 0
    assert all("not counted" in piece.detail for piece in found[:-1])
    assert found[-1].name == "no altered quotation"
    assert "; it silences +5.60 points" in found[-1].detail


def test_kinds_that_do_not_agree_are_silent() -> None:
    left, right = document("a", ORIGINAL[1]), document("b", REWRITTEN[1].replace("Roe", "Tilda Roe of Marlow"))
    assert "too few kinds agree" in [piece.name for piece in told_by_the_texts(pair(left, right))]


def test_silence_keeps_everything_but_the_points() -> None:
    (found,) = silenced([Evidence("less quoted", -0.5, "30 words")])
    assert (found.name, found.strength, found.detail) == ("less quoted", 0.0, "30 words (-0.50 points, not counted)")


def test_explicit_evidence_that_contradicts_itself_is_zero() -> None:
    contradicting = [Evidence("notice", 2.0, ""), Evidence("credits the other outlet", -3.0, "")]
    assert points([*contradicting, Evidence("specifics lost", 1.0, "")]) == 0


def test_a_date_without_points_is_no_explicit_evidence() -> None:
    assert from_the_texts_alone([Evidence("dates", 0.0, "")])
    assert not from_the_texts_alone([Evidence("dates", 10.0, "")])


SENTENCES = st.lists(st.sampled_from((*ORIGINAL, *REWRITTEN)), max_size=9)


@given(SENTENCES, SENTENCES, st.sampled_from([None, "Orla Lantern"]))
def test_swapping_left_and_right_exactly_negates(one: list[str], other: list[str], outlet: str | None) -> None:
    left, right = document("a", *one, outlet=outlet), document("b", *other, outlet="Marlow Beacon")
    assert spoken(left, right) == sorted((name, -strength) for name, strength in spoken(right, left))


@given(SENTENCES, SENTENCES)
def test_exchanging_the_ids_mirrors_the_relation(one: list[str], other: list[str]) -> None:
    forth = compare_documents(document("a", *one), document("b", *other)).relation
    back = compare_documents(document("b", *one), document("a", *other)).relation
    assert (MIRRORED.get(forth.kind, forth.kind), forth.confidence) == (back.kind, back.confidence)


def test_a_third_article_says_no_more_than_closer_to_the_original() -> None:
    assert from_the_texts_alone([Evidence("third article", 2.0, ""), Evidence("specifics lost", 1.0, "")])
