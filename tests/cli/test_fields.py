from pathlib import Path

import pytest

from auditor.cli.exit import Exit
from auditor.cli.fields import FIELDS, SECTION, with_fields
from auditor.cli.main import run
from auditor.read.columns import USUAL
from auditor.settings import Settings


def test_every_column_has_an_option() -> None:
    assert set(FIELDS) == set(USUAL)


def test_columns_are_a_section_of_their_own_below_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--help"]) == Exit.DONE
    options, columns = capsys.readouterr().out.split(SECTION)
    assert "--strict" in options
    assert "-field" not in options
    assert all(f"--{name}-field" in columns for name in FIELDS)


def test_an_option_wins_over_the_configuration() -> None:
    settings = with_fields(Settings(text_field="body", url_field="link"), {"text_field": "story", "url_field": None})
    assert (settings.text_field, settings.url_field) == ("story", "link")


def test_the_option_reaches_the_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("auditor.toml").write_text('text_field = "body"\n')
    Path("t.csv").write_text("story,kicker\nThe ferry was late.,Late\n")
    assert run(["audit", "--json", "t.csv"]) == Exit.UNREAD
    assert "no column 'body' (has: story, kicker); give --text-field one of these" in capsys.readouterr().err
    assert run(["audit", "--json", "--text-field", "story", "--title-field", "kicker", "t.csv"]) == Exit.DONE
    assert '"title":"Late"' in capsys.readouterr().out.replace('": "', '":"')
