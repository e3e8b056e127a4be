from dataclasses import replace

from auditor.model import Audit, Claim, ClaimKind
from auditor.report.prov_claims import claim_records
from auditor.report.prov_terms import Record, claim


def derived(audit: Audit) -> list[Record]:
    """Return the records that a claim is from another one."""
    found = [one for one in claim_records(audit) if one[0] == "wasDerivedFrom"]
    return [one for one in found if str(one[2]["prov:usedEntity"]).startswith("claim:")]


def entity(audit: Audit, one: Claim) -> Record:
    return next(record for record in claim_records(audit) if record[:2] == ("entity", claim(one.id)))


def test_a_claim_has_its_words_and_place(audit: Audit) -> None:
    said = entity(audit, audit.claims[0])[2]
    assert said["prov:value"] == "About 900 commuters use the pier each day."
    assert said["auditor:start"] == {"$": str(audit.claims[0].span.start), "type": "xsd:int"}


def test_a_claim_has_its_earliest_carrier_and_how_sure(audit: Audit) -> None:
    said = entity(audit, audit.claims[1])[2]
    assert said["auditor:earliestIn"] == {"$": "article:101-quay-gazette", "type": "xsd:QName"}
    assert said["auditor:orderConfidence"] == "high"


def test_an_order_that_cannot_be_told_is_said(audit: Audit) -> None:
    unknown = replace(audit, attributions=tuple(replace(one, origin=None) for one in audit.attributions))
    assert entity(unknown, audit.claims[1])[2]["auditor:earliestIn"] == "undetermined"


def test_linked_claims_follow_the_stated_direction_once_with_what_was_altered(audit: Audit) -> None:
    ((_, _, said),) = derived(audit)
    assert said["prov:generatedEntity"] == claim(audit.claims[1].id)
    assert said["prov:usedEntity"] == claim(audit.claims[0].id)
    assert said["auditor:altered"] == ["figure: number"]


def test_a_quotation_is_a_derivation_of_that_kind(audit: Audit) -> None:
    quoted = tuple(replace(one, kind=ClaimKind.QUOTE) for one in audit.claims)
    said = derived(replace(audit, claims=quoted))[0][2]
    assert said["prov:type"] == {"$": "prov:Quotation", "type": "xsd:QName"}


def test_without_a_stated_direction_claims_are_alternates(undetermined: Audit) -> None:
    assert derived(undetermined) == []
    assert [one[0] for one in claim_records(undetermined)].count("alternateOf") == 1


def test_a_named_source_is_one_entity_and_a_primary_source(audit: Audit) -> None:
    records = list(claim_records(audit))
    assert [one[1] for one in records if one[1].startswith("source:")] == ["source:harbour%20office"]
    assert (
        sum(one[0] == "wasDerivedFrom" and one[2]["prov:usedEntity"] == "source:harbour%20office" for one in records)
        == 2
    )
