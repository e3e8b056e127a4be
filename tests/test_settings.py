import dataclasses
import datetime
import math

import pytest

from auditor.errors import AuditorError, SettingsError
from auditor.settings import Settings

POINTS = ("direction", "reworded_passage")
SHARES = [f.name for f in dataclasses.fields(Settings) if f.type in (float, "float") and f.name not in POINTS]
COUNTS = [f.name for f in dataclasses.fields(Settings) if f.type in (int, "int")]


def test_defaults_are_valid() -> None:
    assert Settings() == Settings(rewritten=0.65, possible=0.4)


@pytest.mark.parametrize("name", SHARES)
@pytest.mark.parametrize("value", [-0.01, 1.01, math.nan, math.inf, True, "0.5", None])
def test_share_outside_zero_to_one_is_refused(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"settings: {name} = .* is no number from 0 to 1; correct it"):
        Settings(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", COUNTS)
@pytest.mark.parametrize("value", [-1, 1.5, True, "3", None])
def test_count_that_is_no_whole_number_is_refused(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"settings: {name} = .* is no whole number from 0; correct it"):
        Settings(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [*SHARES, *COUNTS])
@pytest.mark.parametrize("value", [0, 1])
def test_ends_of_the_range_are_accepted(name: str, value: int) -> None:
    limits = {"rewritten": 1.0, "possible": 0.0} | {name: value}
    assert getattr(Settings(**limits), name) == value  # type: ignore[arg-type]


@pytest.mark.parametrize("name", POINTS)
def test_points_may_exceed_one(name: str) -> None:
    assert getattr(Settings(**{name: 100}), name) == 100  # type: ignore[arg-type]
    with pytest.raises(SettingsError, match=f"{name} = 101 is no number from 0 to 100"):
        Settings(**{name: 101})  # type: ignore[arg-type]


def test_possible_may_not_exceed_rewritten() -> None:
    with pytest.raises(SettingsError, match=r"possible = 0\.8 exceeds rewritten = 0\.65; lower it or raise that"):
        Settings(possible=0.8)


def test_possible_may_equal_rewritten() -> None:
    assert Settings(possible=0.65).possible == 0.65


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().rewritten = 0.1  # type: ignore[misc]


def test_mistaken_setting_is_an_error_the_user_can_mend() -> None:
    assert issubclass(SettingsError, AuditorError)


@pytest.mark.parametrize("value", ["2026-03-31", datetime.datetime(2026, 3, 31), 20260331, True])  # noqa: DTZ001
@pytest.mark.parametrize("name", ["since", "until"])
def test_what_is_no_day_is_refused(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"settings: {name} = .* is no day; write a date like 2026-03-31"):
        Settings(**{name: value})  # type: ignore[arg-type]


def test_since_may_not_be_later_than_until() -> None:
    day = datetime.date(2026, 3, 31)
    assert Settings(since=day, until=day).since == day
    with pytest.raises(SettingsError, match="since = 2026-03-31 is later than until = 2026-03-01; exchange them"):
        Settings(since=day, until=day.replace(day=1))
