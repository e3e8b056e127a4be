"""What is concluded of two linked articles, in one sentence: closer to the original, or why that cannot be told."""

from collections.abc import Collection, Iterator

from auditor.attribute.dates import SAME
from auditor.attribute.direction import from_the_texts_alone
from auditor.attribute.guards import AGENCY, OWN_FACTS, SAME_SENTENCES
from auditor.attribute.implicit import SHORTENED, SPECIFICS, UNMARKED
from auditor.attribute.pair import Pair
from auditor.attribute.sources import credited_outlets
from auditor.language.counts import counted
from auditor.model import CLOSER, AlterationKind, Evidence

SOURCE, OPEN = "same source used", "direction undetermined"
CONCLUSIONS = frozenset({CLOSER, SOURCE, OPEN, SAME})


def concluded(pair: Pair, evidence: Collection[Evidence], origin: str | None) -> Iterator[Evidence]:
    """Yield the conclusion, without points; none where a date, a credit, an origin or a notice states the direction."""
    names = {piece.name for piece in evidence}
    if origin is not None:
        if from_the_texts_alone(evidence):
            yield Evidence(CLOSER, 0.0, _closer(pair, evidence, origin))
    elif SAME in names:
        # The dates have said so already.
        return
    elif SAME_SENTENCES in names:
        yield Evidence(SAME, 0.0, "the same text; who printed first cannot be told")
    elif outlets := _credited_by_both(pair):
        yield Evidence(SOURCE, 0.0, f"both appear to use the same source: {', '.join(outlets)}")
    elif names & {AGENCY, OWN_FACTS}:
        yield Evidence(SOURCE, 0.0, "both appear to use the same source")
    else:
        speaking = "none of the evidence is enough" if any(p.strength for p in evidence) else "no evidence that counts"
        yield Evidence(OPEN, 0.0, speaking)


def _closer(pair: Pair, evidence: Collection[Evidence], origin: str) -> str:
    quoted = (AlterationKind.QUOTE, AlterationKind.TITLE)
    numbers = {piece.name: piece.detail for piece in evidence if piece.strength}
    changed = sum(found.kind in quoted for found in pair.alterations)
    parts = [
        f"{counted(changed, 'quotation')} changed" if changed else "",
        f"{numbers[SHORTENED]} shortened" if SHORTENED in numbers else "",
        numbers.get(UNMARKED, ""),
    ]
    lacks = f"; it lacks {numbers[SPECIFICS]} that {origin} gives" if SPECIFICS in numbers else ""
    other = pair.right.id if origin == pair.left.id else pair.left.id
    said = f"in {other} {', '.join(filter(None, parts))}{lacks}"
    return f"{origin} is closer to the original: {said}. An earlier version outside this batch is possible."


def _credited_by_both(pair: Pair) -> list[str]:
    left, right = (credited_outlets(one, (pair.left, pair.right), pair.settings) for one in (pair.left, pair.right))
    return sorted(left.keys() & right.keys())
