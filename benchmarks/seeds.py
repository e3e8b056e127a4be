"""What of the gold alterations of the five real articles is found, kind by kind, and what of the negatives is flagged.

    python benchmarks/seeds.py [DATA]        DATA defaults to ../shared/eval; the articles stand beside it

A row counts as found where one alteration between its two articles overlaps its words on both sides; what contradicts
itself inside one article, where a finding about that does. Attributions count by credits and wording, meanings and
facts by anything. The gold is a sample: what is found beside it is no false alarm, so only its negatives can be flagged
wrongly (quotations and titles that stand unchanged, figures and dates that are the same or an update).
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from data import FOLDER

from auditor import Audit, audit_documents, load_documents
from auditor.model import AlterationKind, Place, Span

_IN_MARKS = {AlterationKind.QUOTE, AlterationKind.TITLE, AlterationKind.HEADLINE}
_CREDITS = {AlterationKind.CREDIT, AlterationKind.SHARED_CREDIT, AlterationKind.WORDING}
_KINDS = {
    "quote": _IN_MARKS,
    "title": _IN_MARKS,
    "attribution": _CREDITS,
    # A qualifier that differs ("some" for "up to") is a matter of wording.
    "number": {AlterationKind.FIGURE, AlterationKind.WORDING},
    "date": {AlterationKind.DATE},
    "loaded-word": {AlterationKind.WORDING},
    "certainty": {AlterationKind.WORDING},
    "meaning": set(AlterationKind),
    "fact": set(AlterationKind),
}
_NEGATIVE = frozenset({"unchanged", "same", "update"})
# The copy may shorten what it cites, and nobody can look up what stands in none of the five.
_LEFT_OUT = frozenset({"shortened", "external-only", "implicit"})
_ABOUT = frozenset({"figures-inconsistent", "dates-disagree"})


def main() -> None:
    """Print the table."""
    print("\n".join(lines(FOLDER)))


def lines(data: Path) -> Iterator[str]:
    """Yield one row a kind and label: how many there are, how many are found or flagged, and which are not."""
    folder = data.parent
    gold = folder / "gold" / "seeds" / "alterations.jsonl"
    if not gold.is_file():
        print(f"{gold}: no such file; give the folder beside the gold answers as the first argument", file=sys.stderr)
        raise SystemExit(3)
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    audit = audit_documents(load_documents([folder / "seeds"]))
    every, hits, missed = Counter[tuple[str, str]](), Counter[tuple[str, str]](), dict[tuple[str, str], list[str]]()
    for row in rows:
        key = row["kind"], row["label"]
        if row["label"] not in _LEFT_OUT:
            every[key] += 1
            hits[key] += (found := _found(audit, row))
            if found == (row["label"] in _NEGATIVE):
                missed.setdefault(key, []).append(row["id"])
    yield "## Gold alterations of the five articles (rules and thresholds were written after reading them)"
    yield ""
    yield "| kind | label | rows | found | of the negatives flagged | not as it should be |"
    yield "|---|---|---|---|---|---|"
    for key in sorted(every):
        share = f"{hits[key]} of {every[key]}"
        cells = ("", share) if key[1] in _NEGATIVE else (share, "")
        yield f"| {key[0]} | {key[1]} | {every[key]} | {cells[0]} | {cells[1]} | {', '.join(missed.get(key, ()))} |"


def _found(audit: Audit, row: dict[str, Any]) -> bool:
    places = [_place(audit, row, side) for side in ("original", "copy")]
    if row["label"] in ("internal", "garbled"):
        inside = (place for finding in audit.findings if finding.kind in _ABOUT for place in finding.places)
        return any(_overlap(place, places[1]) for place in inside)
    kinds = {AlterationKind.MARKS} if row["label"] == "unquoted" else _KINDS[row["kind"]]
    if row["label"] == "kept":
        # The gold's word for a credit that the copy left standing: found as a shared credit.
        kinds = {AlterationKind.SHARED_CREDIT}
    return any(
        found.kind in kinds and all(_overlap(place, found.left) or _overlap(place, found.right) for place in places)
        for found in audit.alterations
    )


def _place(audit: Audit, row: dict[str, Any], side: str) -> Place:
    document = next(one.id for one in audit.documents if one.id.startswith(row[f"{side}_seed"]))
    start: int = row[f"{side}_offset"]
    return Place(document, Span(start, start + len(row[side])))


def _overlap(one: Place, other: Place) -> bool:
    return one.document == other.document and one.span.start < other.span.end and other.span.start < one.span.end


if __name__ == "__main__":
    main()
