from dataclasses import replace

from auditor.model import Audit, Evidence, Place
from auditor.report.ledger import LENT, ledger
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


def test_a_source_that_only_an_earlier_carrier_cites_says_where(audit: Audit) -> None:
    lent = Evidence(LENT, 0.0, audit.claims[0].document, (), (Place(audit.claims[0].document, audit.claims[0].span),))
    changed = replace(audit.attributions[1], evidence=(lent,))
    claims = (audit.claims[0], replace(audit.claims[1], cited_source=None), *audit.claims[2:])
    shown = replace(audit, claims=claims, attributions=(audit.attributions[0], changed, *audit.attributions[2:]))
    assert "| Harbour Office (in 101) |" in ledger(view(shown), "102_tidewater.now")
