"""How many findings are new, known and ignored: the sentence behind the headline."""

from collections import Counter

from auditor.model import Audit
from auditor.report.escape import visible
from auditor.standing import Standing, standings


def tally(audit: Audit) -> str:
    """Return "3 new findings, 12 known from base.json, 2 no longer found, 1 ignored" as plain text.

    Without a baseline "3 findings, 1 ignored"; "" where nothing is ignored either.
    """
    standing = standings(audit)
    counts = Counter(standing[one.id] for one in audit.findings)
    new, ignored = counts[Standing.NEW], counts[Standing.IGNORED]
    said = [f"{new} {'new ' if audit.baseline else ''}finding{'' if new == 1 else 's'}"]
    if audit.baseline:
        said.append(f"{counts[Standing.KNOWN]} known from {visible(audit.baseline.name)}")
        said.append(f"{len(audit.baseline.gone)} no longer found")
    if ignored:
        said.append(f"{ignored} ignored")
    return ", ".join(said) if len(said) > 1 else ""
