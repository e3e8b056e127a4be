"""File names and texts that would rewrite a terminal: shown, never obeyed."""

import re
from pathlib import Path

import pytest

from auditor.cli.main import run

OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
NAME = "pier\x1b[2J\x9b31m\u202egnp"
STORY = "The harbour board voted on Tuesday to close the northern slipway for eleven weeks.\n"


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two articles and a file that is none, all with names that a terminal would obey."""
    monkeypatch.chdir(tmp_path)
    names = [f"{NAME}{number}.txt" for number in (1, 2)]
    for name in names:
        Path(name).write_text(f"{STORY}The board of {name} \x1b]0;x\x07 met again.\n", encoding="utf-8")
    Path(f"{NAME}.bin").write_text("x")
    return names


@pytest.mark.parametrize(
    "words",
    [
        ["-v", "audit", "."],
        ["audit", ".", "--json"],
        ["audit", NAME],
        ["audit", ".", "-o", f"{NAME}.bin"],
        ["audit", ".", "-o", NAME],
        ["audit", ".", "--format", NAME],
        ["audit", f"--{NAME}"],
        ["rules", NAME],
        [NAME],
        ["compare", "A", "B"],
        ["compare", "A", "B", "--json"],
        ["compare", "A", f"{NAME}.bin"],
    ],
    ids=lambda words: re.sub(OBEYED, "", "-".join(words)),
)
def test_nothing_that_a_terminal_obeys_is_written(
    words: list[str], articles: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run([{"A": articles[0], "B": articles[1]}.get(word, word) for word in words])
    out, err = capsys.readouterr()
    assert len(out + err) > 20
    assert OBEYED.findall(out + err) == []
