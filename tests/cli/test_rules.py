from pathlib import Path

import pytest

from auditor.cli.exit import Exit
from auditor.cli.main import run
from auditor.cli.rules import columns
from auditor.mark.rules import LISTED, RULES
from auditor.score.kinds import KINDS


def test_every_rule_and_finding_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules"]) == Exit.DONE
    named = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")}
    assert named == {rule.name for rule in LISTED} | set(KINDS)


def test_a_rule_is_explained_with_its_examples(capsys: pytest.CaptureFixture[str]) -> None:
    rule = RULES[0]
    assert run(["rules", rule.name]) == Exit.DONE
    out = capsys.readouterr().out
    assert all(part in out for part in (rule.message, rule.why, rule.source, *rule.hits, *rule.misses))


def test_the_rule_over_a_batch_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "repeated-by-outlet"]) == Exit.DONE
    assert "Looked for over the whole batch, outlet by outlet" in capsys.readouterr().out


def test_a_kind_of_finding_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    kind = KINDS["copy"]
    assert run(["rules", "copy"]) == Exit.DONE
    assert capsys.readouterr().out == f"copy (finding, serious): {kind.what}\nWhy: {kind.why}\n"


def test_a_rule_that_does_not_exist_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "skip-lnk"]) == Exit.USAGE
    assert capsys.readouterr().err == "Error: rules: no rule or finding 'skip-lnk'; did you mean 'skip-link'?\n"


def test_a_setting_is_shown_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "auditor.toml").write_text("shingles = 31\n")
    monkeypatch.chdir(tmp_path)
    assert run(["rules", "--settings"]) == Exit.DONE
    assert ["shingles", "31", "auditor.toml"] in [line.split() for line in capsys.readouterr().out.splitlines()]


def test_a_name_and_the_settings_do_not_go_together() -> None:
    assert run(["rules", "skip-link", "--settings"]) == Exit.USAGE


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    assert list(columns([("a", "long"), ("bcd", "e")])) == ["a    long", "bcd  e"]
