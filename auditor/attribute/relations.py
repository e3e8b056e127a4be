"""What two matched articles are to each other: decided here, once, for the whole report."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from auditor.attribute.answered import links
from auditor.attribute.conclusion import concluded
from auditor.attribute.dates import altered, dates_too_little, undirected
from auditor.attribute.direction import from_the_texts_alone, points, told_by_the_texts
from auditor.attribute.explicit import DATED, EXPLICIT, LEAKED, SWAPPED, explicit_evidence
from auditor.attribute.handed import handed_on
from auditor.attribute.pair import Pair
from auditor.attribute.sources import cited_names, credited_outlets, named_titles
from auditor.language.credits import credits_outlet
from auditor.model import Claim, Confidence, Document, Evidence, Link, Match, Place, Relation, RelationKind, Verdict

# Claims in common from which two articles on one story may draw on one source: a single one may be chance.
SHARED_CLAIMS = 2

# Of articles that share a part a notice speaks for the whole, a credit for the sentences that answer each other.
PARTLY = frozenset({Verdict.SHARED_PASSAGES, Verdict.POSSIBLE})

DIRECTIONS = frozenset({RelationKind.UNDETERMINED, RelationKind.RIGHT_FROM_LEFT, RelationKind.LEFT_FROM_RIGHT})

Decision = tuple[RelationKind, Confidence, tuple[Evidence, ...]]


def relation(match: Match, pair: Pair, answering: int) -> Relation:
    """Return the relation of a pair; answering is the number of pairs of claims that say the same."""
    kind, confidence, evidence = _copied(match, pair) if match.copying else _in_part(match, pair, answering)
    found = Relation(match.left, match.right, kind, confidence, evidence)
    if kind in DIRECTIONS and (match.copying or found.origin is not None):
        return replace(found, evidence=(*evidence, *concluded(pair, evidence, found.origin)))
    return found


def _copied(match: Match, pair: Pair) -> Decision:
    if pair.same_outlet:
        detail = "both were published by the same outlet"
        return RelationKind.REVISION, Confidence.MEDIUM, (Evidence("same outlet", 0.0, detail),)
    if altered(pair):
        pair = replace(pair, aligned=links(pair))
    evidence = explicit_evidence(pair)
    credited = tuple(piece for piece in evidence if piece.name in EXPLICIT and piece.name != DATED)
    if handed := handed_on(match, pair, stated=points(credited) != 0):
        return handed[0], handed[1], (*handed[2], *undirected(evidence))
    if not credited and (reason := dates_too_little(match, pair)):
        # No quotation was altered: the texts would be silent, too, and eighty prints of one text are 3,160 pairs.
        return _directed(pair, (*undirected(evidence), reason))
    return _directed(pair, (*evidence, *told_by_the_texts(pair)))


def _directed(pair: Pair, evidence: tuple[Evidence, ...]) -> Decision:
    total, bound = points(evidence), pair.settings.direction
    if abs(total) < bound:
        return RelationKind.UNDETERMINED, Confidence.LOW, evidence
    kind = RelationKind.RIGHT_FROM_LEFT if total > 0 else RelationKind.LEFT_FROM_RIGHT
    credited = any(piece.name in EXPLICIT and piece.name != DATED for piece in evidence)
    if from_the_texts_alone(evidence):
        return kind, Confidence.MEDIUM if abs(total) >= 2 * bound else Confidence.LOW, evidence
    # Dates alone: the earlier print may itself be a copy.
    return kind, Confidence.HIGH if credited and abs(total) >= 2 * bound else Confidence.MEDIUM, evidence


def _in_part(match: Match, pair: Pair, answering: int) -> Decision:
    """Return the relation of two articles that share a part: a direction where the texts tell, else a common source."""
    if match.verdict in PARTLY and not pair.same_outlet:
        found = explicit_evidence(pair)
        credited = tuple(piece for piece in found if piece.name in (LEAKED, SWAPPED))
        dates = tuple(piece for piece in found if piece.name == DATED) if credited else ()
        decided = _directed(pair, (*dates, *credited, *told_by_the_texts(pair)))
        if decided[0] is not RelationKind.UNDETERMINED:
            return decided
    return _common_source(pair, answering)


def _common_source(pair: Pair, answering: int) -> Decision:
    evidence = tuple(_in_common(pair))
    if answering < SHARED_CLAIMS or not evidence or _far_apart(pair):
        return RelationKind.UNDETERMINED, Confidence.LOW, ()
    return RelationKind.COMMON_SOURCE, Confidence.MEDIUM, evidence


def _far_apart(pair: Pair) -> bool:
    one, two = pair.left.published, pair.right.published
    return one is not None and two is not None and abs((one - two).days) > pair.settings.same_source_days


def _in_common(pair: Pair) -> Iterator[Evidence]:
    """Yield the reports that both name by title, then the names that both cite."""
    left, right = (named_titles(document, pair.quotes) for document in (pair.left, pair.right))
    for title in sorted(left.keys() & right.keys()):
        words = pair.left.text[left[title][0].span.start : left[title][0].span.end].strip(" .,;:")
        yield Evidence("same title named", 0.0, f"“{words}”", left[title], right[title])
    here, there = (_cited(pair, document) for document in (pair.left, pair.right))
    for name in sorted(here.keys() & there.keys(), key=lambda name: (-min(len(here[name]), len(there[name])), name)):
        yield Evidence("same source cited", 0.0, name, here[name], there[name])


def _cited(pair: Pair, document: Document) -> dict[str, tuple[Place, ...]]:
    """Return where a document cites a body, a document, or an outlet that neither of the two is."""
    own, aliases = [one.outlet for one in (pair.left, pair.right) if one.outlet], pair.settings.outlet_aliases
    cited = {
        name: places
        for name, places in cited_names(document, pair.claims).items()
        if not any(credits_outlet(name, outlet, aliases) for outlet in own)
    }
    return {**credited_outlets(document, (pair.left, pair.right), pair.settings), **cited}


def answering_claims(claims: Mapping[str, Claim], links: Mapping[str, tuple[Link, ...]]) -> Counter[tuple[str, str]]:
    """Return, by pair of documents (smaller id on the left), how many pairs of their claims say the same."""
    pairs = {tuple(sorted((claim, link.claim))) for claim, found in links.items() for link in found}
    return Counter(_documents(claims[one].document, claims[two].document) for one, two in pairs)


def _documents(one: str, two: str) -> tuple[str, str]:
    return min(one, two), max(one, two)
