"""The whole audit as JSON, and back: what `auditor report` renders again without computing again."""

import json
import re
from collections.abc import Iterator

import msgspec

from auditor.errors import InputError
from auditor.model import Audit
from auditor.report.json_text import escaped

SCHEMA_VERSION = 1
_REMEDY = "give the audit.json that an audit with the format json wrote"
_LONE = re.compile("[\ud800-\udfff]")


def to_json(audit: Audit) -> str:
    """Return the audit as indented JSON, keys in the order of the model; equal audits give equal text."""
    wrapped = {"schema_version": SCHEMA_VERSION, "audit": msgspec.to_builtins(audit)}
    text = json.dumps(wrapped, ensure_ascii=False, indent=1)
    # A lone surrogate cannot be written as UTF-8.
    return escaped(_LONE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)) + "\n"


def from_json(text: str) -> Audit:
    """Return the audit that to_json was given. Raises InputError for invalid JSON and for another schema version."""
    wrapped = _parsed(text)
    if not isinstance(wrapped, dict) or "schema_version" not in wrapped:
        raise InputError(f"result: no field 'schema_version'; {_REMEDY}")
    if wrapped["schema_version"] != SCHEMA_VERSION:
        version = wrapped["schema_version"]
        raise InputError(f"result: schema_version {version!r} is not {SCHEMA_VERSION}; audit again with this version")
    try:
        audit = msgspec.convert(wrapped.get("audit"), Audit)
    except msgspec.ValidationError as error:
        raise InputError(f"result: {error}; {_REMEDY}") from error
    known = {document.id for document in audit.documents}
    if unknown := sorted(set(_named(msgspec.to_builtins(audit))) - known):
        raise InputError(f"result: no document {unknown[0]!r}, though the result names it; {_REMEDY}")
    return audit


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"result, line {error.lineno}: no valid JSON ({error.msg}); {_REMEDY}") from error
    except RecursionError as error:
        raise InputError(f"result: nested too deeply for an audit; {_REMEDY}") from error


def _named(value: object) -> Iterator[str]:
    """Yield each document id that a part of an audit refers to."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("document", "left", "right", "origin") and isinstance(inner, str):
                yield inner
            elif key == "members":
                yield from inner
            else:
                yield from _named(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _named(inner)
