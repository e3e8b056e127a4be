"""A drawing in layers: columns of nodes and, between them, columns of what the lines say.

After Sugiyama, Tagawa and Toda (1981): a line that passes a column takes up room in it, so that it crosses no node.
What a line says takes up room as well, in the column before the later one of its ends.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from auditor.report.graph_text import ARROW, DOTTED_ARROW, Drawing, Edge, Node, Stands
from auditor.report.svg.ranks import ranks
from auditor.report.svg.text import folded, plain

LETTERS = 12
_WORDS = 132
_LINES = 4


@dataclass(frozen=True, slots=True)
class Item:
    """What takes up room in a layer: the nodes of a block, or what a line says in `words`, or a line that passes."""

    layer: int
    nodes: tuple[Node, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """A place in the layers: an item by its number, and one of its nodes."""

    item: int
    node: Node | None = None


Course = tuple[End, ...]


@dataclass(frozen=True, slots=True)
class Layers:
    """Items, and the courses of each line: from left to right through one item a layer.

    A line within one column has two courses, which meet at its words.
    """

    items: tuple[Item, ...]
    courses: tuple[tuple[Edge, tuple[Course, ...]], ...]


def in_layers(drawing: Drawing) -> list[Layers]:
    """Return the parts of a drawing that no line joins, the largest before the others."""
    edges = sorted(drawing.edges, key=lambda edge: (edge.start, edge.end, edge.line, edge.words))
    blocks = _blocks(drawing)
    of_node = {node: at for at, block in enumerate(blocks) for node in block}
    parts = _parts(len(blocks), [(of_node[edge.start], of_node[edge.end]) for edge in edges])
    found = [
        _layers([blocks[at] for at in part], [edge for edge in edges if of_node[edge.start] in part]) for part in parts
    ]
    return sorted(found, key=lambda layers: -len(layers.items))


def _blocks(drawing: Drawing) -> list[tuple[Node, ...]]:
    """Return what stays together: a box with its articles by date, or one node; by the date of their first articles."""
    boxes: defaultdict[Node, list[Node]] = defaultdict(list)
    order = {node: (drawing.published.get(node, date.max), node) for node in drawing.labels}
    for node in sorted(drawing.outlets, key=order.__getitem__):
        boxes[drawing.outlets[node]].append(node)
    alone = [(node,) for node in drawing.labels if node not in boxes and node not in drawing.outlets]
    return sorted([*alone, *((box, *inside) for box, inside in boxes.items())], key=lambda one: order[one[-1]])


def _parts(blocks: int, pairs: Collection[tuple[int, int]]) -> list[set[int]]:
    part = [{at} for at in range(blocks)]
    for one, other in pairs:
        if part[one] is not part[other]:
            part[one] |= part[other]
            for at in part[other]:
                part[at] = part[one]
    return [found for at, found in enumerate(part) if min(found) == at]


def _layers(blocks: Sequence[tuple[Node, ...]], edges: Sequence[Edge]) -> Layers:
    of_node = {node: at for at, block in enumerate(blocks) for node in block}
    rank = _ranks(blocks, edges, of_node)
    items = [Item(2 * rank[at], nodes=block) for at, block in enumerate(blocks)]
    courses = [(edge, _courses(edge, items, of_node)) for edge in edges]
    return Layers(tuple(items), tuple(courses))


def _ranks(blocks: Sequence[tuple[Node, ...]], edges: Sequence[Edge], of_node: dict[Node, int]) -> list[int]:
    # Where there is a circle, what was made from what decides, and a credit to an outlet comes last.
    ordered = sorted(edges, key=lambda edge: (edge.end[0] is Stands.OUTLET, edge.start[0] is not Stands.SOURCE))
    apart = [(edge, (of_node[edge.start], of_node[edge.end])) for edge in ordered]
    arrows = [pair for edge, pair in apart if _leads(edge) and pair[0] != pair[1]]
    lines = [pair for edge, pair in apart if not _leads(edge) and pair[0] != pair[1]]
    sources = [at for at, block in enumerate(blocks) if block[0][0] is Stands.SOURCE]
    return ranks(len(blocks), arrows, lines, sources)


def _leads(edge: Edge) -> bool:
    return edge.line in (ARROW, DOTTED_ARROW) or Stands.CLAIM in (edge.start[0], edge.end[0])


def _courses(edge: Edge, items: list[Item], of_node: dict[Node, int]) -> tuple[Course, ...]:
    """Return the courses of a line, with the items added that it needs on its way."""
    words = folded(plain(edge.words), _WORDS, size=LETTERS, lines=_LINES) if edge.words else ()
    one, other = sorted(
        (End(of_node[node], node) for node in (edge.start, edge.end)), key=lambda e: items[e.item].layer
    )
    left, right = items[one.item].layer, items[other.item].layer
    if left == right:
        items.append(Item(left + 1, words=words))
        return (one, End(len(items) - 1)), (other, End(len(items) - 1))
    return ((one, *_between(items, left, right, words), other),)


def _between(items: list[Item], left: int, right: int, words: tuple[str, ...]) -> Iterator[End]:
    for layer in range(left + 1, right):
        items.append(Item(layer, words=words if layer == right - 1 else ()))
        yield End(len(items) - 1)
