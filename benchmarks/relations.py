"""What is said of two outlets that print one text, on eval/world_english, and which way rewrites went, on rewrite_llm.

    python benchmarks/relations.py [DATA]        DATA defaults to ../shared/eval

The pairs of world_english are of papers that have an agency or a press office in common; in none of 20 that were read
did one paper visibly copy the other. So every stated direction counts as wrong there.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from data import rows

from auditor.audit import compare_documents
from auditor.model import Comparison, Document, RelationKind, Verdict

FOUND = (Verdict.COPY, Verdict.REWRITTEN, Verdict.SHARED_PASSAGES)
SHARED = (RelationKind.WIRE, RelationKind.COMMON_SOURCE)
BANDS = (("half or more", 0.5, 1.01), (".2 to .5", 0.2, 0.5), ("below .2", 0.0, 0.2))
READ = "independent reports of the same event"
NAMES = re.compile(r"\b(?:AFP|Reuters|REUTERS|APP|Xinhua|Associated Press|Bloomberg)\b")
Row = tuple[dict[str, Any], Comparison]


def main() -> None:
    """Print what is found and said by share of five-word runs, the pairs that were read, and directions."""
    pairs = [row for row in rows("world_english/pairs") if row["relation"] is None]
    compared = [(row, compare_documents(_paper("a", row["a"]), _paper("b", row["b"]))) for row in pairs]
    for title, low, high in BANDS:
        _band(title, [one for one in compared if low <= one[0]["contain5"] < high])
    print("\nPairs that were read")
    for row, found in compared:
        if row["reading"]:
            print(f"  {row['reading']}: {found.match.verdict}, {found.relation.kind}")
    print("\nRewrites by a language model, outlets given, against their originals")
    _directions("  rewrites undated", days=None)
    _directions("  dated a day after", days=1)


def _paper(name: str, row: dict[str, Any]) -> Document:
    return Document(name, row["text"], row["title"], row["outlet"], published=_date(row["date"]))


def _date(value: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(value[:10]) if value else None


def _band(title: str, compared: Sequence[Row]) -> None:
    """Print one line a question, each with the number of pairs it was asked of."""
    named = [one for one in compared if one[0]["a"]["wire"] or one[0]["b"]["wire"]]
    shared = [one for one in named if _names_in_shared(*one)]
    unnamed = [one for one in compared if not any(one[0][side]["wire"] for side in "ab")]
    apart = [one for one in compared if one[0]["a"]["date"] != one[0]["b"]["date"]]
    print(f"\nFive-word runs of the shorter in the other: {title} (n {len(compared)})")
    print(f"  found as copy, rewritten or shared passages: {_count(compared, verdicts=FOUND)}")
    print(f"  of those whose metadata name an agency, called wire or common source: {_count(named, kinds=SHARED)}")
    print(f"    of those that name it in a sentence of both: {_count(shared, kinds=SHARED)}")
    print(f"  of those whose metadata name none, called so: {_count(unnamed, kinds=SHARED)}")
    print(f"  dates differ: {len(apart)}; said to be copied or rewritten from the other: {_directed(compared)}")


def _names_in_shared(row: dict[str, Any], found: Comparison) -> bool:
    texts = {"a": row["a"]["text"], "b": row["b"]["text"]}
    sides = [side for pair in found.match.aligned for side in (pair.left, pair.right)]
    return any(NAMES.search(texts[one.document][one.span.start : one.span.end]) for one in sides)


def _count(compared: Sequence[Row], *, verdicts: Iterable[Verdict] = (), kinds: Iterable[RelationKind] = ()) -> str:
    hits = sum(found.match.verdict in verdicts or found.relation.kind in kinds for _, found in compared)
    return f"{hits} of {len(compared)}"


def _directed(compared: Sequence[Row]) -> str:
    said = Counter(str(found.match.verdict) for _, found in compared if found.relation.origin)
    listed = ", ".join(f"{verdict} {number}" for verdict, number in sorted(said.items()))
    return f"{said.total()}{f' ({listed})' if said else ''} of {len(compared)}"


def _directions(title: str, *, days: int | None) -> None:
    originals = {row["id"]: row for row in rows("rewrite_llm/originals")}
    said: Counter[str] = Counter()
    for row in rows("rewrite_llm/rewrites"):
        for original in (originals[name] for name in row["original"]):
            published = _date(original["published"])
            left = Document("a", original["text"], original["title"], original["outlet"], published=published)
            later = published + datetime.timedelta(days=days) if published and days else None
            found = compare_documents(left, Document("b", row["text"], row["title"], row["outlet"], published=later))
            said[_said(found)] += 1
    print(f"{title} (n {said.total()}): " + ", ".join(f"{words} {number}" for words, number in sorted(said.items())))


def _said(found: Comparison) -> str:
    if not found.match.copying:
        return "not reported as a rewrite"
    kind = found.relation.kind
    return {"a": "right", "b": "wrong"}.get(found.relation.origin or "", "silent" if kind not in SHARED else str(kind))


if __name__ == "__main__":
    main()
