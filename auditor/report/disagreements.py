"""Numbers that disagree between articles: one row a disagreement, however many articles carry it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from auditor.model import Alteration, AlterationKind, Place
from auditor.report import alterations
from auditor.report.references import items
from auditor.report.safe import Safe, counted, joined, listed, own, say
from auditor.report.tables import blocks, folded, table
from auditor.report.view import View

_ROWS = 20
_CARRIERS = 6


def disagreements(view: View) -> Safe:
    """Return the table of figures that disagree, folded; "" where none do."""
    groups = _groups(alterations.of_kinds(view.audit.alterations, (AlterationKind.FIGURE,)))
    rest = len(groups) - _ROWS
    if not groups:
        return say("")
    return folded(
        say("{}; which one is right is not decided here", counted(len(groups), "figure")),
        blocks(
            table(own("Id", "One says", "Another says"), (_row(view, group) for group in groups[:_ROWS])),
            say("{} on the pages of the articles.", counted(rest, "more figure")) if rest > 0 else say(""),
        ),
    )


def _groups(found: Iterable[Alteration]) -> list[list[Alteration]]:
    """Return the alterations in groups that share a place: what a copy carries disagrees with the same article."""
    of: dict[Place, list[Alteration]] = {}
    for one in found:
        left, right = of.setdefault(one.left, []), of.setdefault(one.right, [])
        if left is not right:
            left += right
            of.update(dict.fromkeys([place for place, group in of.items() if group is right], left))
        left.append(one)
    return list({id(group): group for group in of.values()}.values())


def _row(view: View, group: Sequence[Alteration]) -> tuple[Safe, ...]:
    values: defaultdict[str, dict[Place, None]] = defaultdict(dict)
    for one in group:
        for place in alterations.oriented(view, one):
            values[view.text(place).casefold()][place] = None
    said = [_said(view, sorted(places)) for places in values.values()]
    return items(view, group), said[0], joined("; or ", said[1:])


def _said(view: View, places: Sequence[Place]) -> Safe:
    named = [view.where(place) for place in places[:_CARRIERS]]
    more = [say("{} more", len(places) - _CARRIERS)] if len(places) > _CARRIERS else []
    return say("{}: {}", listed([*named, *more]), alterations.context(view, places[0]))
