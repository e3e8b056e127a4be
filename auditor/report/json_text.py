"""JSON for other programs: text that is safe in a page, a terminal and a log, whatever the articles hold."""

import json
import re
from collections.abc import Mapping

from auditor.report.escape import UNSEEN

_LONE = re.compile("[\ud800-\udfff]")
# "</script>" ends the element in which JSON-LD usually stands, U+2028 a line of JavaScript; U+202E turns a terminal.
_ESCAPED = re.compile(f"[<>&\x7f-\x9f\u2028\u2029]|{UNSEEN.pattern}")
# json.dumps makes a new one for each record.
_plain = json.JSONEncoder(ensure_ascii=False).encode


def json_text(value: Mapping[str, object], *, depth: int = 2) -> str:
    """Return an object as JSON, a line for each entry down to that level; keys in the order in which they were put in.

    It reads back as it was; only a lone surrogate, which is no character, becomes U+FFFD.
    """
    return escaped(_LONE.sub("\ufffd", _lines(value, 0, depth))) + "\n"


def escaped(text: str) -> str:
    r"""Return JSON with each character that a page or a terminal would obey as \uXXXX; it reads back the same."""
    return _ESCAPED.sub(lambda found: _escape(found.group()), text)


def _lines(value: object, level: int, depth: int) -> str:
    if level == depth or not isinstance(value, Mapping | list):
        return _plain(value)
    margin, level = " " * level, level + 1
    if isinstance(value, list):
        return "[\n" + ",\n".join(f"{margin}{_lines(inner, level, depth)}" for inner in value) + "\n]"
    entries = (f"{margin}{_plain(key)}: {_lines(inner, level, depth)}" for key, inner in value.items())
    return "{\n" + ",\n".join(entries) + "\n}"


def _escape(character: str) -> str:
    r"""Return a character as \uXXXX, in two halves where it lies beyond U+FFFF."""
    halves = character.encode("utf-16-be")
    return "".join(f"\\u{halves[at]:02x}{halves[at + 1]:02x}" for at in range(0, len(halves), 2))
