"""The order of the items in each layer: few lines cross. Barycentres, from left to right and back."""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from auditor.report.svg.layers import End, Item, Layers

# On 48 random drawings items that want one place and turn it on the way back cross 2,186 times, else 2,262 times.
_SWEEPS = 8

Order = tuple[tuple[int, ...], ...]
Neighbours = Mapping[int, Sequence[tuple[End, End]]]


def ordered(layers: Layers) -> Order:
    """Return the items of each layer from top to bottom, by number; of the orders tried the one that crosses least."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for at, item in enumerate(layers.items):
        found[item.layer].append(at)
    first, last = min(found), max(found)
    best = order = tuple(tuple(found[layer]) for layer in range(first, last + 1))
    least = crossings(layers, best)
    for sweep in range(_SWEEPS):
        order = _swept(layers, order, rightwards=sweep % 2 == 0, turning=sweep % 2 == 1)
        number = crossings(layers, order)
        if number < least:
            best, least = order, number
    return best


def crossings(layers: Layers, order: Order) -> int:
    """Return how often two lines cross between neighbouring layers."""
    height = heights(layers.items, order)
    between: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for left, right in arcs(layers):
        between[layers.items[left.item].layer].append((height(left), height(right)))
    return sum(map(_inversions, between.values()))


def arcs(layers: Layers) -> list[tuple[End, End]]:
    """Return the pieces of all lines, each from a layer to the next one."""
    return [piece for _, courses in layers.courses for course in courses for piece in pairwise(course)]


def heights(items: Sequence[Item], order: Order) -> Callable[[End], float]:
    """Return how far down an end stands, in items of its layer."""
    place = {item: at for layer in order for at, item in enumerate(layer)}

    def height(end: End) -> float:
        nodes = items[end.item].nodes
        return place[end.item] + (nodes.index(end.node) / len(nodes) if end.node else 0.0)

    return height


def _inversions(pairs: list[tuple[float, float]]) -> int:
    seen: list[float] = []
    number = 0
    for _, right in sorted(pairs):
        number += len(seen) - bisect_right(seen, right)
        insort(seen, right)
    return number


def _swept(layers: Layers, order: Order, *, rightwards: bool, turning: bool) -> Order:
    """Return the order after one sweep; items that want one place keep their order or turn it."""
    neighbours: defaultdict[int, list[tuple[End, End]]] = defaultdict(list)
    for left, right in arcs(layers):
        own, other = (right, left) if rightwards else (left, right)
        neighbours[own.item].append((own, other))
    made = list(order)
    numbers = range(1, len(made)) if rightwards else range(len(made) - 2, -1, -1)
    for at in numbers:
        wanted = made[at][::-1] if turning else made[at]
        made[at] = _by_barycentre(layers.items, tuple(made), wanted, neighbours)
    return tuple(made)


def _by_barycentre(
    items: Sequence[Item], order: Order, layer: Sequence[int], neighbours: Neighbours
) -> tuple[int, ...]:
    height = heights(items, order)

    def barycentre(item: int) -> float:
        wanted = [height(other) - (height(own) - height(End(own.item))) for own, other in neighbours.get(item, ())]
        return sum(wanted) / len(wanted) if wanted else height(End(item))

    return tuple(sorted(layer, key=barycentre))
