"""What is concluded of two linked articles, in one sentence: closer to the original, or why that cannot be told."""

from collections.abc import Collection, Iterator

from auditor.attribute.direction import contradicted, from_the_texts_alone
from auditor.attribute.guards import AGENCY, OWN_FACTS, SAME_SENTENCES
from auditor.attribute.implicit import SHORTENED, SPECIFICS, UNMARKED
from auditor.attribute.pair import Pair
from auditor.attribute.sources import credited_outlets
from auditor.language.counts import counted
from auditor.model import CLOSER, SAME_SOURCE, SAME_TEXT, Evidence

OPEN = "direction undetermined"
_LOSSES = (SHORTENED, UNMARKED, SPECIFICS)
CONCLUSIONS = frozenset({CLOSER, SAME_SOURCE, OPEN, SAME_TEXT})


def concluded(pair: Pair, evidence: Collection[Evidence], origin: str | None) -> Iterator[Evidence]:
    """Yield the conclusion, without points; none where a date, a credit, an origin or a notice states the direction."""
    names = {piece.name for piece in evidence}
    if origin is not None:
        if from_the_texts_alone(evidence):
            yield Evidence(CLOSER, 0.0, _closer(pair, evidence, origin))
    elif SAME_TEXT in names:
        # The dates have said so already.
        return
    elif SAME_SENTENCES in names:
        yield Evidence(SAME_TEXT, 0.0, "the same text; who printed first cannot be told")
    elif outlets := _credited_by_both(pair):
        yield Evidence(SAME_SOURCE, 0.0, f"both appear to use the same source: {', '.join(outlets)}")
    elif names & {AGENCY, OWN_FACTS}:
        yield Evidence(SAME_SOURCE, 0.0, "both appear to use the same source")
    else:
        yield Evidence(OPEN, 0.0, _open(evidence))


def _open(evidence: Collection[Evidence]) -> str:
    if contradicted(evidence):
        return "the evidence contradicts itself"
    return "none of the evidence is enough" if any(p.strength for p in evidence) else "no evidence that counts"


def _closer(pair: Pair, evidence: Collection[Evidence], origin: str) -> str:
    """Return what the other article has lost; what speaks the other way is no loss of it."""
    sign = 1.0 if origin == pair.left.id else -1.0
    lost = {piece.name: piece.detail.partition(" (")[0] for piece in evidence if piece.strength * sign > 0}
    changed = len(pair.altered_quotations)
    parts = [f"{counted(changed, 'quotation')} changed" if changed else "", *map(lost.get, _LOSSES)]
    said = ", ".join(filter(None, parts))
    return f"{said or 'other words'} in the other article; an earlier version outside this batch is possible"


def _credited_by_both(pair: Pair) -> list[str]:
    left, right = (credited_outlets(one, (pair.left, pair.right), pair.settings) for one in (pair.left, pair.right))
    return sorted(left.keys() & right.keys())
