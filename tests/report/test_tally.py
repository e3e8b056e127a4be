from dataclasses import replace

from auditor.model import Audit, Baseline
from auditor.report.tally import tally
from tests.report.conftest import entry


def test_without_lists_there_is_nothing_to_say(audit: Audit) -> None:
    assert tally(audit) == ""


def test_new_known_gone_and_ignored_are_counted(audit: Audit) -> None:
    told = replace(audit, ignored=(entry("f1"),), baseline=Baseline("base.json", ("f2",), ("f8", "f9")))
    assert tally(told) == "1 new finding, 1 known from base.json, 2 no longer found, 1 ignored"


def test_a_baseline_without_a_difference_is_said_in_full(audit: Audit) -> None:
    told = replace(audit, findings=(), baseline=Baseline("base.json", (), ()))
    assert tally(told) == "0 new findings, 0 known from base.json, 0 no longer found"


def test_without_a_baseline_what_is_left_is_not_called_new(audit: Audit) -> None:
    assert tally(replace(audit, ignored=(entry("f1"),))) == "2 findings, 1 ignored"


def test_a_name_cannot_turn_the_terminal(audit: Audit) -> None:
    assert "\x1b" not in tally(replace(audit, baseline=Baseline("\x1b[2J.json", (), ())))
