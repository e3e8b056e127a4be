from auditor.audit import segment_document
from auditor.compare.pieces import unsettled
from auditor.compare.sides import Side, side
from auditor.model import Document


def prepared(text: str) -> Side:
    document = Document("a", text)
    return side(document, segment_document(document))


def left_over(text: str, other: str) -> list[str]:
    return [" ".join(piece.words) for piece in unsettled(prepared(text), prepared(other))]


def test_a_quotation_that_the_other_prints_is_settled() -> None:
    assert left_over("“The lock is shut,” she said.", "He said, “now the lock is shut for good.”") == []


def test_a_quotation_that_holds_another_is_parted_by_it() -> None:
    text = "“Sad as it is, the lock is shut for good, and nobody cares,” she said."
    assert left_over(text, "“The lock is shut for good,” she said.") == ["sad as it is", "and nobody cares"]


def test_it_is_settled_by_any_quotation_that_has_its_first_words() -> None:
    other = "“The lock is shut today,” he said. “The lock is shut for good and all,” she said."
    assert left_over("“The lock is shut for good,” she said.", other) == []


def test_three_words_part_nothing() -> None:
    assert left_over("“Now the lock is shut for good,” she said.", "“Lock is shut,” she said.") == [
        "now the lock is shut for good"
    ]


def test_words_across_two_quotations_settle_nothing() -> None:
    assert left_over("“The lock is shut,” she said.", "“The lock,” he said. “Is shut.”") == ["the lock is shut"]


def test_a_piece_knows_its_sentence() -> None:
    (piece,) = unsettled(prepared("It rained. “The lock is shut,” she said."), prepared(""))
    assert piece.sentence == 1


def test_a_piece_without_a_word_is_none() -> None:
    assert (
        left_over("“[Laughs] The lock is shut for good [laughs] …” she said.", "“The lock is shut for good,” she said.")
        == []
    )
