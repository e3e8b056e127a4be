"""Findings as rows: the first ones on the index, all of an article on its page."""

from collections import Counter

from auditor.model import Finding, Level
from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, own, say
from auditor.report.tables import blocks, section, table
from auditor.report.tally import tally
from auditor.report.view import HERE, UP, View
from auditor.standing import Standing, new_findings

_LOOK = 10
# Of one kind at first: ten rewrites would hide six swapped credits.
_OF_ONE_KIND = 3
# Among findings of one level: who took from whom, then credits, quotations, translation, figures; the rest as it came.
_ORDER = (
    "copy",
    "rewrite",
    "credit-swapped",
    "quotations-altered",
    "credit-leaked",
    "translation-declared",
    "figures-disagree",
    "dates-disagree",
    "assembled",
    "possible-rewrite",
    "reworded-passage",
)
LEVELS = {
    Level.INFO: say("info"),
    Level.NOTICE: say("notice"),
    Level.WARNING: say("warning"),
    Level.SERIOUS: say("serious"),
}
_SETTLED = {Standing.KNOWN: say("known"), Standing.IGNORED: say("ignored")}
_HOW = say(
    "To ignore a finding, put its id into the ignore list of auditor.toml with a reason, a name and a last day; the "
    "project’s docs/lists.md shows how."
)


def first(view: View) -> Safe:
    """Return the new findings to look at before all others, heaviest first, and how many more there are.

    A kind shows its first few; the others of it follow where other kinds leave room.
    """
    findings = [one for one in new_findings(view.audit) if one.level is not Level.INFO]
    ranked = sorted(findings, key=lambda one: (-one.level.rank, _rank(one.kind)))
    seen: Counter[str] = Counter()
    few: list[Finding] = []
    rest: list[Finding] = []
    for one in ranked:
        seen[one.kind] += 1
        (few if seen[one.kind] <= _OF_ONE_KIND else rest).append(one)
    chosen = {id(one) for one in [*few, *rest][:_LOOK]}
    shown = [one for one in ranked if id(one) in chosen]
    more = len(findings) - len(shown)
    counts = tally(view.audit)
    return blocks(
        say("{}.", markdown(counts)) if counts else say(""),
        table(own("Article", "Finding", "Level", "Evidence", "Id"), (row(view, one) for one in shown)),
        say("{} on the pages of the articles.", counted(more, "more finding")) if more else say(""),
        _HOW if shown else say(""),
    )


def of_article(view: View, document: str) -> Safe:
    """Return the section with all findings of an article, heaviest first; "" where there are none."""
    found = [one for one in view.audit.findings if one.places and one.places[0].document == document]
    ranked = sorted(found, key=lambda one: (-one.level.rank, _rank(one.kind)))
    rows = (row(view, one, UP)[1:] for one in ranked)
    return section(say("Findings"), table(own("Finding", "Level", "Evidence", "Id"), rows))


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def row(view: View, finding: Finding, up: Safe = HERE) -> tuple[Safe, ...]:
    """Return article, message, level, evidence and id of a finding; UP on a page in a folder."""
    ids = list(dict.fromkeys(place.document for place in finding.places))
    said = markdown(finding.message)
    if len(ids) > 1:
        said = say("{} (with {})", said, view.link(ids[1], up))
    article, level = view.link(ids[0], up) if ids else say("–"), _level(view, finding)
    return article, said, level, view.evidence(finding), markdown(finding.id)


def _level(view: View, finding: Finding) -> Safe:
    settled = _SETTLED.get(view.standing[finding.id])
    return say("{} ({})", LEVELS[finding.level], settled) if settled else LEVELS[finding.level]
