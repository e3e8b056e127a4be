import pytest

from auditor.audit import segment_document
from auditor.compare.pairs import alterations
from auditor.compare.sides import Side, side
from auditor.model import Aligned, Alteration, AlterationKind, Document, Match, Passage, PassageKind, Verdict
from auditor.settings import Settings

LEFT = (
    "They counted 63 boats in 14 towns. “We shut the old lock in May,” Roe told The Orla Lantern. "
    "“Nobody came to mend the pumps before the flood,” she said."
)
RIGHT = (
    "They counted 63 boats in 17 towns. “We closed the old lock in May,” Roe told The Marlow Beacon. "
    "Nobody came to repair the pumps before the flood, she said."
)
KIND = AlterationKind


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def compared(
    left: str,
    right: str,
    verdict: Verdict,
    *,
    passage: int | None = None,
    kind: PassageKind = PassageKind.REWORDED,
) -> tuple[Alteration, ...]:
    """Compare two texts; the pair of sentences of that number is a passage that both have."""
    one, two = prepared("a", left), prepared("b", right)
    aligned = tuple(Aligned(x, y, 0.5) for x, y in zip(one.sentences, two.sentences, strict=True))
    pairs = () if passage is None else (aligned[passage],)
    passages = tuple(Passage(kind, p.left.span, p.right.span, (p,), 9) for p in pairs)
    match = Match("a", "b", verdict, 0.9, 0.5, 0.9, 0.9, aligned, passages, ())
    return alterations(match, one, two, Settings())


@pytest.mark.parametrize("verdict", [Verdict.COPY, Verdict.REWRITTEN])
def test_a_copy_is_compared_in_every_respect(verdict: Verdict) -> None:
    assert [found.kind for found in compared(LEFT, RIGHT, verdict)] == [
        KIND.FIGURE,
        KIND.QUOTE,
        KIND.CREDIT,
        KIND.MARKS,
    ]


@pytest.mark.parametrize("verdict", [Verdict.SHARED_PASSAGES, Verdict.POSSIBLE, Verdict.SAME_STORY])
def test_outside_a_copy_figures_are_compared_and_quotations_are_variants(verdict: Verdict) -> None:
    assert [found.kind for found in compared(LEFT, RIGHT, verdict)] == [KIND.FIGURE, KIND.VARIANT]


def test_unrelated_articles_have_no_variant() -> None:
    assert [found.kind for found in compared(LEFT, RIGHT, Verdict.UNRELATED)] == [KIND.FIGURE]


def test_a_quotation_of_a_common_passage_is_altered() -> None:
    found = compared(LEFT, RIGHT, Verdict.SHARED_PASSAGES, passage=1)
    assert [one.kind for one in found] == [KIND.FIGURE, KIND.QUOTE, KIND.CREDIT]


def test_alterations_stand_in_the_order_of_the_left_document() -> None:
    places = [found.left for found in compared(LEFT, RIGHT, Verdict.REWRITTEN)]
    assert places == sorted(places)


def test_an_alteration_has_its_id_once() -> None:
    ids = [found.id for found in compared(LEFT, RIGHT, Verdict.REWRITTEN)]
    assert len(ids) == len(set(ids)) > 0


def test_a_text_has_no_alteration_against_itself() -> None:
    assert compared(LEFT, LEFT, Verdict.COPY) == ()


def test_swapping_the_articles_swaps_the_places() -> None:
    forth, back = compared(LEFT, RIGHT, Verdict.COPY), compared(RIGHT, LEFT, Verdict.COPY)
    mirrored = {(found.kind, found.right.span, found.left.span) for found in back}
    assert {(found.kind, found.left.span, found.right.span) for found in forth} == mirrored


def test_quotations_far_from_a_passage_are_altered_where_it_is_reworded_and_variants_where_it_is_not() -> None:
    filler = "The fleet lay at the pier for a week. " * 3
    left, right = LEFT + filler + "It rained.", RIGHT + filler + "It rained."
    reworded = compared(left, right, Verdict.SHARED_PASSAGES, passage=-1)
    verbatim = compared(left, right, Verdict.SHARED_PASSAGES, passage=-1, kind=PassageKind.VERBATIM)
    assert KIND.QUOTE in {one.kind for one in reworded}
    assert KIND.VARIANT in {one.kind for one in verbatim}
    assert KIND.VARIANT not in {one.kind for one in reworded}
