"""The audit as tables: one row a finding, match, claim, alteration and mark, with its place and its words."""

from collections.abc import Iterable, Iterator, Sequence

from auditor.language.fingerprint import fingerprint as named
from auditor.model import Alteration, Audit, Mark, Match, Place, Relation, Span
from auditor.report.cells import Cell, csv_text
from auditor.report.evidence import pair
from auditor.report.view import View, view
from auditor.standing import ignored_by

Row = Sequence[Cell]
_PLACE = "document", "outlet", "line", "start", "end"
_FINDINGS = (
    "id", "kind", "level", *_PLACE, "words", "other_document", "other_line", "other_words", "message",
    "standing", "reason", "who", "until",
)  # fmt: skip
_MATCHES = (
    "fingerprint", "left", "left_outlet", "right", "right_outlet", "verdict", "score", "jaccard",
    "left_in_right", "right_in_left", "aligned", "passages", "relation", "origin", "confidence", "evidence",
)  # fmt: skip
_CLAIMS = (
    "id", *_PLACE, "kind", "words", "cited_source", "origin", "origin_kind", "confidence", "links", "alterations",
)  # fmt: skip
_ALTERATIONS = (
    "id", "fingerprint", "kind", "severity",
    *(f"{side}_{name}" for side in ("left", "right") for name in (*_PLACE, "words", "edits")),
    "relation", "origin",
)  # fmt: skip
_MARKS = "id", "fingerprint", *_PLACE, "rule", "family", "strength", "removes", "words", "message"


def csv_tables(audit: Audit) -> dict[str, str]:
    """Return the five tables by file name; equal audits give equal text."""
    seen = view(audit)
    return {
        "findings.csv": csv_text(_FINDINGS, _findings(seen)),
        "matches.csv": csv_text(_MATCHES, (_match(seen, one) for one in audit.matches)),
        "claims.csv": csv_text(_CLAIMS, _claims(seen)),
        "alterations.csv": csv_text(_ALTERATIONS, (_alteration(seen, one) for one in audit.alterations)),
        "marks.csv": csv_text(_MARKS, (_mark(seen, one) for one in audit.marks)),
    }


def _findings(seen: View) -> Iterator[Row]:
    entries = ignored_by(seen.audit)
    for one in seen.audit.findings:
        here, *others = one.places or (None,)
        there = next((place for place in others if here and place.document != here.document), None)
        # Only one place of a pair is shown: the others are in audit.json.
        other = (there.document, seen.line(there), seen.text(there)) if there else (None, None, None)
        place = (*_place(seen, here), seen.text(here)) if here else (None,) * (len(_PLACE) + 1)
        entry = entries.get(one.id)
        settled = (entry.reason, entry.who, entry.until.isoformat()) if entry else (None,) * 3
        yield one.id, one.kind, one.level, *place, *other, one.message, seen.standing[one.id], *settled


def _match(seen: View, one: Match) -> Row:
    relation = seen.relations.get(pair(one))
    reasons = (*one.evidence, *(relation.evidence if relation else ()))
    return (
        named("match", *pair(one)),
        one.left, _outlet(seen, one.left), one.right, _outlet(seen, one.right), one.verdict,
        one.score, one.jaccard, one.left_in_right, one.right_in_left, len(one.aligned), len(one.passages),
        *_relation(relation), relation.confidence if relation else None,
        "; ".join(f"{reason.name}: {reason.detail}" for reason in reasons),
    )  # fmt: skip


def _claims(seen: View) -> Iterator[Row]:
    for one in seen.audit.claims:
        place = Place(one.document, one.span)
        told = seen.attributions.get(one.id)
        carriers = sorted({link.document for link in told.links}) if told else []
        altered = [_label(seen, one.document, found) for _, found in seen.changes.get(one.id, ())]
        yield (
            one.id, *_place(seen, place), one.kind, seen.text(place), seen.cited.get(one.id) or one.cited_source,
            *((told.origin, told.kind, told.confidence) if told else (None, None, None)),
            "; ".join(carriers), "; ".join(filter(None, dict.fromkeys(altered))),
        )  # fmt: skip


def _alteration(seen: View, one: Alteration) -> Row:
    labels = (_label(seen, document, one) for document in sorted({one.left.document, one.right.document}))
    left, right = sorted((one.left.document, one.right.document))
    return (
        "; ".join(filter(None, labels)), _fingerprint(one.kind, (one.left, one.right)), one.kind, one.severity,
        *_place(seen, one.left), seen.text(one.left), _edited(seen, one.left, (edit.left for edit in one.edits)),
        *_place(seen, one.right), seen.text(one.right), _edited(seen, one.right, (edit.right for edit in one.edits)),
        *_relation(seen.relations.get((left, right))),
    )  # fmt: skip


def _mark(seen: View, one: Mark) -> Row:
    place = Place(one.document, one.span)
    label, removes = _label(seen, one.document, one), "yes" if one.removes else "no"
    return (
        label, _fingerprint(one.rule, (place,)), *_place(seen, place), one.rule, one.family, one.strength, removes,
        seen.text(place), one.message,
    )  # fmt: skip


def _place(seen: View, place: Place) -> Row:
    return place.document, _outlet(seen, place.document), seen.line(place), place.span.start, place.span.end


def _outlet(seen: View, document: str) -> str | None:
    return seen.documents[document].outlet


def _relation(relation: Relation | None) -> Row:
    return (relation.kind, relation.origin) if relation else (None, None)


def _label(seen: View, document: str, item: Alteration | Mark) -> str | None:
    """Return the id as on the pages, "004-Q1"; None for what no page lists."""
    label = seen.labels.get((document, item))
    return f"{seen.ids[document]}-{label}" if label else None


def _edited(seen: View, place: Place, spans: Iterable[Span]) -> str:
    return " … ".join(filter(None, (seen.text(Place(place.document, span)) for span in spans)))


def _fingerprint(kind: str, places: Iterable[Place]) -> str:
    """Return what stays the same when the batch grows: over kind, document ids and offsets."""
    return named(kind, *(f"{place.document}:{place.span.start}-{place.span.end}" for place in places))
