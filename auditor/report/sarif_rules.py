"""The rules of a SARIF log: every kind of finding and every rule for marks, from the facts that `auditor rules` has."""

from collections.abc import Iterator

from auditor.mark.rule import Rule
from auditor.mark.rules import LISTED
from auditor.model import Level
from auditor.report.sarif_text import Node, message
from auditor.score.kinds import KINDS, Kind

# SARIF knows three levels of what is wrong.
LEVELS = {Level.INFO: "note", Level.NOTICE: "note", Level.WARNING: "warning", Level.SERIOUS: "error"}
# A mark says what a stretch of text is; what follows from it is a finding.
MARKED = "note"


def sarif_rules() -> list[Node]:
    """Return the reporting descriptors, findings first; no two have one id."""
    return [*_descriptors()]


def _descriptors() -> Iterator[Node]:
    yield from (_finding(kind) for kind in KINDS.values())
    yield from (_mark(rule) for rule in LISTED)


def _finding(kind: Kind) -> Node:
    return _descriptor(kind.name, kind.what, kind.why, LEVELS[kind.level], "finding")


def _mark(rule: Rule) -> Node:
    return _descriptor(mark_id(rule.name), rule.message, rule.why, MARKED, rule.family)


def mark_id(rule: str) -> str:
    """Return the id of a rule for marks: a kind of finding may have the same name."""
    return f"mark/{rule}"


def _descriptor(name: str, what: str, why: str, level: str, tag: str) -> Node:
    said = f"{what[0].upper()}{what[1:]}."
    explained = f"{said} {why}"
    return {
        "id": name,
        "shortDescription": message(said),
        "fullDescription": message(explained),
        "help": message(f"{explained} 'auditor rules {name.removeprefix('mark/')}' says more."),
        "defaultConfiguration": {"level": level},
        "properties": {"tags": [str(tag)]},
    }
