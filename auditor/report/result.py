"""The whole audit as JSON, and back: what `auditor report` renders again without computing again."""

import json
import math
import re
from dataclasses import dataclass

import msgspec

from auditor.errors import InputError, SettingsError
from auditor.model import Audit
from auditor.report.fault import fault
from auditor.report.json_text import escaped

SCHEMA_VERSION = 1
_REMEDY = "give the audit.json that an audit with the format json wrote"
_LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Result:
    """What an audit.json holds: the version of its schema, and the audit."""

    schema_version: int
    audit: Audit


def to_json(audit: Audit) -> str:
    """Return the audit as indented JSON, keys in the order of the model; equal audits give equal text."""
    wrapped = msgspec.to_builtins(Result(SCHEMA_VERSION, audit))
    text = json.dumps(wrapped, ensure_ascii=False, indent=1)
    # A lone surrogate cannot be written as UTF-8.
    return escaped(_LONE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)) + "\n"


def from_json(text: str) -> Audit:
    """Return the audit that to_json was given.

    Raises InputError, which says where, for invalid JSON, another schema version, and what no audit of ours holds.
    """
    try:
        result = msgspec.json.decode(text, type=Result)
    except (msgspec.MsgspecError, SettingsError, UnicodeError, RecursionError):
        # A third of the speed, but it knows half a surrogate pair, and the line of a fault.
        result = _converted(_parsed(text))
    if result.schema_version != SCHEMA_VERSION:
        raise _of_another(result.schema_version)
    if found := fault(result.audit):
        raise InputError(f"result: {found}; {_REMEDY}")
    return result.audit


def _parsed(text: str) -> object:
    try:
        return json.loads(text, parse_float=_finite, parse_constant=_finite)
    except json.JSONDecodeError as error:
        raise InputError(f"result, line {error.lineno}: no valid JSON ({error.msg}); {_REMEDY}") from error
    except RecursionError as error:
        raise InputError(f"result: nested too deeply for an audit; {_REMEDY}") from error
    except ValueError as error:
        # Whole numbers of more than 4,300 digits, and those of _finite.
        raise InputError(f"result: {error}; {_REMEDY}") from error


def _finite(number: str) -> float:
    if not math.isfinite(value := float(number)):
        raise ValueError(f"{number[:20]} is no number that an audit holds")
    return value


def _converted(wrapped: object) -> Result:
    if not isinstance(wrapped, dict) or "schema_version" not in wrapped:
        raise InputError(f"result: no field 'schema_version'; {_REMEDY}")
    # Before the audit, which another version may have with other fields.
    if wrapped["schema_version"] != SCHEMA_VERSION:
        raise _of_another(wrapped["schema_version"])
    try:
        return msgspec.convert(wrapped, Result)
    except (msgspec.ValidationError, SettingsError, UnicodeError) as error:
        raise InputError(f"result: {error}; {_REMEDY}") from error


def _of_another(version: object) -> InputError:
    return InputError(f"result: schema_version {version!r} is not {SCHEMA_VERSION}; audit again with this version")
