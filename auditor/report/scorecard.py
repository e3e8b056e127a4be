"""The scorecard of one article: a table for each group, each criterion with its steps and its evidence."""

from collections import defaultdict
from collections.abc import Sequence

from auditor.model import Criterion, Evidence, Place, State
from auditor.report.escape import markdown
from auditor.report.safe import Safe, joined, number, own, percent, say
from auditor.report.tables import section, table
from auditor.report.view import View
from auditor.report.wording import STATES, share, state, value

_SHOWN = 4
_LINES = 6


def scorecard(view: View, document: str) -> Safe:
    """Return the section: what was observed a row each, what was not in one row for each reason."""
    card = view.scorecards.get(document)
    groups: defaultdict[str, list[Criterion]] = defaultdict(list)
    for one in card.criteria if card else ():
        groups[one.group].append(one)
    tables = [_group(view, group, criteria) for group, criteria in groups.items()]
    return section(
        say("Scorecard"),
        *tables,
        say(
            "States: {}. There is no total. An interval covers the choice of sentences, not what a rule overlooks. "
            "The project’s docs/scorecard.md tells each formula.",
            joined(", ", STATES.values()),
        )
        if tables
        else say(""),
    )


def _group(view: View, group: str, criteria: Sequence[Criterion]) -> Safe:
    seen = [one for one in criteria if one.value is not None]
    unseen: defaultdict[str, list[Criterion]] = defaultdict(list)
    for one in criteria:
        if one.value is None:
            unseen[one.note].append(one)
    header = (markdown(group or "Criterion"), *own("State", "Value", "Steps", "Evidence"))
    rows = [_row(view, one) for one in seen]
    for note, same in unseen.items():
        names = joined(", ", [markdown(one.name) for one in same])
        rows.append((names, STATES[State.NOT_OBSERVABLE], say("–"), say("–"), markdown(note)))
    return table(header, rows)


def _row(view: View, one: Criterion) -> tuple[Safe, ...]:
    details = [say("{}{}", markdown(each.detail), _where(view, each)) for each in one.evidence[:_SHOWN]]
    if len(one.evidence) > _SHOWN:
        details.append(say("{} more", len(one.evidence) - _SHOWN))
    said = joined("; ", [part for part in (markdown(one.note), *details) if part])
    return markdown(one.name), state(one), value(one), steps(one), said


def steps(criterion: Criterion) -> Safe:
    """Return from which values a criterion is met: "met from 70 %, partly from 40 %"; "–" where nothing is graded."""
    if criterion.steps is None or criterion.unit == "presence":
        return say("–")
    shown = percent if criterion.unit.startswith("share") else number
    met, partly = (shown(step) for step in criterion.steps)
    if criterion.steps[0] < criterion.steps[1]:
        return say("met up to {}, partly up to {}", met, partly)
    return say("met from {}, partly from {}", met, partly)


def _where(view: View, each: Evidence) -> Safe:
    """Return the lines of a piece of evidence, here and in the other article: " (lines 3, 5; 002 line 7)"."""
    here = _lines(view, each.here)
    documents = dict.fromkeys(place.document for place in each.there)
    there = [
        say("{} {}", view.names[other], _lines(view, tuple(place for place in each.there if place.document == other)))
        for other in documents
    ]
    said = joined("; ", [part for part in (here, *there) if part])
    return say(" ({})", said) if said else said


def _lines(view: View, places: tuple[Place, ...]) -> Safe:
    lines = list(dict.fromkeys(view.line(place) for place in places))
    if len(lines) < 2:
        return say("line {}", lines[0]) if lines else say("")
    more = say(" and {} more", len(lines) - _LINES) if len(lines) > _LINES else say("")
    return say("lines {}{}", joined(", ", [say("{}", line) for line in lines[:_LINES]]), more)


def original(view: View, document: str) -> Safe:
    """Return the original share of an article for the cell of an index, with what is told alike elsewhere."""
    card = view.scorecards.get(document)
    alike = [
        one.strength
        for criterion in (card.criteria if card else ())
        if criterion.name == "original share"
        for one in criterion.evidence
        if one.name == "told alike"
    ]
    shown = share(view, document, "original share")
    return say("{}, {} told alike", shown, percent(max(alike))) if alike else shown
