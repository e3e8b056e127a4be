from auditor.audit import segment_document
from auditor.compare.partners import Partner, answering, partners
from auditor.compare.pieces import Piece, unsettled
from auditor.compare.sides import Answers, side
from auditor.model import Document


def pieces(text: str) -> tuple[Piece, ...]:
    document, nothing = Document("a", text), Document("b", "")
    return unsettled(side(document, segment_document(document)), side(nothing, segment_document(nothing)))


def met(left: str, right: str, *, answers: Answers = frozenset(), linked: bool = True) -> list[Partner]:
    return partners(pieces(left), pieces(right), answers, lambda *_: linked)


def said(found: list[Partner]) -> list[tuple[str, str]]:
    return [(" ".join(t.word for t in one.here), " ".join(t.word for t in one.there)) for one in found]


FERRY = "“The old ferry sank in the storm,” she said."


def test_each_quotation_meets_its_closest() -> None:
    right = "“The old ferry sank in a storm,” he said. “The old ferry burned in the storm,” he said."
    assert said(met(FERRY, right)) == [("the old ferry sank in the storm", "the old ferry sank in a storm")]


def test_closest_come_first() -> None:
    left = f"“We mended the nets and the boats,” he said. {FERRY}"
    right = "“The old ferry sank in a storm,” he said. “We mended some nets and boats,” he said."
    found = [one.likeness for one in met(left, right)]
    assert len(found) == 2
    assert found == sorted(found, reverse=True)


def test_one_quotation_has_two_partners_in_different_stretches() -> None:
    left = "“The old ferry sank in the storm, and nobody came from the town to help the crew,” she said."
    right = "“The aged ferry sank in the storm,” she said. “Nobody came from the village to help the crew.”"
    assert len(met(left, right)) == 2


def test_what_only_one_side_has_before_and_after_is_left_out() -> None:
    (found,) = said(
        met("“The old ferry sank in the storm, sadly,” she said.", "“Now the aged ferry sank in the storm,” he said.")
    )
    assert found == ("the old ferry sank in the storm", "the aged ferry sank in the storm")


def test_a_quotation_in_a_sentence_that_answers_is_closer() -> None:
    (far,), (near,) = (met(FERRY, "“The old boat sank in a gale,” he said.", answers=a) for a in (
        frozenset[tuple[int, int]](), frozenset({(0, 0)})
    ))  # fmt: skip
    assert near.likeness == far.likeness + 0.25


def test_outside_linked_parts_the_bar_is_higher() -> None:
    right = "“The old boat sank in a gale,” he said."
    assert len(met(FERRY, right)) == 1
    assert met(FERRY, right, linked=False) == []


def test_a_neighbour_of_an_answering_sentence_answers_as_well() -> None:
    (one,), (two,) = pieces(FERRY), pieces(f"It rained. It snowed. {FERRY}")
    assert [answering(one, two, frozenset({(0, at)})) for at in range(5)] == [False, True, True, True, False]


def test_three_hundred_quotations_are_matched_each_with_its_own() -> None:
    left = "\n".join(f"“The ferry number{at} sank in the storm,” she said." for at in range(300))
    found = met(left, left.replace("storm", "gale"))
    assert [one.left.number for one in found] == [one.right.number for one in found] == list(range(300))
