"""Which of two linked articles the product calls the original: how often it speaks, and how often it is right.

    python benchmarks/direction.py [DATA]        DATA defaults to ../shared/eval

A direction is known for rewrites by a language model, synthetic copies and students' revisions; there is none between
translations of one text, outlets on one event, papers with one agency, and rewrites of one original: each one stated
there is false. Bound, points and guards were chosen on these sets; LINKED was, for the product, on the rewrites.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from data import FOLDER, rows

from auditor.audit import audit_documents, compare_documents
from auditor.model import AlterationKind, Document, Relation, RelationKind

OUTLETS = {
    "nyt": "The New York Times",
    "fox": "Fox News",
    "hpo": "HuffPost",
    "wash-post": "The Washington Post",
    "usa-today": "USA Today",
    "politico": "Politico",
    "breitbart": "Breitbart",
    "huff-post": "HuffPost",
    "west-journal": "Western Journalism",
}
MADE = {"spun35": "spun35", "spun70": "spun70", "edit3": "edit3", "trunc+boiler": "trunc"}
STUDENTS = ("clough-cut", "clough-light", "clough-heavy")
TRANSLATIONS = ("mt-mt", "ref-mt", "ref-mt-shuffled", "ref-ref")
NEIGHBOURS = ("polnear-hard", "polnear-random")
# Of 1,849 neighbours as many as the study of direction had.
EVERY = 4
TABLE = "| set | pairs | stated | right | wrong | explicit | implicit |\n|---|---|---|---|---|---|---|"


@dataclass(frozen=True, slots=True)
class Asked:
    """Two documents, and the id of the original; None where neither is."""

    one: Document
    other: Document
    original: str | None = None


def lines(data: Path) -> Iterator[str]:
    """Yield the tables as Markdown; data names the folder that `rows` reads, too."""
    yield f"## Direction ({data.name})"
    yield f"\n### Rewrites by a language model, against their originals\n\n{TABLE}"
    yield from _of_rewrites()
    yield f"\n### Other copies whose original is known\n\n{TABLE}"
    yield from _of_copies()
    yield f"\n### No direction exists: each one stated is false\n\n{TABLE}"
    yield from _without()
    yield "\n### A third article as a witness (every rewrite in one batch with its siblings, no original's twin)\n"
    yield from _witnesses()
    yield "\n### Common sources of outlets on one event\n"
    yield from _common_sources()


def _of_rewrites() -> Iterator[str]:
    made = list(_rewrites())
    for variant in dict.fromkeys(row["variant"] for row, _ in made):
        yield _row(variant, (asked for row, asked in made if row["variant"] == variant))
    yield _row("**all**, undated", (asked for _, asked in made))
    yield _row("all, outlets withheld", (_without_outlets(asked) for _, asked in made))
    yield _row("all, dated a day apart", (_dated(asked, 1) for _, asked in made))
    yield _row("all, dates the wrong way round", (_dated(asked, -1) for _, asked in made))


def _rewrites() -> Iterator[tuple[dict[str, Any], Asked]]:
    originals = {row["id"]: row for row in rows("rewrite_llm/originals")}
    for row in rows("rewrite_llm/rewrites"):
        for name in row["original"]:
            yield row, Asked(_article(originals[name]), _article(row), name)


def _article(row: dict[str, Any]) -> Document:
    return Document(row["id"], row["text"], row["title"], row["outlet"])


def _without_outlets(asked: Asked) -> Asked:
    return replace(asked, one=replace(asked.one, outlet=None), other=replace(asked.other, outlet=None))


def _dated(asked: Asked, days: int) -> Asked:
    day = datetime.date(2020, 2, 2)
    later = replace(asked.other, published=day + datetime.timedelta(days=days))
    return replace(asked, one=replace(asked.one, published=day), other=later)


def _of_copies() -> Iterator[str]:
    labelled = list(rows("rewrite/pairs"))
    documents = _documents()
    for variant, title in MADE.items():
        chosen = [pair for pair in labelled if pair["variant"] == variant]
        yield _row(title, (_pair(documents, pair, original=_unmade(pair)) for pair in chosen))
    chosen = [pair for pair in labelled if pair["variant"] in STUDENTS]
    yield _row("students' revisions", (_pair(documents, pair, original=pair["id_a"]) for pair in chosen))


def _documents() -> dict[str, Document]:
    return {row["id"]: Document(row["id"], row["text"], outlet=_outlet(row["id"])) for row in rows("rewrite/documents")}


def _outlet(name: str) -> str | None:
    """Return the outlet that an id of PolNeAR or BASIL names; a synthetic copy has another one, that nobody names."""
    kind, _, rest = name.partition(":")
    known = {"polnear": rest.partition("_")[0], "basil": rest.rpartition(":")[2].lower()}.get(kind, "")
    return "Tin Whistle Weekly" if "~" in name and known else OUTLETS.get(known)


def _pair(documents: dict[str, Document], pair: dict[str, Any], *, original: str | None = None) -> Asked:
    return Asked(documents[pair["id_a"]], documents[pair["id_b"]], original)


def _unmade(pair: dict[str, Any]) -> str:
    return str(next(pair[side] for side in ("id_a", "id_b") if "~" not in pair[side]))


def _without() -> Iterator[str]:
    labelled, documents = list(rows("rewrite/pairs")), _documents()
    for title, variants, step in (
        ("translations of one text", TRANSLATIONS, 1),
        ("the same, one shortened", ("ref-mt-partial",), 1),
        ("outlets on one event (BASIL)", ("same-story",), 1),
        (f"neighbours in a year of politics, every {EVERY}th", NEIGHBOURS, EVERY),
        ("revisions at one outlet", ("real-revision",), 1),
    ):
        chosen = [pair for pair in labelled if pair["variant"] in variants][::step]
        yield _row(title, (_pair(documents, pair) for pair in chosen))
    world = list(rows("world_english/pairs"))
    yield _row("papers in common agencies", map(_papers, world))
    yield _row("those that share half of their runs", (_papers(row) for row in world if row["contain5"] >= 0.5))
    yield _row("rewrites of one original", _siblings())


def _papers(row: dict[str, Any]) -> Asked:
    one, other = (Document(side, row[side]["text"], row[side]["title"], row[side]["outlet"]) for side in "ab")
    return Asked(one, other)


def _siblings() -> Iterator[Asked]:
    made: dict[str, list[Document]] = defaultdict(list)
    for row, asked in _rewrites():
        made[asked.one.id].append(_article(row))
    for group in made.values():
        for at, one in enumerate(group):
            yield from (Asked(one, other) for other in group[at + 1 :])


def _row(title: str, asked: Iterable[Asked]) -> str:
    said: Counter[str] = Counter()
    for pair in asked:
        found = compare_documents(pair.one, pair.other).relation
        said["pairs"] += 1
        if found.origin is not None:
            said.update(("stated", "implicit" if found.implicit else "explicit"))
            said["right" if found.origin == pair.original else "wrong"] += 1
    cells = ("pairs", "stated", "right", "wrong", "explicit", "implicit")
    return f"| {title} | {' | '.join(str(said[cell]) for cell in cells)} |"


def _witnesses() -> Iterator[str]:
    """Yield how third articles sided, in one batch of everything; and what is said of siblings there."""
    made = list(_rewrites())
    wanted = {frozenset((asked.one.id, asked.other.id)): asked.one.id for _, asked in made}
    documents = {one.id: one for _, asked in made for one in (asked.one, asked.other)}
    audit = audit_documents(documents.values())
    altered = Counter(
        frozenset((one.left.document, one.right.document))
        for one in audit.alterations
        if one.kind in (AlterationKind.QUOTE, AlterationKind.TITLE)
    )
    sided: Counter[bool] = Counter()
    for relation in audit.relations:
        original = wanted.get(frozenset((relation.left, relation.right)))
        for piece in relation.evidence if original else ():
            if piece.name == "third article":
                sided[(relation.left if piece.strength > 0 else relation.right) == original] += 1
    yield f"- sides with the original in {sided[True]} of {sided.total()} pairs in which it speaks"
    yield f"- pairs of a rewrite and its original with an altered quotation: {sum(pair in wanted for pair in altered)}"
    copying = {(match.left, match.right) for match in audit.matches if match.copying}
    known = [relation for relation in audit.relations if (relation.left, relation.right) in copying]
    yield from _told(known, wanted)


def _told(known: Sequence[Relation], wanted: dict[frozenset[str], str]) -> Iterator[str]:
    own = [one for one in known if frozenset((one.left, one.right)) in wanted]
    right = sum(one.origin == wanted[frozenset((one.left, one.right))] for one in own)
    wrong = sum(one.origin is not None for one in own) - right
    others = [one for one in known if frozenset((one.left, one.right)) not in wanted]
    third = sum(any(piece.name == "same third article" for piece in one.evidence) for one in others)
    stated = sum(one.origin is not None for one in others)
    yield f"- of {len(own)} pairs of a rewrite and its original that are reported: {right} right, {wrong} wrong"
    yield f"- of {len(others)} pairs of rewrites: {third} said to be from one third article, {stated} with a direction"


def _common_sources() -> Iterator[str]:
    documents = _documents()
    basil = [_pair(documents, pair) for pair in rows("rewrite/pairs") if pair["variant"] == "same-story"]
    for title, asked in (("BASIL", basil), ("world_english", map(_papers, rows("world_english/pairs")))):
        found = [compare_documents(pair.one, pair.other).relation for pair in asked]
        named = Counter(
            one.evidence[0].name for one in found if one.kind is RelationKind.COMMON_SOURCE and one.evidence
        )
        listed = ", ".join(f"{name} {count}" for name, count in sorted(named.items()))
        yield f"- {title}: {named.total()} of {len(found)} pairs{f' ({listed})' if listed else ''}"


def main() -> None:
    """Print the tables."""
    for line in lines(FOLDER):
        print(line, flush=True)


if __name__ == "__main__":
    main()
