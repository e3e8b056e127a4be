"""The audit as SARIF 2.1.0: findings, and what is marked, for code hosts and editors that show such logs."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.language.fingerprint import fingerprint
from auditor.model import Audit, Place
from auditor.report.excerpt import cut
from auditor.report.json_text import json_text
from auditor.report.sarif_places import ROOT, WORDS, location
from auditor.report.sarif_rules import LEVELS, MARKED, mark_id, sarif_rules
from auditor.report.sarif_standing import sarif_standing, suppressions
from auditor.report.sarif_text import Node, message
from auditor.report.view import View, view

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub takes no log with more results in a run, and shows 100 locations of a result.
LIMIT = 25_000
LOCATIONS = 100
_BASE = "The folder that holds the audited files and folders."


@dataclass(frozen=True, slots=True)
class _Found:
    """What becomes a result; the first of its places is where it stands, `identity` the same in every run."""

    rule: str
    level: str
    text: str
    places: tuple[Place, ...]
    identity: str
    said: Node


def to_sarif(audit: Audit) -> str:
    """Return the audit as one run; equal audits give equal text.

    Results are the findings, heaviest first, then the marks that the pages list. Of more than 25,000 the first are
    kept, and a notification says how many are not.
    """
    seen, rules = view(audit), sarif_rules()
    found = [*_findings(seen), *_marks(seen)]
    run: Node = {
        "tool": {"driver": {"name": "auditor", "version": audit.version, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": message(_BASE)}},
        "invocations": [{
            "executionSuccessful": True,
            "toolExecutionNotifications": [*_notifications(audit, len(found))],
        }],
        "results": [*_results(seen, found[:LIMIT], [rule["id"] for rule in rules])],
    }  # fmt: skip
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, depth=4)


def _findings(seen: View) -> Iterator[_Found]:
    standing = sarif_standing(seen.audit)
    for one in sorted(seen.audit.findings, key=lambda finding: -finding.level.rank):
        others = dict.fromkeys(place.document for place in one.places if place.document != one.places[0].document)
        paired = f" (with {', '.join(seen.ids[other] for other in others)})" if others else ""
        said: Node = {"properties": {"level": one.level}, **standing[one.id]}
        yield _Found(one.kind, LEVELS[one.level], one.message + paired, one.places, one.id, said)


def _marks(seen: View) -> Iterator[_Found]:
    for one in seen.audit.marks:
        # A heading is marked and is no fault; of hidden characters the pages list the first ones.
        if (one.document, one) in seen.labels:
            place = Place(one.document, one.span)
            words = seen.text(place)
            text = f"{one.message}: “{cut(words, WORDS)}”"
            said: Node = {
                "properties": {"family": one.family, "strength": one.strength},
                **suppressions(seen.audit),
            }
            yield _Found(mark_id(one.rule), MARKED, text, (place,), fingerprint(one.rule, words), said)


def _results(seen: View, found: Iterable[_Found], rules: list[object]) -> Iterator[Node]:
    index = {rule: at for at, rule in enumerate(rules)}
    times: Counter[tuple[str, str]] = Counter()
    for one in found:
        here = fingerprint(one.identity, *(place.document for place in one.places[:1]))
        times[one.rule, here] += 1
        yield {
            "ruleId": one.rule,
            **({"ruleIndex": index[one.rule]} if one.rule in index else {}),
            "level": one.level,
            "message": message(one.text),
            "locations": [location(seen, place) for place in one.places[:1]],
            "relatedLocations": [
                {"id": at, **location(seen, place)} for at, place in enumerate(one.places[1:LOCATIONS], 1)
            ],
            # The first is ours; the second is the one that GitHub compares, of the form that it makes itself.
            "partialFingerprints": {
                "auditor/v1": one.identity,
                "primaryLocationLineHash": f"{here}:{times[one.rule, here]}",
            },
            **one.said,
        }


def _notifications(audit: Audit, results: int) -> Iterator[Node]:
    for one in audit.skipped:
        yield {"level": "note", "message": message(f"not read: {one.name}: {one.reason}")}
    if results > LIMIT:
        more = f"{results - LIMIT:,} of {results:,} results are left out: code hosts take {LIMIT:,}; audit.json has all"
        yield {"level": "warning", "message": message(more)}
