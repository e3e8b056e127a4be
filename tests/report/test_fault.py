import datetime
from dataclasses import replace
from typing import Any

import pytest

from auditor.model import (
    Audit,
    Baseline,
    Link,
    Notice,
    OutletSummary,
    Place,
    Queued,
    Rating,
    Scorecard,
    Span,
    Spread,
    Term,
)
from auditor.report.fault import fault
from tests.report.conftest import entry

BEYOND = Span(0, 10_000)
WIDE = Spread("original share", "share", 3, 1, 0.5, 0.1, 9.0)


def test_an_audit_of_ours_has_none(audit: Audit, undetermined: Audit, bare: Audit) -> None:
    assert [fault(one) for one in (audit, undetermined, bare)] == [None] * 3


def changed(audit: Audit, name: str, **fields: Any) -> Audit:
    """Return the audit with other fields in the first entry of a list."""
    first, *others = getattr(audit, name)
    lists: dict[str, Any] = {name: (replace(first, **fields), *others)}
    return replace(audit, **lists)


@pytest.mark.parametrize(("name", "fields", "said"), [
    ("marks", {"document": "elsewhere"}, "marks: no document 'elsewhere'"),
    ("matches", {"right": "elsewhere"}, "matches: no document 'elsewhere'"),
    ("clusters", {"members": ("elsewhere",)}, "clusters: no document 'elsewhere'"),
    ("clusters", {"origin": "103-coast"}, "clusters: the origin '103-coast' is no member"),
    ("attributions", {"claim": "nowhere"}, "attributions: no claim 'nowhere'"),
    ("attributions", {"links": (Link("103-coast", "nowhere", 1.0),)}, "attributions: no claim 'nowhere'"),
    ("claims", {"span": BEYOND}, "claims: 0–10000 is no stretch of '101-quay-gazette', of "),
    ("quotes", {"recipient": Span(9, 3)}, "quotes: 9–3 is no stretch of"),
    ("alterations", {"left": Place("101-quay-gazette", Span(-1, 3))}, "alterations: -1–3 is no stretch of"),
    ("findings", {"places": (Place("103-coast", BEYOND),)}, "findings: 0–10000 is no stretch of '103-coast'"),
    ("matches", {"score": 1.5}, "matches: one of 1.5, 0.21, 0.74, 0.9 is no share from 0 to 1"),
    ("documents", {"id": "103-coast"}, "documents: '103-coast' stands there 2 times"),
])  # fmt: skip
def test_what_no_audit_of_ours_holds_is_named(audit: Audit, name: str, fields: dict[str, Any], said: str) -> None:
    assert str(fault(changed(audit, name, **fields))).startswith(said)


def test_a_notice_of_an_unknown_document_is_named(audit: Audit) -> None:
    assert fault(replace(audit, notices=(Notice("x", "short", "too short"),))) == (
        "notices: no document 'x', though the result names it"
    )


def test_sentences_of_another_pair_are_named(audit: Audit) -> None:
    turned = audit.matches[0].aligned[0]
    crossed = changed(audit, "matches", aligned=(replace(turned, left=turned.right, right=turned.left),))
    assert str(fault(crossed)).endswith("have sentences of other documents")


def test_a_share_of_a_scorecard_lies_from_0_to_1(audit: Audit) -> None:
    card: Scorecard = audit.scorecards[0]
    wrong = replace(card, criteria=(replace(card.criteria[0], interval=(0.5, 2.0)),))
    assert str(fault(replace(audit, scorecards=(wrong,)))).startswith("scorecards: one of 1.0, 0.5, 2.0")


DAY = datetime.date(2030, 1, 31)


@pytest.mark.parametrize(("name", "value", "said"), [
    ("queue", (Queued("x", (), 0),), "queue: no document 'x'"),
    ("queue", (Queued("103-coast", (), 0),) * 2, "queue: '103-coast' stands there 2 times"),
    ("queue", (Queued("103-coast", (Term("byline", 3.0, -1.0),), 1),), "queue: one of -1.0 is no share"),
    ("outlets", (OutletSummary("Coast", ("x",), None, None, (), (), ()),), "outlets: no document 'x'"),
    ("outlets", (OutletSummary("C", (), None, None, (WIDE,), (), ()),),
     "outlets: one of 0.5, 0.1, 9.0 is no share"),
    ("ratings", (Rating("Coast", "3", "1 to 5", "Watchers", DAY, "ours", ("x",)),), "ratings: no document 'x'"),
    ("ignored", (entry("x"),), "ignored: no finding 'x'"),
    ("baseline", Baseline("base.json", ("x",), ()), "baseline: no finding 'x'"),
])  # fmt: skip
def test_what_stands_beside_the_audit_leads_to_what_it_has(audit: Audit, name: str, value: Any, said: str) -> None:
    lists: dict[str, Any] = {name: value}
    assert str(fault(replace(audit, **lists))).startswith(said)


def test_an_entry_without_effect_and_what_is_gone_name_nothing_here(audit: Audit) -> None:
    beside = replace(audit, ignored=(entry("x", idle=True),), baseline=Baseline("base.json", (), ("y",)))
    assert fault(beside) is None
