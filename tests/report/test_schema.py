import json

from hypothesis import given
from jsonschema import Draft202012Validator

from auditor import audit_documents, load_documents, to_json
from auditor.model import Audit
from auditor.report.schema import audit_schema
from tests.conftest import ROOT
from tests.report.test_prov import audits

FILE = ROOT / "docs" / "audit.schema.json"
VALIDATOR = Draft202012Validator(json.loads(audit_schema()), format_checker=Draft202012Validator.FORMAT_CHECKER)


def faults(text: str) -> list[str]:
    """Return what the schema finds wrong with a result."""
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(json.loads(text))]


def test_the_committed_schema_is_that_of_the_model() -> None:
    assert FILE.read_text("utf-8") == audit_schema(), "run: auditor report --schema > docs/audit.schema.json"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(audit_schema()))


def test_the_audit_of_the_seeds_is_valid() -> None:
    assert faults(to_json(audit_documents(load_documents([ROOT / "seeds"])))) == []


@given(audits())
def test_any_audit_is_valid(audit: Audit) -> None:
    assert faults(to_json(audit)) == []


def test_another_version_and_a_missing_field_are_not(audit: Audit) -> None:
    result = json.loads(to_json(audit))
    del result["audit"]["documents"][0]["title"]
    result["schema_version"] = 2
    assert [fault.split(":")[0] for fault in faults(json.dumps(result))] == ["$.schema_version", "$.audit.documents[0]"]


def test_nouns_have_the_descriptions_of_the_model() -> None:
    passage = json.loads(audit_schema())["$defs"]["Passage"]["description"]
    assert "\n\n`words` counts the paired sentences of the left side" in passage
