"""Findings as rows: the first ones on the index, all of an article on its page."""

from collections import Counter
from collections.abc import Sequence

from auditor.model import Finding, Level
from auditor.report.escape import markdown
from auditor.report.evidence import articles_of
from auditor.report.references import evidence, lines
from auditor.report.safe import Safe, counted, joined, listed, own, say, tag
from auditor.report.tables import blocks, folded, section, table
from auditor.report.tally import tally
from auditor.report.view import HERE, UP, View
from auditor.standing import Standing, new_findings

_LOOK = 10
# Of one kind at first: ten rewrites would hide six swapped credits.
_OF_ONE_KIND = 3
# What the first ten leave is one click away; of thousands the pages of the articles tell.
_MORE = 100
_NAMES = 3
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
    Level.INFO: tag(say("info")),
    Level.NOTICE: tag(say("notice")),
    Level.WARNING: tag(say("warning")),
    Level.SERIOUS: tag(say("serious")),
}
_SETTLED = {Standing.KNOWN: say("known"), Standing.IGNORED: say("ignored")}
_HOW = say("To ignore one, put its id into the ignore list of auditor.toml (docs/lists.md).")
_HEADER = own("Article", "Finding", "Level", "Line", "Evidence")


def first(view: View) -> Safe:
    """Return the new findings to look at before all others, heaviest first, and all others folded.

    A kind shows its first few; the others of it follow where other kinds leave room.
    """
    findings = ranked(new_findings(view.audit))
    seen: Counter[str] = Counter()
    few: list[Finding] = []
    rest: list[Finding] = []
    for one in findings:
        if one.level is not Level.INFO:
            seen[one.kind] += 1
            (few if seen[one.kind] <= _OF_ONE_KIND else rest).append(one)
    chosen = {id(one) for one in [*few, *rest][:_LOOK]}
    shown = [one for one in findings if id(one) in chosen]
    counts = tally(view.audit)
    return blocks(
        say("{}.", markdown(counts)) if counts else say(""),
        table(_HEADER, (row(view, one) for one in shown)),
        _others(view, [one for one in findings if id(one) not in chosen]),
    )


def _others(view: View, findings: Sequence[Finding]) -> Safe:
    if not findings:
        return say("")
    counts = Counter(one.level for one in findings)
    said = joined(", ", [say("{} {}", counts[level], LEVELS[level]) for level in reversed(Level) if counts[level]])
    rest = len(findings) - _MORE
    return folded(
        say("{}: {}", counted(len(findings), "more finding"), said),
        blocks(
            table(_HEADER, (row(view, one) for one in findings[:_MORE])),
            say("{} on the pages of the articles.", counted(rest, "more finding")) if rest > 0 else say(""),
        ),
    )


def of_article(view: View, document: str) -> Safe:
    """Return the section with all findings of an article, heaviest first; "" where there are none."""
    rows = ((*row(view, one, UP, document)[1:], markdown(one.id)) for one in ranked(view.findings.get(document, ())))
    body = table((*_HEADER[1:], *own("Id")), rows)
    return section(say("Findings"), body, _HOW if body else say(""))


def ranked(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings heaviest first, among those of one level by kind."""
    return sorted(findings, key=lambda one: (-one.level.rank, _rank(one.kind)))


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def row(view: View, finding: Finding, up: Safe = HERE, here: str | None = None) -> tuple[Safe, ...]:
    """Return article, message, level, line and evidence of a finding; UP and the article on its page."""
    ids = list(dict.fromkeys(place.document for place in finding.places))
    about = articles_of(finding, view.origins)
    more = [say("{} more", len(about) - _NAMES)] if len(about) > _NAMES else []
    names = (view.names[one] if one == here else view.link(one, up) for one in about[:_NAMES])
    articles = listed([*names, *more])
    said = markdown(finding.message)
    if len(ids) > len(about):
        said = say("{} (with {})", said, view.link(ids[1], up))
    elif here is not None and len(ids) > 1:
        said = say("{} ({})", said, articles)
    return articles or say("–"), said, _level(view, finding), lines(view, finding), evidence(view, finding, up, here)


def _level(view: View, finding: Finding) -> Safe:
    settled = _SETTLED.get(view.standing[finding.id])
    return say("{} ({})", LEVELS[finding.level], settled) if settled else LEVELS[finding.level]
