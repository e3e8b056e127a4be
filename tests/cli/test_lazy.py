import subprocess
import sys

import click
import pytest

from auditor.cli.exit import Exit
from auditor.cli.lazy import COMMANDS, LazyGroup
from auditor.cli.main import run

HEAVY = ("numpy", "scipy", "sklearn", "datasketch", "textstat", "nltk", "trafilatura", "pandas", "rapidfuzz", "rich")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_named_like_its_module(name: str) -> None:
    group = LazyGroup()
    command = group.get_command(click.Context(group), name)
    assert command
    assert command.name == name


def test_a_command_that_does_not_exist_is_none() -> None:
    group = LazyGroup()
    assert group.get_command(click.Context(group), "nowhere") is None


@pytest.mark.parametrize("name", ["audt", "Audit", "aduit"])
def test_a_misspelt_command_is_a_usage_error_that_names_the_right_one(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([name, "folder"]) == Exit.USAGE
    assert f"No such command '{name}'; did you mean 'audit'?" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["audit", "--help"], ["rules", "--settings"]])
def test_help_waits_for_no_heavy_import(arguments: list[str]) -> None:
    code = f"import sys; from auditor.cli.main import run; run({arguments}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout
    assert set(HEAVY).isdisjoint(done.stderr.split())
