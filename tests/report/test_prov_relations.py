from dataclasses import replace

import pytest

from auditor.model import CLOSER, Audit, Evidence, RelationKind, Verdict
from auditor.report.prov_relations import relation_records
from auditor.report.prov_terms import Record


def of(records: list[Record], kind: str) -> list[Record]:
    return [one for one in records if one[0] == kind]


def related(audit: Audit, kind: RelationKind, verdict: Verdict, *evidence: Evidence) -> list[Record]:
    relation = replace(audit.relations[0], kind=kind, evidence=evidence)
    match = replace(audit.matches[0], verdict=verdict)
    return list(relation_records(replace(audit, relations=(relation,), matches=(match,))))


def test_a_stated_direction_is_a_derivation_with_its_confidence_and_reasons(audit: Audit) -> None:
    ((kind, _, said),) = relation_records(audit)
    assert kind == "wasDerivedFrom"
    assert said["prov:generatedEntity"] == "article:102_tidewater%2Enow"
    assert said["prov:usedEntity"] == "article:101-quay-gazette"
    assert (said["auditor:verdict"], said["auditor:confidence"]) == ("rewritten", "high")
    assert said["auditor:evidence"] == ["credit: one names the other outlet (+3)", "length: the longer text (-0.5)"]


def test_a_copy_without_a_direction_is_a_note_and_alternates(undetermined: Audit) -> None:
    records = list(relation_records(undetermined))
    assert [one[0] for one in records] == ["entity", "wasGeneratedBy", "alternateOf"]
    assert records[0][2]["auditor:direction"] == "undetermined"


def test_one_story_alone_says_nothing(audit: Audit) -> None:
    assert related(audit, RelationKind.UNDETERMINED, Verdict.SAME_STORY) == []


@pytest.mark.parametrize("kind", [RelationKind.WIRE, RelationKind.REVISION])
def test_prints_of_one_text_are_alternates(audit: Audit, kind: RelationKind) -> None:
    records = related(audit, kind, Verdict.COPY, Evidence("agency", 0.0, "AFP"))
    assert len(of(records, "alternateOf")) == 1
    assert len(of(records, "wasDerivedFrom")) == (2 if kind is RelationKind.WIRE else 0)


def test_a_common_source_is_a_primary_source_of_both_and_they_are_no_alternates(audit: Audit) -> None:
    records = related(audit, RelationKind.COMMON_SOURCE, Verdict.SAME_STORY, Evidence("x", 0.0, "Harbour Office"))
    made = [one[2]["prov:generatedEntity"] for one in of(records, "wasDerivedFrom")]
    assert made == ["article:101-quay-gazette", "article:102_tidewater%2Enow"]
    assert of(records, "alternateOf") == []


def test_a_direction_that_only_the_texts_tell_says_so(audit: Audit) -> None:
    ((_, _, said),) = related(audit, RelationKind.RIGHT_FROM_LEFT, Verdict.REWRITTEN, Evidence(CLOSER, 1.0, "x"))
    assert "closer to the original; an earlier version outside this batch is possible" in str(said["auditor:statement"])
