"""Hypothesis settings for the whole suite, and the folders that tests read."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).resolve().parent.parent

# Explaining a failure traces every line: minutes for a whole audit.
PHASES = [Phase.explicit, Phase.reuse, Phase.generate, Phase.target, Phase.shrink]
# No deadline and no random seed: a test that fails on a slow machine or once in a hundred runs teaches nobody.
settings.register_profile(
    "quick",
    max_examples=60,
    derandomize=True,
    deadline=None,
    phases=PHASES,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("soak" if os.environ.get("AUDITOR_SOAK") else "quick")


@pytest.fixture(scope="session")
def seeds() -> Path:
    """Return the folder of the project's own five articles."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of the real articles; skip where it is absent, fail where AUDITOR_REQUIRE_SHARED=1."""
    folder = Path(os.environ.get("AUDITOR_SHARED", ROOT.parent / "shared"))
    if (folder / "seeds").is_dir():
        return folder
    message = f"{folder}: no folder 'seeds' with the real articles; name it in AUDITOR_SHARED"
    if os.environ.get("AUDITOR_REQUIRE_SHARED") == "1":
        pytest.fail(message)
    pytest.skip(message)


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Return the name of the argument for long bytes: archives hold the time they were made, and xdist compares ids."""
    return argname if isinstance(val, bytes) and len(val) > 20 else None
