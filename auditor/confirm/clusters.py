"""Articles that are one text: those that hold more than half of each other, then the parts of one of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model import Match

# Two stories side by side cannot both hold more than half of a roundup. Of 33 rewrites by a language model that are
# found, 25 hold more than half of each other; the rest are parts, which join the one article that holds most of them.
WHOLE = 0.5
# A roundup holds its stories in different sentences; shortened versions of one text share at least its beginning.
SAME_PLACE = 0.25

Sentences = frozenset[int]


@dataclass(frozen=True, slots=True)
class Part:
    """A match in which one article stands in a longer one: how much of it, and in which sentences of that."""

    part: str
    holder: str
    share: float
    score: float
    sentences: Sentences


def components(matches: Iterable[Match]) -> list[tuple[str, ...]]:
    """Return the groups of articles that are copies or rewrites of one text, members and groups sorted.

    Two articles that hold more than half of each other are together. A group whose text is a part of a longer article
    joins the one that holds most of it, and no other: a statement printed in two reports does not tie them. And it
    joins only if it stands there in the same place as what is found there already: nor does a roundup tie its stories.
    """
    copying = sorted((match for match in matches if match.copying), key=lambda match: (match.left, match.right))
    whole = [match for match in copying if _held(match) > WHOLE]
    group: dict[str, set[str]] = {name: {name} for match in copying for name in (match.left, match.right)}
    places: dict[str, list[Sentences]] = defaultdict(list)
    for match in whole:
        _join(group, match.left, match.right)
        places[match.left].append(_sentences(match, match.left))
        places[match.right].append(_sentences(match, match.right))
    parts = [_part(match) for match in copying if _held(match) <= WHOLE]
    largest: dict[str, Sentences] = {}
    for one in sorted(_best(parts, group), key=lambda one: (-len(one.sentences), one.holder, one.part)):
        found = [*places[one.holder], largest.setdefault(one.holder, one.sentences)]
        if all(_same_place(one.sentences, other) for other in found):
            _join(group, one.part, one.holder)
    return sorted({tuple(sorted(members)) for members in group.values() if len(members) > 1})


def _held(match: Match) -> float:
    """Return the share of the longer article that the other one holds; 1 for texts too short to be measured."""
    shares = [share for share in (match.left_in_right, match.right_in_left) if share is not None]
    return min(shares, default=1.0)


def _part(match: Match) -> Part:
    left, right = match.left_in_right or 0.0, match.right_in_left or 0.0
    part, holder = (match.left, match.right) if left > right else (match.right, match.left)
    return Part(part, holder, max(left, right), match.score or 0.0, _sentences(match, holder))


def _sentences(match: Match, document: str) -> Sentences:
    return frozenset((pair.left if document == match.left else pair.right).ordinal for pair in match.aligned)


def _best(parts: Iterable[Part], group: dict[str, set[str]]) -> list[Part]:
    """Return for each group of whole articles the match with what holds most of one of them."""
    best: dict[int, Part] = {}
    for one in sorted(parts, key=lambda one: (-one.share, -one.score, one.part, one.holder)):
        if group[one.part] is not group[one.holder]:
            best.setdefault(id(group[one.part]), one)
    return list(best.values())


def _same_place(one: Sentences, other: Sentences) -> bool:
    return len(one & other) >= SAME_PLACE * min(len(one), len(other))


def _join(group: dict[str, set[str]], one: str, other: str) -> None:
    small, large = sorted((group[one], group[other]), key=len)
    if small is not large:
        large |= small
        group.update(dict.fromkeys(small, large))
