from auditor.model import Audit
from auditor.report.changes import changes


def test_a_claim_knows_what_was_changed_in_it(audit: Audit) -> None:
    figure = audit.alterations[3]
    assert changes(audit)[audit.claims[0].id] == (("102_tidewater.now", figure),)
    assert changes(audit)[audit.claims[1].id] == (("101-quay-gazette", figure),)


def test_what_stands_outside_all_claims_belongs_to_none(audit: Audit) -> None:
    found = {one for ones in changes(audit).values() for _, one in ones}
    assert audit.alterations[0] not in found


def test_without_claims_nothing_is_found(bare: Audit) -> None:
    assert changes(bare) == {}
