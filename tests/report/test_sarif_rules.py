from auditor.mark.rules import LISTED
from auditor.report.sarif_rules import mark_id, sarif_rules
from auditor.score.kinds import KINDS


def test_every_kind_of_finding_and_every_rule_is_there_once() -> None:
    ids = [rule["id"] for rule in sarif_rules()]
    assert ids == [*KINDS, *(mark_id(rule.name) for rule in LISTED)]
    assert len({*ids}) == len(ids)


def test_a_rule_says_what_it_is_why_and_how_heavy() -> None:
    copy = sarif_rules()[0]
    assert copy["shortDescription"] == {"text": "The article matches another one of the batch almost word for word."}
    assert "licence" in str(copy["fullDescription"])
    assert "'auditor rules copy'" in str(copy["help"])
    assert copy["defaultConfiguration"] == {"level": "error"}
