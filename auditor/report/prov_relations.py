"""The relations of an audit as PROV records: a derivation where a direction is stated, else a note that says so."""

from collections.abc import Iterator

from auditor.language.sources import source_key
from auditor.model import COPYING, Audit, Relation, RelationKind, Verdict
from auditor.report.cited import handed_source
from auditor.report.prov_terms import AUDIT, Record, alternates, article, derivation, name, reasons, source, statement
from auditor.report.qualified import local_name


def relation_records(audit: Audit) -> Iterator[Record]:
    """Yield the records of the relations that say something, in their order; one story alone says nothing."""
    verdicts = {(match.left, match.right): match.verdict for match in audit.matches}
    handed: dict[tuple[str, str], None] = {}
    alike: list[tuple[str, str]] = []
    for relation in audit.relations:
        verdict = verdicts.get((relation.left, relation.right))
        if relation.origin is not None:
            yield _derived(relation, relation.origin, verdict)
            continue
        if relation.kind is RelationKind.UNDETERMINED and verdict not in COPYING:
            continue
        yield from _noted(relation, verdict)
        if relation.kind is not RelationKind.COMMON_SOURCE or verdict in COPYING:
            alike.append((article(relation.left), article(relation.right)))
        if common := handed_source(relation):
            handed |= dict.fromkeys([(relation.left, source_key(common)), (relation.right, source_key(common))])
    yield from alternates(alike)
    for document, key in handed:
        yield derivation(article(document), source(key), "PrimarySource")


def _derived(relation: Relation, origin: str, verdict: Verdict | None) -> Record:
    made = relation.right if origin == relation.left else relation.left
    return derivation(
        article(made),
        article(origin),
        verdict=verdict.value if verdict else None,
        statement=statement(relation),
        confidence=relation.confidence.value,
        evidence=reasons(relation),
    )


def _noted(relation: Relation, verdict: Verdict | None) -> Iterator[Record]:
    # A full stop stands in no id's name: two ids cannot make the note of two others.
    note = f"relation:{local_name(relation.left)}..{local_name(relation.right)}"
    yield (
        "entity",
        note,
        {
            "prov:type": name("auditor:Relation"),
            "auditor:left": name(article(relation.left)),
            "auditor:right": name(article(relation.right)),
            "auditor:kind": relation.kind.value,
            "auditor:direction": "undetermined",
            "auditor:verdict": verdict.value if verdict else None,
            "auditor:confidence": relation.confidence.value,
            "auditor:evidence": reasons(relation),
        },
    )
    yield "wasGeneratedBy", "", {"prov:entity": note, "prov:activity": AUDIT}
