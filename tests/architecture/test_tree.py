"""The tree, the README and the architecture say the same."""

import importlib
import pkgutil
import re
import tomllib
from itertools import chain
from types import ModuleType

import pytest

import auditor
from tests.conftest import ROOT

STAGES = ("read", "mark", "segment", "candidates", "confirm", "compare", "attribute", "score", "report")
BANNED = {"utils", "util", "misc", "helpers", "helper", "common", "base", "manager"}


def plain(requirement: str) -> str:
    """Return the name in a requirement or a pin as indexes compare it."""
    return re.split(r"[<>=]", requirement)[0].lower().replace("_", "-")


def modules() -> list[str]:
    """Return the names of all modules of the package."""
    found = pkgutil.walk_packages(auditor.__path__, "auditor.")
    return [module.name for module in found if module.name != "auditor.__main__"]


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_is_a_folder_with_tests(stage: str) -> None:
    assert (ROOT / "auditor" / stage / "__init__.py").is_file()
    assert list((ROOT / "tests" / stage).glob("test_*.py"))


def test_the_readme_maps_every_folder_and_the_stages_in_their_order() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"^(?:├──|└──|│   ├──|│   └──) (\w+)/", text, re.MULTILINE)
    folders = {path.parent.name for path in (ROOT / "auditor").glob("*/__init__.py")}
    assert folders <= set(named)
    assert [name for name in named if name in STAGES] == list(STAGES)


def test_audit_py_names_the_stages_in_their_order() -> None:
    text = (ROOT / "auditor" / "audit.py").read_text(encoding="utf-8")
    assert " → ".join(STAGES) in text


def test_the_top_level_holds_what_the_architecture_names() -> None:
    allowed = {
        "pyproject.toml", "README.md", "auditor", "tests", "seeds", "reports", "docs", "benchmarks", "constraints.txt",
        "CHANGELOG.md", "LICENSE", "Makefile", "build",
    }  # fmt: skip
    assert {path.name for path in ROOT.iterdir() if not path.name.startswith((".", "__"))} <= allowed


def test_every_public_name_is_there_after_every_module_was_imported() -> None:
    loaded: list[ModuleType] = [importlib.import_module(name) for name in modules()]
    assert len(loaded) > 50
    for name in auditor.__all__:
        assert not isinstance(getattr(auditor, name), ModuleType), name


def test_an_unknown_public_name_says_which_there_are() -> None:
    with pytest.raises(AttributeError, match="audit_documents"):
        _ = auditor.no_such_name


@pytest.mark.parametrize("name", modules())
def test_modules_are_named_after_a_thing_and_say_what_they_are_for(name: str) -> None:
    assert name.rsplit(".", 1)[-1] not in BANNED
    module = importlib.import_module(name)
    assert module.__doc__ or hasattr(module, "__path__"), name


def test_every_module_of_a_stage_has_a_test_file_of_its_name() -> None:
    folders = [*STAGES, "language", "cli", "engines"]
    missing = [
        path.relative_to(ROOT)
        for folder in folders
        for path in (ROOT / "auditor" / folder).rglob("[!_]*.py")
        if not (ROOT / "tests" / path.relative_to(ROOT / "auditor").with_name(f"test_{path.stem}.py")).is_file()
    ]
    assert missing == []


def test_every_dependency_is_pinned_and_no_address_is_recorded() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    wanted = [*project["dependencies"], *chain(*project["optional-dependencies"].values()), "hatchling"]
    names = {plain(name) for name in wanted if not name.startswith("auditor[")}
    assert names <= {plain(line) for line in pins.splitlines() if "==" in line}
    assert "://" not in pins


def test_every_dependency_can_be_imported_and_is_justified() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    decision = (ROOT / "docs" / "decisions" / "001-dependencies.md").read_text(encoding="utf-8")
    extras = project["optional-dependencies"]
    for wanted in (*project["dependencies"], *extras["documents"], *extras["tables"], *extras["web-archives"]):
        name = plain(wanted)
        importlib.import_module({"scikit-learn": "sklearn"}.get(name, name.replace("-", "_")))
        assert name in decision


@pytest.mark.parametrize("path", sorted((ROOT / "docs" / "decisions").glob("*.md")), ids=lambda path: path.name)
def test_a_decision_is_at_most_40_lines_and_says_what_would_change_it(path) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    assert "What would change it." in text


def test_the_readme_is_at_most_200_lines() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 200
