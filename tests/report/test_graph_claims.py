from dataclasses import replace

from auditor.model import Audit
from auditor.report.graph_claims import carried, shared_claims
from auditor.report.graph_text import ARROW, LINE
from auditor.report.view import View, view


def test_claims_are_gathered_under_the_earliest_carriers(seen: View) -> None:
    first, second, _ = seen.audit.claims
    assert shared_claims(seen, seen.documents) == {first.id: [first, second]}


def test_a_claim_leads_from_its_earliest_carrier_to_the_others(seen: View) -> None:
    first, second, _ = seen.audit.claims
    assert [(edge.line, edge.words) for edge in carried(seen, first.id, [first, second])] == [
        (LINE, ""),
        (ARROW, "altered"),
    ]


def test_without_an_order_both_are_equal(audit: Audit) -> None:
    seen = view(replace(audit, attributions=tuple(replace(one, origin=None) for one in audit.attributions)))
    ((root, claims),) = shared_claims(seen, seen.documents).items()
    assert [(edge.line, edge.words) for edge in carried(seen, root, claims)] == [(LINE, ""), (LINE, "differs")]


def test_a_claim_outside_the_articles_is_not_drawn(seen: View) -> None:
    assert shared_claims(seen, ["102_tidewater.now"]) == {}
