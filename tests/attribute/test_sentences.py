import numpy as np
import pytest

from auditor.attribute.sentences import Said
from auditor.model import Claim, ClaimKind, Document, Figure, Span

TEXTS = {
    "a": ("A barge hit the old pier at Dunmarrow.", "It sank 12 boats."),
    "b": ("The old pier at Dunmarrow was hit by a barge.", "Nine goats ate the cabbages of Ada Brook."),
}


def said(figures: dict[str, list[Figure]] | None = None) -> Said:
    claims = {name: [_claim(name, at, lines) for at in range(len(lines))] for name, lines in TEXTS.items()}
    documents = {name: Document(name, " ".join(lines)) for name, lines in TEXTS.items()}
    return Said(claims, documents, figures or {})


def _claim(name: str, at: int, lines: tuple[str, ...]) -> Claim:
    start = sum(len(line) + 1 for line in lines[:at])
    return Claim(f"{name}#{at + 1}", name, Span(start, start + len(lines[at])), ClaimKind.STATEMENT, None)


def counted(name: str, at: int, value: float, unit: str | None) -> Figure:
    return Figure(name, Span(at, at + 1), value, unit, None)


def test_each_article_has_a_run_of_rows() -> None:
    assert {name: rows.tolist() for name, rows in said().rows.items()} == {"a": [0, 1], "b": [2, 3]}


def test_cosines_have_a_row_and_a_column_a_claim() -> None:
    found = said()
    cosines = found.cosines(found.rows["a"], found.rows["b"])
    assert cosines.shape == (2, 2)
    assert cosines[0, 0] > 0.5
    assert cosines[0, 1] < 0.1


def test_what_is_held_is_what_is_computed() -> None:
    found, held = said(), said()
    held.hold(np.arange(4))
    ones, others = found.rows["b"], found.rows["a"]
    assert np.allclose(found.cosines(ones, others), held.cosines(ones, others))
    assert np.array_equal(found.figures_in_common(ones, others), held.figures_in_common(ones, others))


@pytest.mark.parametrize(
    ("value", "unit", "shared"), [(12, "boat", True), (12, "goat", False), (13, "boat", False), (12, None, False)]
)
def test_a_figure_is_shared_with_its_unit(value: float, unit: str | None, shared: bool) -> None:  # noqa: FBT001
    found = said({"a": [counted("a", 47, 12, "boat")], "b": [counted("b", 0, value, unit)]})
    assert found.figures_in_common(found.rows["a"], found.rows["b"]).tolist() == [[False, False], [shared, False]]


def test_small_figures_are_not_telling() -> None:
    found = said({"a": [counted("a", 0, 2, "boat")], "b": [counted("b", 0, 2, "boat")]})
    assert not found.figures_in_common(found.rows["a"], found.rows["b"]).any()
