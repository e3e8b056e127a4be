import json
from dataclasses import replace

import pytest

from auditor.errors import InputError
from auditor.model import Audit
from auditor.report.result import from_json, to_json


@pytest.mark.parametrize("name", ["audit", "undetermined", "bare"])
def test_an_audit_comes_back_as_it_was(name: str, request: pytest.FixtureRequest) -> None:
    audit = request.getfixturevalue(name)
    assert from_json(to_json(audit)) == audit


def test_equal_audits_give_equal_text(audit: Audit) -> None:
    assert to_json(from_json(to_json(audit))) == to_json(audit)


def test_a_lone_surrogate_survives_utf8(audit: Audit) -> None:
    odd = replace(audit, version="0\ud800")
    assert from_json(to_json(odd).encode("utf-8").decode("utf-8")) == odd


@pytest.mark.parametrize(("text", "said"), [
    ("{", "result, line 1: no valid JSON"),
    ("[]", "no field 'schema_version'"),
    ('{"schema_version": 2, "audit": {}}', "schema_version 2 is not 1; audit again"),
    ('{"schema_version": 1, "audit": {}}', "missing required field"),
    ("[" * 100_000, "nested too deeply"),
])  # fmt: skip
def test_a_text_that_is_no_result_is_refused_with_a_remedy(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said.replace("'", ".")):
        from_json(text)


def test_a_result_that_names_an_unknown_document_is_refused(audit: Audit) -> None:
    wrapped = json.loads(to_json(audit))
    wrapped["audit"]["marks"][0]["document"] = "elsewhere"
    with pytest.raises(InputError, match="no document 'elsewhere'"):
        from_json(json.dumps(wrapped))
