from dataclasses import replace
from typing import Any

from auditor.model import Audit, Baseline
from tests.report.conftest import entry
from tests.report.test_sarif import run


def results(audit: Audit) -> list[dict[str, Any]]:
    """Return the results of a valid log: three findings, f1 to f3, then two marks."""
    return list(run(audit)["results"])


def test_without_lists_nothing_is_known_or_suppressed(audit: Audit) -> None:
    assert [one for one in results(audit) if "baselineState" in one or "suppressions" in one] == []


def test_what_the_baseline_had_is_unchanged_and_all_else_new(audit: Audit) -> None:
    found = results(replace(audit, baseline=Baseline("base.json", ("f2",), ("gone",))))
    assert [one.get("baselineState") for one in found] == ["new", "unchanged", "new", None, None]


def test_an_ignored_finding_is_suppressed_with_reason_author_and_last_day(audit: Audit) -> None:
    assert results(replace(audit, ignored=(entry("f1"),)))[0]["suppressions"] == [{
        "kind": "external", "status": "accepted", "justification": "by *agreement*",
        "properties": {"who": "Ada Moss", "until": "2030-01-31"},
    }]  # fmt: skip


def test_with_an_ignore_list_every_result_has_suppressions(audit: Audit) -> None:
    found = results(replace(audit, ignored=(entry("f1"),)))
    assert [len(one["suppressions"]) for one in found] == [1, 0, 0, 0, 0]


def test_an_expired_entry_suppresses_nothing(audit: Audit) -> None:
    expired = replace(entry("f1"), expired=True)
    assert results(replace(audit, ignored=(expired,)))[0]["suppressions"] == []


def test_an_ignored_finding_may_be_known_too(audit: Audit) -> None:
    first = results(replace(audit, ignored=(entry("f1"),), baseline=Baseline("base.json", ("f1",), ())))[0]
    assert (first["baselineState"], len(first["suppressions"])) == ("unchanged", 1)
