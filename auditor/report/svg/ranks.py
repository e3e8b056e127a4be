"""The rank of each block of a drawing: how many arrows lead to it, one after the other; 0 stands at the left."""

from collections.abc import Collection, Iterable, Sequence

# A line without an arrowhead may make two columns of one; more than three are wider than a screen.
_COLUMNS = 3

Pair = tuple[int, int]


def ranks(blocks: int, arrows: Sequence[Pair], lines: Sequence[Pair], left: Collection[int]) -> list[int]:
    """Return the rank of each block, by the longest way of arrows to it.

    Of arrows that lead round in a circle the later ones are followed backwards. Lines bring their ends into two columns
    as long as there is room. What nothing leads to stands next to what it leads to, unless it is to stay at the left.
    """
    pairs = acyclic(arrows)
    rank = _longest(blocks, pairs)
    for line in lines:
        more = [*pairs, _turned(pairs, line)]
        wider = _longest(blocks, more)
        if max(wider) < max(_COLUMNS, max(rank) + 1):
            pairs, rank = more, wider
    return _drawn_near(rank, pairs, left)


def acyclic(arrows: Iterable[Pair]) -> list[Pair]:
    """Return the arrows, those turned round that would close a circle with the ones before them."""
    pairs: list[Pair] = []
    for arrow in arrows:
        pairs.append(_turned(pairs, arrow))
    return pairs


def _turned(pairs: Sequence[Pair], arrow: Pair) -> Pair:
    start, end = arrow
    return (end, start) if start in _reached(pairs, end) else arrow


def _reached(pairs: Sequence[Pair], start: int) -> set[int]:
    reached: set[int] = set()
    found = {start}
    while found:
        reached |= found
        found = {after for before, after in pairs if before in found} - reached
    return reached


def _longest(blocks: int, pairs: Sequence[Pair]) -> list[int]:
    rank = [0] * blocks
    moved = True
    while moved:
        moved = False
        for start, end in pairs:
            if rank[end] <= rank[start]:
                rank[end] = rank[start] + 1
                moved = True
    return rank


def _drawn_near(rank: list[int], pairs: Sequence[Pair], left: Collection[int]) -> list[int]:
    starting = {start for start, _ in pairs} - {end for _, end in pairs} - {*left}
    near = {one: min(rank[end] for start, end in pairs if start == one) - 1 for one in starting}
    return [near.get(at, own) for at, own in enumerate(rank)]
