"""The provenance graph as a picture within a page; its nodes are links to the articles."""

from collections.abc import Sequence
from itertools import pairwise

from auditor.report.graph_text import DOTTED, DOTTED_ARROW, Drawing, Edge, Node, Stands
from auditor.report.safe import Safe, counted, joined, say
from auditor.report.svg.layers import LETTERS, in_layers
from auditor.report.svg.places import Places, placed
from auditor.report.svg.routes import HEAD, Head, Point, Rectangle, Route
from auditor.report.svg.sizes import LINE, NODE_LETTERS
from auditor.report.svg.svg import element, number, svg, tooltip, words

_MARGIN = 8
_BETWEEN = 26
# Parts that no line joins stand side by side in rows as wide as an ordinary page.
_ROW = 1080
_ROUND = {Stands.CLAIM: 8.0, Stands.SOURCE: 18.0}
# Within this of an end a cluster has a second stroke, as in Mermaid.
_DOUBLE = 5
# Half of what letters rise above their line.
_RISE = 0.35


def picture(drawing: Drawing) -> str:
    """Return the drawing as an SVG element for a page."""
    parts = [placed(drawing, layers) for layers in in_layers(drawing)]
    corners = _corners(parts)
    pieces = [
        element("g", _part(drawing, part), transform=f"translate({number(left)} {number(top)})")
        for part, (left, top) in zip(parts, corners, strict=True)
    ]
    width = max(left + part.width for part, (left, _) in zip(parts, corners, strict=True)) + _MARGIN
    height = max(top + part.height for part, (_, top) in zip(parts, corners, strict=True)) + _MARGIN
    return svg(
        "".join(pieces), id=drawing.id, title=drawing.title, description=_described(drawing), size=(width, height),
        links=bool(drawing.anchors),
    )  # fmt: skip


def _described(drawing: Drawing) -> Safe:
    boxes = len({*drawing.outlets.values()})
    return say(
        "{}, joined by {}. The table that follows lists each line with both its ends.",
        counted(len(drawing.labels) - boxes, "node"),
        counted(len(drawing.edges), "line"),
    )


def _corners(parts: Sequence[Places]) -> list[Point]:
    """Return the upper left corner of each part; a row is as tall as its tallest part."""
    room = max([_ROW, *(part.width for part in parts)])
    corners: list[Point] = []
    left, top, tall = 0.0, 0.0, 0.0
    for part in parts:
        if left and left + part.width > room:
            left, top, tall = 0.0, top + tall + _BETWEEN, 0.0
        corners.append((left + _MARGIN, top + _MARGIN))
        left, tall = left + part.width + _BETWEEN, max(tall, part.height)
    return corners


def _part(drawing: Drawing, part: Places) -> str:
    boxes = (_box(drawing, node, part) for node in part.boxes)
    routes = (_route(drawing, route) for route in part.routes)
    nodes = (_node(drawing, node, part) for node in part.nodes)
    return "".join([*boxes, *routes, *nodes])


def _box(drawing: Drawing, node: Node, part: Places) -> str:
    place = part.boxes[node]
    name = element("text", words(part.lines[node][0]), x=place.left + 10, y=place.top + 18)
    drawn = tooltip(drawing.labels[node]) + _rectangle(place, 4) + name
    return element("g", drawn, class_="box", aria_hidden="true")


def _node(drawing: Drawing, node: Node, part: Places) -> str:
    place, lines = part.nodes[node], part.lines[node]
    shape = _rectangle(place, _ROUND.get(node[0], 2.0))
    if node[0] is Stands.CLUSTER:
        shape += _bars(place)
    drawn = tooltip(drawing.labels[node]) + shape + _lines(lines, place, LINE, NODE_LETTERS)
    kind = f"node {node[0].name.lower()}"
    if node in drawing.anchors:
        return element("a", drawn, class_=kind, href=f"#{drawing.anchors[node]}")
    return element("g", drawn, class_=kind, aria_hidden="true")


def _rectangle(place: Rectangle, round_by: float) -> str:
    return element("rect", x=place.left, y=place.top, width=place.width, height=place.height, rx=round_by)


def _bars(place: Rectangle) -> str:
    sides = (place.left + _DOUBLE, place.right - _DOUBLE)
    return element("path", d="".join(f"M{number(side)} {number(place.top)}V{number(place.bottom)}" for side in sides))


def _lines(lines: Sequence[str], place: Rectangle, line: float, letters: float) -> str:
    """Return the lines of a label, in the middle of a rectangle."""
    middle = place.left + place.width / 2
    first = place.top + place.height / 2 - (len(lines) - 1) * line / 2 + _RISE * letters
    return "".join(element("text", words(own), x=middle, y=first + at * line) for at, own in enumerate(lines))


def _route(drawing: Drawing, route: Route) -> str:
    path = element("path", d="".join(map(_stroke, route.strokes)))
    head = _arrowhead(route.head) if route.head else ""
    said = _lines(route.words, route.around, LETTERS + 3, LETTERS) if route.around else ""
    dotted = " dotted" if route.edge.line in (DOTTED, DOTTED_ARROW) else ""
    whole = tooltip(_sentence(drawing, route.edge))
    return element("g", whole + path + head + said, class_=f"line{dotted}", aria_hidden="true")


def _sentence(drawing: Drawing, edge: Edge) -> Safe:
    ends = say("{} – {}", drawing.labels[edge.start], drawing.labels[edge.end])
    return joined(": ", [ends, *filter(None, [edge.words])])


def _stroke(points: Sequence[Point]) -> str:
    """Return a stroke: straight along a column, in a bend that begins and ends level between two."""
    drawn = [f"M{_at(points[0])}"]
    for (left, top), (right, bottom) in pairwise(points):
        middle = (left + right) / 2
        level = abs(top - bottom) < 1
        drawn.append(
            f"L{_at((right, bottom))}" if level
            else f"C{_at((middle, top))} {_at((middle, bottom))} {_at((right, bottom))}"
        )  # fmt: skip
    return "".join(drawn)


def _arrowhead(head: Head) -> str:
    (x, y), back = head.tip, -HEAD if head.rightwards else HEAD
    corners = [(x, y), (x + back, y - HEAD / 2), (x + back, y + HEAD / 2)]
    return element("path", class_="head", d=f"M{'L'.join(map(_at, corners))}Z")


def _at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"
