"""JSON for other programs: text that is safe in a page, a terminal and a log, whatever the articles hold."""

import json
import re

from auditor.report.escape import UNSEEN

_LONE = re.compile("[\ud800-\udfff]")
# "</script>" ends the element in which JSON-LD usually stands, U+2028 a line of JavaScript; U+202E turns a terminal.
_ESCAPED = re.compile(f"[<>&\x7f-\x9f\u2028\u2029]|{UNSEEN.pattern}")


def json_text(value: object) -> str:
    """Return a value as indented JSON that reads back as it was; only a lone surrogate, no character, becomes U+FFFD.

    Equal values give equal text: keys stand in the order in which they were put in.
    """
    text = _LONE.sub("\ufffd", json.dumps(value, ensure_ascii=False, indent=1))
    return _ESCAPED.sub(lambda found: _escape(found.group()), text) + "\n"


def _escape(character: str) -> str:
    r"""Return a character as \uXXXX, in two halves where it lies beyond U+FFFF."""
    halves = character.encode("utf-16-be")
    return "".join(f"\\u{halves[at]:02x}{halves[at + 1]:02x}" for at in range(0, len(halves), 2))
