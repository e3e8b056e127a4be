"""The ignore list as a section of the index: what it leaves out and why, and which entries have no effect."""

from auditor.model import Ignored
from auditor.report.escape import markdown
from auditor.report.findings import row
from auditor.report.safe import Safe, counted, joined, own, say
from auditor.report.tables import blocks, section, table
from auditor.report.view import View
from auditor.standing import ignored_by

_ROWS = 30


def ignored(view: View) -> Safe:
    """Return the ignored findings with reason, author and last day, and the entries without effect; "" without any."""
    return section(say("Ignored findings"), _findings(view), _without_effect(view))


def _findings(view: View) -> Safe:
    entries = ignored_by(view.audit)
    found = [one for one in view.audit.findings if one.id in entries]
    rows = ((*row(view, one)[:2], *_settled(entries[one.id]), markdown(one.id)) for one in found[:_ROWS])
    rest = len(found) - _ROWS
    return blocks(
        table(own("Article", "Finding", "Reason", "Who", "Until", "Id"), rows),
        say("{} on the pages of the articles.", counted(rest, "more ignored finding")) if rest > 0 else say(""),
    )


def _without_effect(view: View) -> Safe:
    idle = [entry for entry in view.audit.ignored if entry.expired or not entry.findings]
    rows = ((_entry(entry), _why(entry), *_settled(entry)) for entry in idle[:_ROWS])
    rest = len(idle) - _ROWS
    return blocks(
        table(own("Entry without effect", "Why", "Reason", "Who", "Until"), rows),
        say("{}: --format json lists all.", counted(rest, "more entry", "more entries")) if rest > 0 else say(""),
    )


def _settled(entry: Ignored) -> tuple[Safe, Safe, Safe]:
    return markdown(entry.reason), markdown(entry.who), markdown(entry.until.isoformat())


def _entry(entry: Ignored) -> Safe:
    limits = [
        say("{} {}", word, joined(", ", map(markdown, names)))
        for word, names in ((say("article"), entry.article), (say("with"), entry.other))
        if names
    ]
    return joined("; ", [markdown(entry.finding), *limits])


def _why(entry: Ignored) -> Safe:
    if not entry.findings:
        return say("expired; matches no finding") if entry.expired else say("matches no finding")
    return say("expired; honoured no more for {}", counted(len(entry.findings), "finding"))
