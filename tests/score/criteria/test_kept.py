from dataclasses import replace

import pytest

from auditor.model import AlterationKind, Figure, Place, Severity, Span, State, Verdict
from auditor.score.intervals import wilson
from auditor.score.subject import Linked
from tests.score.made import UNKNOWN, criterion, linked, spans, subject


@pytest.mark.parametrize("name", ["quotations kept", "credits kept"])
@pytest.mark.parametrize("others", [(), (linked(5, kind=UNKNOWN),), (linked(5, verdict=Verdict.SAME_STORY),)])
def test_nothing_to_compare_with_is_not_zero(name: str, others: tuple[Linked, ...]) -> None:
    found = criterion(name, subject(10, *others, quotes=3))
    assert (found.value, found.state) == (None, State.NOT_OBSERVABLE)


@pytest.mark.parametrize(
    ("altered", "value", "state"),
    [(0, 1.0, State.MET), (1, 0.9, State.PARTLY), (2, 0.8, State.PARTLY), (3, 0.7, State.NOT_MET)],
)
def test_quotations_kept_are_those_without_an_alteration(altered: int, value: float, state: State) -> None:
    changed = [(AlterationKind.QUOTE, at) for at in range(altered)]
    found = criterion("quotations kept", subject(10, linked(10, *changed), quotes=10))
    assert (found.value, found.state, found.interval) == (value, state, wilson(10 - altered, 10))


def test_a_quotation_altered_in_its_middle_is_not_kept() -> None:
    (changed,) = linked(5, (AlterationKind.QUOTE, 1)).alterations
    start, end = changed.right.span.start, changed.right.span.end
    middle = replace(changed, right=Place("b", Span(start + 3, end - 2)))
    other = replace(linked(5), alterations=(middle,))
    assert criterion("quotations kept", subject(10, other, quotes=4)).value == 0.75


def test_an_altered_title_is_no_kept_quotation() -> None:
    assert criterion("quotations kept", subject(10, linked(5, (AlterationKind.TITLE, 0)), quotes=4)).value == 0.75


def test_lost_marks_alone_are_partly_met() -> None:
    found = criterion("quotations kept", subject(10, linked(5, (AlterationKind.MARKS, 9)), quotes=4))
    assert (found.value, found.state) == (1.0, State.PARTLY)


def test_no_quotation_is_not_zero() -> None:
    found = criterion("quotations kept", subject(10, linked(5)))
    assert (found.value, found.note) == (None, "no quotation in the sentences that answer the earlier article")


def test_a_differing_credit_is_not_met_and_shown() -> None:
    found = criterion("credits kept", subject(10, linked(5, (AlterationKind.CREDIT, 2))))
    assert (found.value, found.state) == (1.0, State.NOT_MET)
    assert found.evidence[0].here[0].document == "b"


def test_without_a_credit_there_is_none_to_keep() -> None:
    assert criterion("credits kept", subject(10, linked(5))).state is State.NOT_OBSERVABLE


def test_a_word_of_grammar_alters_no_quotation() -> None:
    one = linked(5, (AlterationKind.QUOTE, 1))
    small = replace(one, alterations=tuple(replace(a, severity=Severity.FUNCTION_WORD) for a in one.alterations))
    assert criterion("quotations kept", subject(10, small, quotes=4)).value == 1


def test_a_quotation_of_its_own_is_not_compared() -> None:
    found = criterion("quotations kept", subject(10, linked(2, (AlterationKind.QUOTE, 1)), quotes=8))
    assert (found.value, found.n) == (0.5, 2)


def with_figures(count: int, other: Linked) -> float | None:
    made = subject(10, other)
    figures = tuple(Figure("b", span, 10.0, None, None) for span in spans(count))
    return criterion("figures kept", replace(made, segmented=replace(made.segmented, figures=figures))).value


def test_figures_kept_are_those_that_differ_from_none() -> None:
    assert with_figures(4, linked(5, (AlterationKind.FIGURE, 2))) == 0.75


def test_a_date_that_differs_is_not_kept() -> None:
    assert with_figures(4, linked(5, (AlterationKind.DATE, 7))) == 0.8


def test_a_figure_of_its_own_is_not_compared() -> None:
    assert with_figures(4, linked(2)) == 1
    assert with_figures(0, linked(2)) is None


def test_a_figure_on_the_same_story_is_no_matter_of_keeping() -> None:
    assert with_figures(4, linked(5, (AlterationKind.FIGURE, 2), verdict=Verdict.SAME_STORY)) is None
