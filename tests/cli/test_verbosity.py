from pathlib import Path

import pytest

from auditor.cli.exit import Exit
from auditor.cli.main import run


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/a.txt").write_text("The ferry was late.")
    Path("in/b.txt").write_text("")


@pytest.mark.parametrize("arguments", [["-q", "audit", "in"], ["audit", "in", "-q"], ["audit", "--quiet", "-v", "in"]])
def test_quiet_is_quiet_on_either_side_of_the_command(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == Exit.DONE
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("arguments", [["-v", "audit", "in"], ["audit", "in", "-v"]])
def test_verbose_gives_timings_on_either_side(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == Exit.DONE
    assert "read: 0." in capsys.readouterr().err


def test_the_help_page_of_a_command_does_not_repeat_them(capsys: pytest.CaptureFixture[str]) -> None:
    run(["audit", "--help"])
    assert "--quiet" not in capsys.readouterr().out
