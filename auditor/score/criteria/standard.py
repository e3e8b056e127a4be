"""What a criterion is, apart from any article: its name, its weight, from which values it is met."""

from dataclasses import dataclass
from enum import StrEnum

from auditor.model import Criterion, Evidence, State


class Group(StrEnum):
    """What a criterion is about, in the order of a scorecard."""

    PROVENANCE = "Provenance"
    SOURCING = "Sourcing"
    TRANSPARENCY = "Transparency"
    PRESENTATION = "Presentation"


# The unit of a criterion that is there or not: its value is 1, ½ for half of what is asked, or 0.
PRESENCE = "presence"


@dataclass(frozen=True, slots=True)
class Standard:
    """One criterion. `steps` are the values from which it is met and partly met; falling ones ask for less, not more.

    `weight` only orders the queue of an editor, and is 0 where nothing is judged. `english`: whether its rules are for
    English. `sentences`: whether it asks for as many body sentences as a share needs.
    """

    name: str
    group: Group
    weight: float
    unit: str
    steps: tuple[float, float] | None = None
    english: bool = True
    sentences: bool = False

    def measured(
        self,
        value: float,
        n: int,
        note: str,
        *,
        evidence: tuple[Evidence, ...] = (),
        interval: tuple[float, float] | None = None,
        state: State | None = None,
    ) -> Criterion:
        """Return the criterion of an article; the state is that of the steps where none is given."""
        shown = round(float(value), 3)
        judged = state or self.state(shown)
        return Criterion(
            self.name, shown, self.unit, judged, n, interval, note, evidence, self.group, self.weight, self.steps
        )

    def unseen(self, note: str, *, n: int = 0) -> Criterion:
        """Return the criterion of an article in which it cannot be observed; note says why."""
        return Criterion(
            self.name, None, self.unit, State.NOT_OBSERVABLE, n, None, note, (), self.group, self.weight, self.steps
        )

    def state(self, value: float) -> State:
        """Return what a value is by the steps; not observable, so not judged, where there are none."""
        if self.steps is None:
            return State.NOT_OBSERVABLE
        sign = 1 if self.steps[0] >= self.steps[1] else -1
        met, partly = (sign * value >= sign * step for step in self.steps)
        return State.MET if met else State.PARTLY if partly else State.NOT_MET
