"""Which of two linked articles the other one came out of: signed points, and why they stay silent where they do."""

from collections.abc import Iterable
from dataclasses import replace

from auditor.attribute.answered import answered
from auditor.attribute.explicit import EXPLICIT
from auditor.attribute.guards import guards
from auditor.attribute.implicit import agreed, implicit_evidence
from auditor.attribute.losses import losses
from auditor.attribute.pair import Pair
from auditor.attribute.wordings import THIRD
from auditor.model import Evidence

DISAGREE = "too few kinds agree"


def told_by_the_texts(pair: Pair) -> tuple[Evidence, ...]:
    """Return the implicit evidence of a pair, without points where a guard or disagreement silences it, and by what."""
    sides = answered(pair)
    altered = [place for found in pair.altered_quotations for place in (found.left, found.right)]
    aliases = pair.settings.outlet_aliases
    lost = losses(sides[0], sides[1], altered, aliases), losses(sides[1], sides[0], altered, aliases)
    evidence = implicit_evidence(sides, lost)
    silent = tuple(guards(pair, sides, lost))
    if not silent and evidence and not agreed(evidence):
        silent = (Evidence(DISAGREE, 0.0, "fewer than two kinds of evidence agree, or one speaks against the others"),)
    return (*silenced(evidence), *_with_sum(silent, evidence)) if silent else evidence


def silenced(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return evidence that is shown and does not count."""
    return tuple(
        replace(piece, strength=0.0, detail=f"{piece.detail} ({piece.strength:+.2f} points, not counted)")
        for piece in evidence
    )


def _with_sum(silent: tuple[Evidence, ...], evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return the reasons for silence, the first with the sum that it silences."""
    total = round(sum(piece.strength for piece in evidence), 2)
    if not total:
        return silent
    return (replace(silent[0], detail=f"{silent[0].detail}; it silences {total:+.2f} points"), *silent[1:])


def points(evidence: Iterable[Evidence]) -> float:
    """Return the signed sum; 0 where explicit pieces contradict each other.

    A date does not stand against a credit: one wrong cell of a manifest would name the original as the copy.
    """
    found = tuple(evidence)
    return 0.0 if contradicted(found) else round(sum(piece.strength for piece in found), 6)


def contradicted(evidence: Iterable[Evidence]) -> bool:
    """Tell whether explicit pieces speak for both sides."""
    explicit = [piece.strength for piece in evidence if piece.name in EXPLICIT]
    return bool(explicit) and min(explicit) < 0 < max(explicit)


def from_the_texts_alone(evidence: Iterable[Evidence]) -> bool:
    """Tell whether no date, credit, origin or notice speaks: such evidence says "closer to the original".

    A third article that prints one wording says no more: the two may be rewrites of an article that nobody has.
    """
    return not any(piece.name in EXPLICIT - {THIRD} and piece.strength for piece in evidence)
