import pytest

from auditor.model import State
from auditor.score.criteria.standard import Group, Standard


@pytest.mark.parametrize(("steps", "value", "state"), [
    ((0.7, 0.4), 0.7, State.MET),
    ((0.7, 0.4), 0.69, State.PARTLY),
    ((0.7, 0.4), 0.39, State.NOT_MET),
    ((0.1, 0.3), 0.1, State.MET),
    ((0.1, 0.3), 0.3, State.PARTLY),
    ((0.1, 0.3), 0.31, State.NOT_MET),
    (None, 1.0, State.NOT_OBSERVABLE),
])  # fmt: skip
def test_a_state_follows_from_rising_or_falling_steps(
    steps: tuple[float, float] | None, value: float, state: State
) -> None:
    assert Standard("depth", Group.SOURCING, 3, "share", steps).state(value) is state


def test_a_criterion_carries_its_steps_its_group_and_its_weight() -> None:
    found = Standard("depth", Group.SOURCING, 3, "share", (0.7, 0.4)).measured(2 / 3, 9, "six of nine")
    assert (found.value, found.group, found.weight, found.steps) == (0.667, "Sourcing", 3, (0.7, 0.4))


def test_what_is_not_observable_has_no_value_and_a_reason() -> None:
    found = Standard("depth", Group.SOURCING, 3, "share").unseen("no water")
    assert (found.value, found.state, found.note) == (None, State.NOT_OBSERVABLE, "no water")
