import pytest

from auditor.model import Criterion, Scorecard, State, TranslationLevel
from auditor.score.queue import lack, queue


def one(name: str, value: float | None, state: State, *, weight: float = 8, unit: str = "share") -> Criterion:
    steps = (0.1, 0.3) if name == "falling" else None if unit == "flags" else (0.7, 0.4)
    return Criterion(name, value, unit, state, 9, None, "", (), "Sourcing", weight, steps)


def card(document: str, *criteria: Criterion) -> Scorecard:
    return Scorecard(document, criteria, TranslationLevel.NONE_FOUND)


@pytest.mark.parametrize(("criterion", "expected"), [
    (one("rising", 0.47, State.PARTLY), 0.53),
    (one("rising", 1.0, State.MET), 0.0),
    (one("falling", 0.2, State.PARTLY), 0.5),
    (one("falling", 0.05, State.MET), 0.0),
    (one("flags", 3.0, State.NOT_MET, unit="flags"), 1.0),
    (one("unseen", None, State.NOT_OBSERVABLE), 0.0),
])  # fmt: skip
def test_what_is_lacking_is_one_less_the_value_or_the_state(criterion: Criterion, expected: float) -> None:
    assert lack(criterion) == expected


def test_the_queue_adds_weight_times_lack_heaviest_first() -> None:
    light, heavy = one("light", 0.5, State.PARTLY, weight=2), one("heavy", 0.5, State.PARTLY, weight=12)
    (found,) = queue([card("a", light, heavy, one("met", 1.0, State.MET))])
    assert [term.criterion for term in found.terms] == ["heavy", "light"]
    assert (found.attention, found.observed) == (7.0, 3)


def test_what_is_not_observed_or_not_judged_has_no_term() -> None:
    unseen, shown = one("unseen", None, State.NOT_OBSERVABLE), one("shown", 0.2, State.NOT_OBSERVABLE, weight=0)
    assert queue([card("a", unseen, shown)]) == ()


def test_most_attention_comes_before_the_rest_then_the_id() -> None:
    some, more = one("x", 0.5, State.PARTLY), one("x", 0.1, State.NOT_MET)
    assert [found.document for found in queue([card("c", some), card("b", some), card("d", more)])] == ["d", "b", "c"]
