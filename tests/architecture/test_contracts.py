"""The rules between folders are checked by import-linter; here, what it cannot see."""

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

CORE = ("mark", "segment", "candidates", "confirm", "compare", "attribute", "score", "report", "language")
FILES = sorted((ROOT / "auditor").rglob("*.py"))
# One page of nouns reads better than five: a reader looks them up in it by name.
LONGER = {"model.py": 680}


def functions(path: Path) -> list[ast.FunctionDef]:
    """Return the functions and methods of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_exceeds_300_lines_and_no_function_45(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGER.get(path.name, 300)
    assert [f.name for f in functions(path) if (f.end_lineno or 0) - f.lineno >= 45] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_public_functions_and_classes_have_docstrings(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [n for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef) and not n.name.startswith("_")]
    enums = {n.name for n in public if isinstance(n, ast.ClassDef) and any("Enum" in ast.dump(b) for b in n.bases)}
    assert [n.name for n in public if n.name not in enums and ast.get_docstring(n) is None] == []


@pytest.mark.parametrize("folder", CORE)
def test_the_core_opens_and_prints_nothing(folder: str) -> None:
    for path in (ROOT / "auditor" / folder).glob("*.py"):
        calls = [n.func for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
        assert not {f.id for f in calls if isinstance(f, ast.Name)} & {"open", "print", "input", "eval", "exec"}, path


def test_all_nouns_are_frozen() -> None:
    tree = ast.parse((ROOT / "auditor" / "model.py").read_text(encoding="utf-8"))
    classes = [n for n in tree.body if isinstance(n, ast.ClassDef)]
    nouns = [n for n in classes if n.decorator_list]
    assert len(nouns) > 20
    assert all("frozen" in ast.dump(n.decorator_list[0]) and "slots" in ast.dump(n.decorator_list[0]) for n in nouns)
