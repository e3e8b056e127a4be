from dataclasses import replace

import pytest

from auditor.model import Audit, Criterion, Evidence, Scorecard, State, TranslationLevel
from auditor.report.scorecard import original, scorecard, steps
from auditor.report.view import view
from tests.report.conftest import COPY, ORIGIN, place


def shown(audit: Audit, *criteria: Criterion) -> str:
    card = Scorecard(COPY, criteria, TranslationLevel.NONE_FOUND)
    return scorecard(view(replace(audit, scorecards=(card,))), COPY)


def measured(name: str, value: float | None, note: str = "", *, evidence: tuple[Evidence, ...] = ()) -> Criterion:
    state = State.NOT_OBSERVABLE if value is None else State.PARTLY
    return Criterion(name, value, "share", state, 9, None, note, evidence, "Sourcing", 5, (0.6, 0.3))


def test_a_criterion_stands_with_its_steps(audit: Audit) -> None:
    said = shown(audit, measured("depth", 0.4, "four of ten"))
    assert "| Sourcing | State | Value | Steps | Evidence |" in said
    assert "| depth | ◐ partly | 40 %, n = 9 | met from 60 %, partly from 30 % | four of ten |" in said


def test_what_was_not_observed_for_one_reason_stands_in_one_row(audit: Audit) -> None:
    said = shown(audit, measured("depth", None, "no water"), measured("width", None, "no water"))
    assert "| depth, width | – not observable | – | – | no water |" in said


def test_evidence_stands_with_its_lines_on_both_sides(audit: Audit) -> None:
    piece = Evidence("x", 1, "other words", (place(COPY, "Harrow told"),), (place(ORIGIN, "About 900"),))
    assert "other words (line 4; 101 line 4)" in shown(audit, measured("depth", 0.4, evidence=(piece,)))


@pytest.mark.parametrize(("unit", "values", "said"), [
    ("share of words", (0.15, 0.3), "met up to 15 %, partly up to 30 %"),
    ("per 1,000 words", (2.5, 5.0), "met up to 2.50, partly up to 5.00"),
    ("of 1", (0.6, 0.4), "met from 0.60, partly from 0.40"),
    ("presence", (1.0, 0.5), "–"),
    ("grade", None, "–"),
])  # fmt: skip
def test_steps_are_said_in_the_unit_of_the_value(unit: str, values: tuple[float, float] | None, said: str) -> None:
    assert steps(replace(measured("depth", 0.4), unit=unit, steps=values)) == said


def test_the_index_says_what_is_told_alike_elsewhere(audit: Audit) -> None:
    alike = Evidence("told alike", 0.42, "42 % of the words")
    card = Scorecard(COPY, (measured("original share", 1.0, evidence=(alike,)),), TranslationLevel.NONE_FOUND)
    assert original(view(replace(audit, scorecards=(card,))), COPY) == "100 %, 42 % told alike"


def test_without_a_scorecard_there_is_no_section(audit: Audit) -> None:
    assert scorecard(view(replace(audit, scorecards=())), COPY) == ""


def test_of_much_evidence_four_pieces_are_shown_and_the_others_counted(audit: Audit) -> None:
    pieces = tuple(Evidence("x", 1, f"stone {at}") for at in range(6))
    assert "stone 3 |" in shown(audit, measured("depth", 0.4, evidence=pieces[:4]))
    assert "stone 3; 2 more |" in shown(audit, measured("depth", 0.4, evidence=pieces))
