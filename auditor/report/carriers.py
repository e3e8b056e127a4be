"""Who carries whose claims: rows carry, columns carried them earliest in the batch."""

from collections import Counter

from auditor.model import Audit
from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, own, say
from auditor.report.tables import blocks, table
from auditor.report.view import View

# More columns than this, and a Git host's page has to be scrolled sideways.
_COLUMNS = 12
_OTHERS = "\0others"
_UNDETERMINED = "\0undetermined"


def matrix(view: View) -> Safe:
    """Return the table of claims by carrier and earliest carrier; "" where no claim has an attribution."""
    counts = _counts(view.audit, _groups(view))
    rows, columns = ({key[at]: None for key in sorted(counts)} for at in (0, 1))
    shown = sorted(columns, key=lambda key: (key.startswith("\0"), key))
    header = (say("Carrier ↓ earliest carrier →"), *(say("{}:", _title(view, key)) for key in shown), *own("all:"))
    body = [
        (_title(view, row), *(_count(counts[row, key]) for key in shown), _count(sum(counts[row, k] for k in shown)))
        for row in sorted(rows, key=lambda key: (key.startswith("\0"), key))
    ]
    return blocks(table(header, body), _left_out(view) if body else say(""))


def _left_out(view: View) -> Safe:
    """Return what the numbers count, and how many articles they leave out."""
    attributed = {one.claim for one in view.audit.attributions}
    counted_ones = {claim.document for claim in view.audit.claims if claim.id in attributed}
    rest = len(view.audit.documents) - len(counted_ones)
    if not rest:
        return say("Each number counts claims.")
    return say("Each number counts claims. Left out: {} that share no story with another one, or hold no claim.",
               counted(rest, "article"))  # fmt: skip


def _groups(view: View) -> dict[str, str]:
    """Return what each document is counted under: itself, or its outlet where there are many documents."""
    ids = [document.id for document in view.audit.documents]
    if len(ids) <= _COLUMNS - 1:
        return {article: article for article in ids}
    outlets = {document.id: document.outlet or "" for document in view.audit.documents}
    claims = Counter(outlets[claim.document] for claim in view.audit.claims)
    largest = sorted(set(outlets.values()), key=lambda outlet: (-claims[outlet], outlet))[: _COLUMNS - 2]
    return {article: outlet if outlet in largest else _OTHERS for article, outlet in outlets.items()}


def _counts(audit: Audit, groups: dict[str, str]) -> Counter[tuple[str, str]]:
    carrier = {claim.id: claim.document for claim in audit.claims}
    return Counter(
        (groups[carrier[one.claim]], groups[one.origin] if one.origin else _UNDETERMINED)
        for one in audit.attributions
        if one.claim in carrier
    )


def _title(view: View, key: str) -> Safe:
    if key in view.documents:
        outlet = view.documents[key].outlet
        return say("{} {}", view.names[key], markdown(outlet)) if outlet else view.names[key]
    own_words = {_OTHERS: say("others"), _UNDETERMINED: say("undetermined"), "": say("not named")}
    return own_words.get(key) or markdown(key)


def _count(number: int) -> Safe:
    return say("{}", number) if number else say("·")
