"""Other articles of the batch that can say something of a pair: which wording is older, which agency it is from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set

from auditor.model import Match, Place, Verdict

Ids = tuple[str, str]
Credits = tuple[tuple[str, tuple[Place, ...]], ...]


def witnesses(matches: Iterable[Match]) -> dict[Ids, tuple[str, ...]]:
    """Return for each matched pair the other articles that either of the two is matched with, copies of it left out.

    A copy of a rewrite holds the rewriter's words: one voted down a date and a swapped credit.
    """
    known = tuple(matches)
    near, copies = _near(known), _near(match for match in known if match.verdict is Verdict.COPY)
    nobody: Set[str] = frozenset()
    found = {}
    for match in known:
        left, right = match.left, match.right
        printed = copies.get(left, nobody) | copies.get(right, nobody) | {left, right}
        found[left, right] = tuple(sorted((near[left] | near[right]) - printed))
    return found


def prints(matches: Iterable[Match], credited: Mapping[str, Mapping[str, tuple[Place, ...]]]) -> dict[Ids, Credits]:
    """Return for each matched pair the agencies that other copies of both credit, with where they do.

    credited has, by article, the agencies that it credits.
    """
    known = tuple(matches)
    copies = _near(match for match in known if match.copying)
    crediting = {name for name, found in credited.items() if found}
    nobody: Set[str] = frozenset()
    return {
        (match.left, match.right): tuple(
            item
            for name in sorted(copies.get(match.left, nobody) & copies.get(match.right, nobody) & crediting)
            for item in credited[name].items()
        )
        for match in known
    }


def _near(matches: Iterable[Match]) -> dict[str, set[str]]:
    near: dict[str, set[str]] = defaultdict(set)
    for match in matches:
        near[match.left].add(match.right)
        near[match.right].add(match.left)
    return dict(near)
