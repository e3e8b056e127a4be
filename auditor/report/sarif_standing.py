"""Which results are settled, and which an earlier audit knew, as SARIF says it."""

from auditor.model import Audit, Ignored
from auditor.report.escape import visible
from auditor.report.sarif_text import Node
from auditor.standing import ignored_by


def sarif_standing(audit: Audit) -> dict[str, Node]:
    """Return `baselineState` and `suppressions` of each finding, by its id; neither without a baseline or a list."""
    entries = ignored_by(audit)
    known = frozenset(audit.baseline.known) if audit.baseline else None
    return {
        one.id: {
            **({} if known is None else {"baselineState": "unchanged" if one.id in known else "new"}),
            **suppressions(audit, entries.get(one.id)),
        }
        for one in audit.findings
    }


def suppressions(audit: Audit, entry: Ignored | None = None) -> Node:
    """Return the entry as a suppression; where there is an ignore list every result has them, if none (3.27.23)."""
    return {"suppressions": [_suppression(entry)] if entry else []} if audit.ignored else {}


def _suppression(entry: Ignored) -> Node:
    return {
        "kind": "external",
        "status": "accepted",
        "justification": visible(entry.reason),
        "properties": {"who": visible(entry.who), "until": entry.until.isoformat()},
    }
