from dataclasses import replace

from auditor.model import Audit
from auditor.report.ledger import ledger
from auditor.report.view import View, view


def test_a_shared_claim_names_its_earliest_carrier(seen: View) -> None:
    assert "| 1 | 5 | About 1,900 commuters use the jetty every day. | Harbour Office | 101 line 4 | – |" in ledger(
        seen, "102_tidewater.now"
    )


def test_the_earliest_carrier_lists_those_after_it(seen: View) -> None:
    assert "| this article | 102 |" in ledger(seen, "101-quay-gazette")


def test_claims_of_one_article_alone_are_folded(seen: View) -> None:
    folded = ledger(seen, "102_tidewater.now").split("<details>")[1]
    assert "1 claim that only this article carries" in folded
    assert "Harrow spoke to the Quay Gazette at the slipway." in folded


def test_an_unknown_order_is_said(audit: Audit) -> None:
    unknown = tuple(replace(one, origin=None) for one in audit.attributions)
    shown = ledger(view(replace(audit, attributions=unknown)), "101-quay-gazette")
    assert "| undetermined | 102 |" in shown


def test_an_article_without_claims_has_no_ledger(seen: View) -> None:
    assert ledger(seen, "103-coast") == ""
