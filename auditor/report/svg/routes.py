"""The ways of the lines of a drawing: straight through columns, in bends between them, open around their words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from auditor.report.graph_text import ARROW, DOTTED_ARROW, Edge, Node
from auditor.report.svg.layers import Course, Layers
from auditor.report.svg.sizes import Sizes

# Before a node a line is straight for the length of its arrowhead and a little more.
STRAIGHT = 14
HEAD = 8
_BESIDE = 3

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle by its upper left corner, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return its lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Head:
    """An arrowhead: its tip, and whether it points to the right."""

    tip: Point
    rightwards: bool


@dataclass(frozen=True, slots=True)
class Route:
    """A line: its strokes, each from left to right, its arrowhead, and its words with their rectangle."""

    edge: Edge
    strokes: tuple[tuple[Point, ...], ...]
    head: Head | None
    words: tuple[str, ...]
    around: Rectangle | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The layers with their sizes; `items` stand in the whole width of their column, `nodes` holds boxes as well."""

    layers: Layers
    sizes: Sizes
    items: Sequence[Rectangle]
    nodes: Mapping[Node, Rectangle]

    def routes(self) -> Iterator[Route]:
        """Yield each line."""
        number = 0
        for edge, courses in self.layers.courses:
            strokes: list[list[Point]] = []
            head = None
            for course in courses:
                downs = self._downs(course, number)
                number += len(course) - 1
                strokes += self._strokes(course, downs)
                head = self._head(edge, course, downs) or head
            labelled = next(end.item for end in reversed(courses[0][1:]) if end.node is None)
            words = self.layers.items[labelled].words
            around = self._around(labelled, turning=len(courses) > 1) if words else None
            yield Route(edge, tuple(_shortened(stroke, head) for stroke in strokes), head, words, around)

    def _downs(self, course: Course, number: int) -> list[float]:
        """Return how far down a line stands at each end of its pieces, the first of which has this number."""
        first = self.items[course[0].item].top + self.sizes.ports[number, False]
        rest = [self.items[end.item].top + self.sizes.ports[number + at, True] for at, end in enumerate(course[1:])]
        return [first, *rest]

    def _strokes(self, course: Course, downs: Sequence[float]) -> list[list[Point]]:
        """Return the strokes of a course; a new one begins behind the words."""
        strokes: list[list[Point]] = [[]]
        for at, (end, down) in enumerate(zip(course, downs, strict=True)):
            column = self.items[end.item]
            if end.node and at == 0:
                strokes[-1] += [(self.nodes[end.node].right, down), (column.right + STRAIGHT, down)]
            elif end.node:
                strokes[-1] += [(column.left - STRAIGHT, down), (self.nodes[end.node].left, down)]
            elif at == len(course) - 1:
                strokes[-1].append((column.left, down))
            elif self.layers.items[end.item].words:
                around = self._around(end.item, turning=False)
                strokes[-1] += [(column.left, down), (around.left - _BESIDE, down)]
                strokes.append([(around.right + _BESIDE, down), (column.right, down)])
            else:
                strokes[-1] += [(column.left, down), (column.right, down)]
        return strokes

    def _around(self, item: int, *, turning: bool) -> Rectangle:
        """Return the room of words: in the middle of their column, at its left where the line turns back there."""
        column, wide = self.items[item], self.sizes.widths[item]
        left = column.left + (_BESIDE if turning else (column.width - wide) / 2 + _BESIDE)
        return Rectangle(left, column.top, wide - 2 * _BESIDE, column.height)

    def _head(self, edge: Edge, course: Course, downs: Sequence[float]) -> Head | None:
        if edge.line not in (ARROW, DOTTED_ARROW):
            return None
        if course[-1].node == edge.end:
            return Head((self.nodes[edge.end].left, downs[-1]), rightwards=True)
        return Head((self.nodes[edge.end].right, downs[0]), rightwards=False) if course[0].node == edge.end else None


def _shortened(stroke: Sequence[Point], head: Head | None) -> tuple[Point, ...]:
    """Return a stroke that ends where its arrowhead begins."""
    if head and head.rightwards and stroke[-1] == head.tip:
        return (*stroke[:-1], (head.tip[0] - HEAD, head.tip[1]))
    if head and not head.rightwards and stroke[0] == head.tip:
        return ((head.tip[0] + HEAD, head.tip[1]), *stroke[1:])
    return tuple(stroke)
