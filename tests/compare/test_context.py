from auditor.audit import segment_document
from auditor.compare.context import MOST, by_sentence, couples, in_common, near
from auditor.compare.sides import Side, side
from auditor.model import Document, Sentence, Span


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


LEFT, RIGHT = prepared("a", "They shut 12 locks in Orlin."), prepared("b", "In Orlin they closed 15 locks.")


def test_words_around_and_beside_are_counted() -> None:
    assert in_common(LEFT, RIGHT, Span(10, 12), Span(21, 23)) == (2, 1)


def test_words_far_away_are_not_around() -> None:
    far = prepared("a", f"They shut 12 locks in Orlin {'very ' * 20}late.")
    assert in_common(far, prepared("b", "Late 15."), Span(10, 12), Span(5, 7)) == (0, 0)


def test_each_finds_one_partner_the_best_before_others() -> None:
    ours = [Sentence("a", at, Span(at, at + 1)) for at in range(2)]
    theirs = [Sentence("b", at, Span(at, at + 1)) for at in range(2)]
    found = couples(ours, theirs, lambda one, two: 2 if (one.ordinal, two.ordinal) == (0, 1) else 1)
    assert [(one.ordinal, two.ordinal) for one, two in found] == [(0, 1), (1, 0)]


def test_neither_side_is_the_first() -> None:
    ours = [Sentence("a", at, Span(10 * at, 10 * at + 1)) for at in range(3)]
    found = couples(ours[:2], ours, lambda *_: 1)
    turned = couples(ours, ours[:2], lambda *_: 1)
    assert [(one.ordinal, two.ordinal) for one, two in found] == [(two.ordinal, one.ordinal) for one, two in turned]


def test_near_are_a_sentence_and_its_neighbours() -> None:
    grouped = by_sentence(LEFT, LEFT.figures)
    assert [len(near(grouped, ordinal)) for ordinal in (-2, -1, 0, 1, 2)] == [0, 1, 1, 1, 0]


def test_a_table_is_not_compared_cell_by_cell() -> None:
    cells = [Sentence("a", at, Span(at, at + 1)) for at in range(3 * MOST)]
    assert len(list(couples(cells, cells, lambda *_: 1))) == MOST
