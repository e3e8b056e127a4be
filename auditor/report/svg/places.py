"""Where everything in a drawing stands, in pixels: nodes, boxes, lines and their words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.report.graph_text import Drawing, Node
from auditor.report.svg.crossings import Order, arcs, ordered
from auditor.report.svg.layers import Layers
from auditor.report.svg.routes import STRAIGHT, Plan, Rectangle, Route
from auditor.report.svg.rows import rows
from auditor.report.svg.sizes import PAD, Sizes, sizes

# Many lines between two columns need a wider bend to be told apart.
_BEND, _BEND_MORE, _BEND_MOST = 24, 2, 64


@dataclass(frozen=True, slots=True)
class Places:
    """A part of a drawing: nodes with their lines of words, boxes, lines; its upper left corner is 0, 0."""

    nodes: Mapping[Node, Rectangle]
    boxes: Mapping[Node, Rectangle]
    routes: tuple[Route, ...]
    lines: Mapping[Node, tuple[str, ...]]
    width: float
    height: float


def placed(drawing: Drawing, layers: Layers) -> Places:
    """Return the places of one part of a drawing."""
    order = ordered(layers)
    made = sizes(drawing, layers, order)
    columns = _columns(layers, order, made)
    tops = rows(layers, order, made)
    items = [
        Rectangle(columns[item.layer][0], top, columns[item.layer][1], tall)
        for item, top, tall in zip(layers.items, tops, made.heights, strict=True)
    ]
    nodes, boxes = _nodes(layers, made, items)
    routes = tuple(Plan(layers, made, items, {**nodes, **boxes}).routes())
    return Places(nodes, boxes, routes, made.lines, max(one.right for one in items), max(one.bottom for one in items))


def _columns(layers: Layers, order: Order, made: Sizes) -> list[tuple[float, float]]:
    """Return each layer's left edge and width."""
    between = [0] * len(order)
    for one, _ in arcs(layers):
        between[layers.items[one.item].layer] += 1
    columns: list[tuple[float, float]] = []
    left = 0.0
    for at, layer in enumerate(order):
        wide = max((made.widths[item] for item in layer), default=0.0)
        columns.append((left, wide))
        left += wide + STRAIGHT + min(_BEND + _BEND_MORE * between[at], _BEND_MOST)
    return columns


def _nodes(
    layers: Layers, made: Sizes, items: Sequence[Rectangle]
) -> tuple[dict[Node, Rectangle], dict[Node, Rectangle]]:
    """Return the rectangles of the nodes, and those of the boxes around some of them."""
    nodes: dict[Node, Rectangle] = {}
    boxes: dict[Node, Rectangle] = {}
    for item, around in zip(layers.items, items, strict=True):
        boxed = len(item.nodes) > 1
        if boxed:
            boxes[item.nodes[0]] = around
        inset = PAD if boxed else 0
        nodes |= {
            node: Rectangle(
                around.left + inset, around.top + made.offsets[node], around.width - 2 * inset, made.nodes[node]
            )
            for node in item.nodes[1 if boxed else 0 :]
        }
    return nodes, boxes
