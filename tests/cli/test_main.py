import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from auditor import __version__
from auditor.cli.exit import Exit
from auditor.cli.main import internal, run
from auditor.cli.terminal import Terminal


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == Exit.DONE
    assert capsys.readouterr().out == f"auditor {__version__}\n"


def test_help_explains_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == Exit.DONE
    assert "1  findings at or above --fail-on" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["nowhere"], ["--colour"]])
def test_a_bad_command_line_is_a_usage_error(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == Exit.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert "Usage: auditor" in err


def test_a_closed_pipe_has_its_own_code() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "rules", "--settings"], stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (Exit.CLOSED_PIPE, b"")


def interrupt(pipe: Path) -> None:
    with pipe.open("wb"):
        os.kill(os.getpid(), signal.SIGINT)


def test_an_interrupt_has_its_own_code_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Ignored where the tests were started by nohup, or by some continuous integration.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    # The command waits for its settings at a pipe, whose other end opens only when the command is there.
    os.mkfifo(tmp_path / "auditor.toml")
    monkeypatch.chdir(tmp_path)
    Thread(target=interrupt, args=[tmp_path / "auditor.toml"], daemon=True).start()
    try:
        assert run(["rules", "--settings"]) == Exit.INTERRUPTED
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr() == ("", "Error: interrupted\n")


def test_an_internal_error_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert internal(Terminal(), ZeroDivisionError("by nought")) == Exit.INTERNAL
    assert capsys.readouterr() == (
        "",
        "Error: internal error: ZeroDivisionError: by nought; run 'auditor -vv …' for the traceback and report it\n",
    )


def test_the_traceback_is_for_who_asks_twice(capsys: pytest.CaptureFixture[str]) -> None:
    internal(Terminal(2), ZeroDivisionError("by nought"))
    assert "ZeroDivisionError: by nought\nError: internal error" in capsys.readouterr().err


def test_quiet_leaves_the_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The evening ferry was late.")
    (tmp_path / "b.txt").write_bytes(b"")
    assert run(["-q", "audit", "--json", str(tmp_path)]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out.startswith("{")
    assert err == ""
