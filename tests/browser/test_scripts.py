"""What holds for the scripts of the browser tests without a browser; `make browser` runs them."""

import json
import re

from tests.conftest import ROOT

FOLDER = ROOT / "tests" / "browser"


def test_npm_packages_are_pinned_exactly_and_no_lock_file_records_addresses() -> None:
    pins = json.loads((FOLDER / "package.json").read_text("utf-8"))["dependencies"]
    assert set(pins) == {"axe-core", "playwright-core"}
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in pins.values())
    assert not list(FOLDER.glob("*lock*"))


def test_every_check_has_pages_broken_for_it() -> None:
    checks = {path.stem for path in (FOLDER / "checks").glob("*.mjs")}
    broken = (FOLDER / "broken.mjs").read_text("utf-8")
    assert checks == set(re.findall(r"^  (\w+): \[", broken, re.MULTILINE))


def test_every_check_is_run() -> None:
    plan = (FOLDER / "run.mjs").read_text("utf-8").split("const PLAN", 1)[1].split("];", 1)[0]
    assert {path.stem for path in (FOLDER / "checks").glob("*.mjs")} <= set(re.findall(r"\w+", plan))


def test_no_script_exceeds_120_lines() -> None:
    scripts = [*FOLDER.rglob("*.mjs"), *FOLDER.glob("*.sh")]
    assert len(scripts) > 15
    assert [path.name for path in scripts if len(path.read_text("utf-8").splitlines()) >= 120] == []
