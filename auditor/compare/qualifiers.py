"""Figures that are equal, and yet "up to" that many in one article and "some" in the other."""

from collections import defaultdict
from collections.abc import Iterator

from auditor.compare.agreement import ABOUT, AT_LEAST, AT_MOST, MANY, NEARLY
from auditor.compare.alteration import alteration
from auditor.compare.sides import Side
from auditor.model import Alteration, AlterationKind, Edit, Figure, Match, Severity

# Smaller ones meet by chance, and "some 20" says nothing else than "about 20".
LEAST = 10
# Between articles that are no copies a figure must be this large to be the same one.
LARGE = 100
_BOUNDS = ("at least", "at most")


def differing_qualifiers(left: Side, right: Side, match: Match) -> Iterator[Alteration]:
    """Yield an alteration for each figure with its unit whose bound differs: at least, at most, or neither.

    A text that has the figure with the other's bound as well says both, and is left alone.
    """
    here, there = _bounded(left), _bounded(right)
    least = LEAST if match.copying else LARGE
    for counted in sorted(here.keys() & there.keys()):
        ours, theirs = here[counted], there[counted]
        if counted[0] < least or ours.keys() & theirs.keys() or not (ours.keys() | theirs.keys()) & set(_BOUNDS):
            continue
        one, two = next(iter(ours.values())), next(iter(theirs.values()))
        if match.copying or (one.qualifier and two.qualifier):
            edit = (Edit(one.span, two.span),)
            places = (left.id, one.span), (right.id, two.span)
            yield alteration(AlterationKind.WORDING, *places, edit, Severity.MODALITY)


def _bounded(side: Side) -> dict[tuple[float, str], dict[str, Figure]]:
    """Return the figures of a text by value and unit, and then by what their qualifier says."""
    found: dict[tuple[float, str], dict[str, Figure]] = defaultdict(dict)
    for figure in side.figures:
        if figure.unit is not None and figure.qualifier not in ("from", "to") and figure.value not in MANY:
            found[figure.value, figure.unit].setdefault(_bound(figure), figure)
    return found


def _bound(figure: Figure) -> str:
    if figure.qualifier in AT_LEAST:
        return "at least"
    if figure.qualifier in AT_MOST or figure.qualifier in NEARLY:
        return "at most"
    return "about" if figure.qualifier in ABOUT else ""
