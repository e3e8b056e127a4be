import pytest

from auditor.model import Level
from auditor.score.kinds import KINDS, Kind


def test_each_kind_is_listed_by_its_name() -> None:
    assert all(name == kind.name for name, kind in KINDS.items())


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_each_kind_says_what_it_is_and_why_it_matters(kind: Kind) -> None:
    assert kind.what
    assert kind.why.endswith((".", ")"))


def test_a_copy_asks_for_more_attention_than_an_appeal() -> None:
    assert KINDS["copy"].level is Level.SERIOUS
    assert KINDS["appeal"].level is Level.INFO
