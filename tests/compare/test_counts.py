import pytest

from auditor.audit import segment_document
from auditor.compare.counts import altered_figures
from auditor.compare.sides import Side, side
from auditor.model import Aligned, Document


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def aligned(left: Side, right: Side, similarity: float = 0.5) -> tuple[Aligned, ...]:
    return tuple(Aligned(one, two, similarity) for one, two in zip(left.sentences, right.sentences, strict=True))


def altered(left: str, right: str) -> list[tuple[str, str]]:
    one, two = prepared("a", left), prepared("b", right)
    found = altered_figures(one, two, aligned(one, two))
    return [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]


def test_the_sentence_is_the_anchor() -> None:
    assert altered("They shut 12 locks every year.", "Each year they closed 15 locks every year.") == [("12", "15")]


def test_another_scale_is_another_figure() -> None:
    left = "It called the wasteful $18 million dredging plan a joke."
    assert altered(left, left.replace("million", "billion")) == [("$18 million", "$18 billion")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They shut 12 locks last year.", "They shut twelve locks last year."),
        ("They shut 487 locks last year.", "They shut nearly 500 locks last year."),
        ("They shut 12 locks and 9 dams last year.", "They shut 21 locks and dams last year."),
        ("They shut 12 locks in 40 days.", "They shut locks in 40 days at a cost of $9 million."),
        ("They won the cup 3-2 last year.", "They won the cup 4-2 last year."),
        ("Some 14, 014 boats sank there.", "Some 14,014 boats sank there."),
        ("At least one boat sank there.", "The 110 boat sank there."),
        ("They shut 12 locks, 9 dams and 4 weirs last year.", "They shut 25 locks, dams and weirs last year."),
    ],
)
def test_the_same_said_otherwise_is_no_alteration(left: str, right: str) -> None:
    assert altered(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They shut one lock last year.", "They shut nine locks last year."),
        ("It cost $12 to mend the lock in Orlin.", "It cost 15 days to mend the lock in Orlin."),
        ("Roe sank 12 fine boats near Orlin.", "In Orlin now lay 15 old boats of hers."),
    ],
)
def test_figures_of_other_things_are_no_alteration(left: str, right: str) -> None:
    assert altered(left, right) == []


def test_one_becomes_two() -> None:
    assert altered("They shut one lock last year.", "They shut two locks last year.") == [("one", "two")]


def test_a_figure_in_the_next_sentence_is_kept() -> None:
    assert altered("They shut 12 locks. It took 9 days.", "They shut locks in 9 days. It took 12 men.") == []
