"""JSON as programs write it, not only as the standard has it: NaN, numbers without end, line ends within a text."""

import json

import msgspec

from auditor.read.article import Caveat
from auditor.read.encoding.decode import Undecodable, decode

# JavaScript has no whole number of more digits, and Python refuses to read one of 4,300.
DIGITS = 20


class NoJSONError(Exception):
    """Why the bytes are no JSON, and what to do; the reason of a Skipped."""


def json_value(data: bytes) -> tuple[object, tuple[Caveat, ...]]:
    """Return the value with the caveats of its encoding; raises NoJSONError, whatever the bytes are.

    Of two fields with one name the last one counts.
    """
    try:
        return msgspec.json.decode(data), ()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return tolerant(data)


def tolerant(data: bytes) -> tuple[object, tuple[Caveat, ...]]:
    """Return what Python's own, slower parser makes of it, which lets pass what the other one refuses."""
    decoded = decode(data)
    if isinstance(decoded, Undecodable):
        raise NoJSONError(decoded.reason)
    try:
        return json.loads(decoded.text.removeprefix("\ufeff"), parse_int=number, strict=False), decoded.caveats
    except json.JSONDecodeError as error:
        raise NoJSONError(
            f"no JSON ({error.msg.removesuffix(' at')} at character {error.pos + 1:,}); export it again"
        ) from None
    except RecursionError:
        raise NoJSONError("no article: brackets in brackets without end; export it again") from None


def number(digits: str) -> int | float:
    """Return a whole number, one of very many digits as a float."""
    return int(digits) if len(digits) < DIGITS else float(digits)
