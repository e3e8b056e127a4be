import pytest

from auditor.cli.exit import Exit
from auditor.cli.main import run
from auditor.cli.rules_page import rules_page
from auditor.mark.rules import LISTED
from auditor.score.kinds import KINDS
from tests.conftest import ROOT


def test_the_page_in_docs_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "--markdown"]) == Exit.DONE
    assert capsys.readouterr().out == (ROOT / "docs" / "rules.md").read_text("utf-8"), (
        "docs/rules.md is out of date; run: python -m auditor rules --markdown > docs/rules.md"
    )


def test_every_rule_and_finding_is_on_the_page() -> None:
    page = "\n".join(rules_page())
    assert all(f"### {rule.name}\n" in page for rule in LISTED)
    assert all(f"- **{kind}** (" in page for kind in KINDS)


def test_no_example_breaks_its_line() -> None:
    assert all(line.count("`") % 2 == 0 for line in rules_page())


def test_a_rule_of_language_has_its_base_rate(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "split-time"]) == Exit.DONE
    assert "\nBase rate: 0 in 199,000 words of native US news, " in capsys.readouterr().out


def test_name_and_page_do_not_go_together() -> None:
    assert run(["rules", "skip-link", "--markdown"]) == Exit.USAGE
