from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import segment_document
from auditor.compare.figures import HOLDERS, disagreeing_figures
from auditor.compare.sides import Side, side
from auditor.model import Document, Severity

SENTENCES = (
    "They counted 63 boats in 14 towns.",
    "In 17 towns, then in 12 towns, there are 63 boats.",
    "All 63 boats cost $40.",
    "It cost $90 and $40 for 63 boats.",
    "In 19 towns 25 voters cheered.",
)


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def disagreements(left: str, right: str) -> list[tuple[str, str]]:
    found = list(disagreeing_figures(prepared("a", left), prepared("b", right)))
    assert all(one.severity is Severity.NUMBER for one in found)
    return [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]


def test_another_figure_beside_a_shared_one_disagrees() -> None:
    assert disagreements("They counted 63 boats in 14 towns.", "In 17 towns there are 63 boats.") == [("14", "17")]


def test_without_an_anchor_another_figure_may_be_an_update() -> None:
    assert disagreements("They counted 63 boats in May.", "They counted 71 boats in June.") == []


def test_an_update_beside_another_shared_unit_is_silent_without_a_shared_value() -> None:
    assert disagreements("They counted 63 boats in 14 towns.", "They counted 71 boats in 17 towns.") == []


def test_a_small_shared_number_is_no_anchor() -> None:
    assert disagreements("The 2 men lived there for 14 years.", "The 2 men lived there for 17 years.") == []


def test_equal_figures_are_silent() -> None:
    assert disagreements("They counted 63 boats in 14 towns.", "In 14 towns lie 63 boats.") == []


def test_a_second_figure_of_a_shared_unit_is_silent() -> None:
    assert disagreements("Of 63 boats 14 boats sank.", "Of 63 boats 17 boats sank.") == []


def test_an_older_and_a_newer_count_beside_the_newer_one_are_silent() -> None:
    left = "They counted 63 boats in 14 towns, later in 17 towns."
    assert disagreements(left, "They counted 63 boats in 17 towns.") == []


def test_percentages_are_no_counts() -> None:
    assert disagreements("Of 63 boats 14 percent sank.", "Of 63 boats 17 percent sank.") == []


def test_words_and_digits_count_alike() -> None:
    assert disagreements("They counted 63 boats in fourteen towns.", "In 14 cities lie 63 ships.") == []


def test_one_disagreement_is_told_once() -> None:
    left = "They counted 63 boats in 14 towns. All 63 boats lie in those 14 towns."
    assert disagreements(left, "In 17 towns there are 63 boats.") == [("14", "17")]


def test_units_with_one_figure_that_agrees_are_silent() -> None:
    left = "They counted 63 boats in 14 towns, not in 12 towns."
    assert disagreements(left, "They counted 63 boats in about 15 towns.") == []


def test_a_figure_in_many_sentences_is_no_anchor() -> None:
    often = "They counted 63 boats in 14 towns. " * (HOLDERS + 1)
    assert disagreements(often, "In 17 towns there are 63 boats.") == []
    assert disagreements("In 17 towns there are 63 boats.", often) == []


@given(*[st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)] * 2)
def test_neither_side_is_the_first(left: str, right: str) -> None:
    turned = [(there, here) for here, there in disagreements(right, left)]
    assert sorted(disagreements(left, right)) == sorted(turned)
