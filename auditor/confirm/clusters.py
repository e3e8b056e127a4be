"""Articles that hang together by copy and rewrite matches."""

from collections.abc import Iterable

from auditor.model import Match


def components(matches: Iterable[Match]) -> list[tuple[str, ...]]:
    """Return the connected components of the pairs reported as copy or rewritten, members and components sorted."""
    group: dict[str, set[str]] = {}
    for match in matches:
        if match.copying:
            merged = group.get(match.left, {match.left}) | group.get(match.right, {match.right})
            group.update(dict.fromkeys(merged, merged))
    return sorted({tuple(sorted(members)) for members in group.values()})
