"""How large the items of a drawing are, in pixels, and where on their sides lines begin and end."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.report.graph_text import Drawing, Node, Stands
from auditor.report.svg.crossings import Order, arcs, heights
from auditor.report.svg.layers import LETTERS, End, Item, Layers
from auditor.report.svg.text import folded, plain, width

NODE_LETTERS = 13
LINE = 16
PAD = 10
HEAD = 28
# Lines that end on one side of a node stand apart by this much.
_PORT = 9
_LEAST, _WIDEST, _WIDEST_BOX = 56, 172, 240
_LINES = {Stands.CLAIM: 3}

Port = tuple[int, bool]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights of nodes, and widths and heights of items; `offsets` lead from an item's top to its nodes.

    `ports` lead from an item's top to the end of a line's piece, by the number of the piece and whether that end is the
    right one.
    """

    lines: Mapping[Node, tuple[str, ...]]
    nodes: Mapping[Node, float]
    offsets: Mapping[Node, float]
    heights: tuple[float, ...]
    widths: tuple[float, ...]
    ports: Mapping[Port, float]


def sizes(drawing: Drawing, layers: Layers, order: Order) -> Sizes:
    """Return the sizes of the items and what stands in them."""
    lines = _lines(drawing, layers)
    ports = _ports(layers, order)
    boxes = {*drawing.outlets.values()}
    nodes = {
        node: _height(lines[node], ports.get(End(at, node), ()), boxed=node in boxes)
        for at, item in enumerate(layers.items)
        for node in item.nodes
    }
    offsets = {node: offset for item in layers.items for node, offset in _offsets(item, nodes).items()}
    tall = tuple(_tall(item, nodes, offsets) for item in layers.items)
    return Sizes(lines, nodes, offsets, tall, tuple(_wide(item, lines) for item in layers.items), {
        port: (offsets[end.node] + share * nodes[end.node]) if end.node else tall[end.item] / 2
        for end, own in ports.items()
        for share, port in own
    })  # fmt: skip


def _lines(drawing: Drawing, layers: Layers) -> dict[Node, tuple[str, ...]]:
    boxes = {*drawing.outlets.values()}
    return {
        node: folded(
            plain(drawing.labels[node]),
            _WIDEST_BOX if node in boxes else _WIDEST,
            size=NODE_LETTERS,
            lines=1 if node in boxes else _LINES.get(node[0], 2),
        )
        for item in layers.items
        for node in item.nodes
    }


def _ports(layers: Layers, order: Order) -> dict[End, list[tuple[float, Port]]]:
    """Return for each end the pieces of lines that meet there, with the share of the side's height above them."""
    height = heights(layers.items, order)
    meeting: defaultdict[tuple[End, bool], list[tuple[float, int]]] = defaultdict(list)
    for number, (left, right) in enumerate(arcs(layers)):
        meeting[left, False].append((height(right), number))
        meeting[right, True].append((height(left), number))
    ports: defaultdict[End, list[tuple[float, Port]]] = defaultdict(list)
    for (end, right_one), found in meeting.items():
        for at, (_, number) in enumerate(sorted(found), 1):
            ports[end].append((at / (len(found) + 1), (number, right_one)))
    return ports


def _height(lines: tuple[str, ...], ports: Sequence[tuple[float, Port]], *, boxed: bool) -> float:
    """Return a node's height: room for its words and for the lines that meet on one of its sides."""
    meeting = round(1 / min(share for share, _ in ports)) if ports else 0
    return max(HEAD if boxed else len(lines) * LINE + 14, meeting * _PORT)


def _offsets(item: Item, nodes: Mapping[Node, float]) -> dict[Node, float]:
    offsets: dict[Node, float] = {}
    down = 0.0
    for node in item.nodes:
        offsets[node] = down
        down += nodes[node] + PAD
    return offsets


def _tall(item: Item, nodes: Mapping[Node, float], offsets: Mapping[Node, float]) -> float:
    if not item.nodes:
        return len(item.words) * (LETTERS + 3) + 2
    last = item.nodes[-1]
    return offsets[last] + nodes[last] + (PAD if len(item.nodes) > 1 else 0)


def _wide(item: Item, lines: Mapping[Node, tuple[str, ...]]) -> float:
    if not item.nodes:
        return max((width(line, LETTERS) for line in item.words), default=0.0) + (12 if item.words else 0)
    words = max(width(line, NODE_LETTERS) for node in item.nodes for line in lines[node])
    return max(words, _LEAST) + 2 * PAD + (2 * PAD if len(item.nodes) > 1 else 0)
