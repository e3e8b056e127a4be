"""The JSON Schema of audit.json, from the model: docs/audit.schema.json."""

import inspect
import json
from typing import Any

import msgspec

from auditor.report.result import SCHEMA_VERSION, Result

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def audit_schema() -> str:
    """Return the schema (draft 2020-12) as indented JSON; what each thing is comes from the docstrings of the model."""
    schema: dict[str, Any] = msgspec.json.schema(Result)
    nouns = {name: _described(noun) for name, noun in sorted(schema["$defs"].items())}
    result = nouns.pop("Result")
    result["properties"]["schema_version"] = {"const": SCHEMA_VERSION}
    whole = {"$schema": _DIALECT, "$id": f"urn:auditor:audit:{SCHEMA_VERSION}", **result, "$defs": nouns}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _described(noun: dict[str, Any]) -> dict[str, Any]:
    """Return a definition without the indentation of its docstring, and with every field required: all are written."""
    if "description" in noun:
        noun["description"] = inspect.cleandoc(noun["description"])
    if "properties" in noun:
        noun["required"] = list(noun["properties"])
    return noun
