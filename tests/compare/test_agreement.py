import pytest

from auditor.compare.agreement import agree
from auditor.model import Figure, Span


def figure(value: float, qualifier: str | None = None) -> Figure:
    return Figure("a", Span(0, 1), value, "vessel", qualifier)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (figure(487), figure(500, "nearly")),
        (figure(487), figure(500)),
        (figure(487), figure(400, "more than")),
        (figure(43_000), figure(10_000, "at least")),
        (figure(25), figure(20, "from")),
        (figure(3.49), figure(3.5)),
        (figure(7), figure(7)),
    ],
)
def test_rounded_and_bounded_figures_agree(one: Figure, two: Figure) -> None:
    assert agree(one, two)
    assert agree(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (figure(36), figure(38)),
        (figure(487), figure(300, "more than")),
        (figure(487), figure(1_000, "up to")),
        (figure(400), figure(500, "about")),
        (figure(480, "about"), figure(500, "about")),
        (figure(149), figure(100)),
        (figure(487), figure(500, "more than")),
        (figure(38, "at least"), figure(83, "at least")),
        (figure(1_500), figure(1_000)),
        (figure(151_000), figure(115_000)),
        (figure(18e6), figure(18e9)),
        (figure(0), figure(5)),
    ],
)
def test_other_figures_do_not_agree(one: Figure, two: Figure) -> None:
    assert not agree(one, two)
    assert not agree(two, one)
