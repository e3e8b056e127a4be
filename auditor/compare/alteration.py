"""One alteration, with the id that its kind and places give it."""

from auditor.language.fingerprint import fingerprint
from auditor.model import Alteration, AlterationKind, Edit, Place, Severity, Span


def alteration(
    kind: AlterationKind,
    left: tuple[str, Span],
    right: tuple[str, Span],
    edits: tuple[Edit, ...] = (),
    severity: Severity | None = None,
) -> Alteration:
    """Return the alteration between two places, each a document's id and a span."""
    spans = [(name, span.start, span.end) for name, span in (left, right)]
    return Alteration(fingerprint(kind, spans), kind, Place(*left), Place(*right), edits, severity)
