"""How far down each item of a drawing stands: near what it is joined to, in its order, with room between."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from auditor.report.svg.crossings import Order, arcs
from auditor.report.svg.layers import Layers
from auditor.report.svg.sizes import Sizes

_APART, _NEAR = 14.0, 7.0
_SWEEPS = 6
# A line that passes several columns is to be straight, before it is to be short.
_STRAIGHT = 6.0

# The item at the other end, how far its end is below this one's, and how much that counts.
Pull = tuple[int, float, float]


def rows(layers: Layers, order: Order, made: Sizes) -> list[float]:
    """Return the top of each item, in pixels; the least is 0."""
    left, right = _pulls(layers, made)
    tops = [0.0] * len(layers.items)
    for layer in order:
        _settle(layer, [(0.0, 1.0) for _ in layer], layers, made, tops)
    for sweep in range(_SWEEPS):
        both = sweep >= _SWEEPS - 2
        for layer in order if sweep % 2 == 0 else reversed(order):
            sides = (left, right) if both else (left,) if sweep % 2 == 0 else (right,)
            wanted = [_wanted(item, [pull for side in sides for pull in side[item]], tops) for item in layer]
            _settle(layer, wanted, layers, made, tops)
    least = min(tops)
    return [top - least for top in tops]


def _pulls(layers: Layers, made: Sizes) -> tuple[defaultdict[int, list[Pull]], defaultdict[int, list[Pull]]]:
    """Return what draws each item, from its left and from its right."""
    left: defaultdict[int, list[Pull]] = defaultdict(list)
    right: defaultdict[int, list[Pull]] = defaultdict(list)
    for number, (one, other) in enumerate(arcs(layers)):
        below = made.ports[number, False] - made.ports[number, True]
        weight = 1.0 if one.node or other.node else _STRAIGHT
        right[one.item].append((other.item, -below, weight))
        left[other.item].append((one.item, below, weight))
    return left, right


def _wanted(item: int, pulls: Sequence[Pull], tops: Sequence[float]) -> tuple[float, float]:
    weight = sum(weight for _, _, weight in pulls)
    if not weight:
        return tops[item], 0.01
    return sum((tops[other] + below) * weight for other, below, weight in pulls) / weight, weight


def _settle(
    layer: Sequence[int], wanted: Sequence[tuple[float, float]], layers: Layers, made: Sizes, tops: list[float]
) -> None:
    """Move the items of a layer as near to their wanted tops as their order and the room between them allow."""
    down = [0.0]
    for one, other in pairwise(layer):
        nodes = layers.items[one].nodes and layers.items[other].nodes
        down.append(down[-1] + made.heights[one] + (_APART if nodes else _NEAR))
    free = ascending([(top - own, weight) for (top, weight), own in zip(wanted, down, strict=True)])
    for item, top, own in zip(layer, free, down, strict=False):
        tops[item] = top + own


def ascending(wanted: Sequence[tuple[float, float]]) -> list[float]:
    """Return ascending numbers nearest to the wanted ones, by their weighted squares: pool adjacent violators."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in wanted:
        pool = (value, weight, 1)
        while pools and pools[-1][0] > pool[0]:
            before = pools.pop()
            both = before[1] + pool[1]
            pool = ((before[0] * before[1] + pool[0] * pool[1]) / both, both, before[2] + pool[2])
        pools.append(pool)
    return [value for value, _, number in pools for _ in range(number)]
