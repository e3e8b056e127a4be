"""A flowchart in Mermaid from nodes and edges. Foreign words stand in quoted labels, as letters and digits only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from auditor.report.escape import visible
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, joined, mermaid, own, say
from auditor.report.tables import drawing

# A reader follows 30 nodes; Mermaid itself stops at 500 edges.
NODES = 30
EDGES = 40
_LABEL = 40


class Stands(StrEnum):
    """What a node stands for; the letter begins its key in the drawing."""

    ARTICLE = "A"
    CLAIM = "C"
    OUTLET = "O"
    SOURCE = "S"
    CLUSTER = "K"


Node = tuple[Stands, str]

_SHAPES = {
    Stands.ARTICLE: (say('["'), say('"]')),
    Stands.CLAIM: (say('("'), say('")')),
    Stands.OUTLET: (say('[/"'), say('"/]')),
    Stands.SOURCE: (say('(["'), say('"])')),
    Stands.CLUSTER: (say('[["'), say('"]]')),
}
_KEYS = {
    Stands.ARTICLE: say("A"),
    Stands.CLAIM: say("C"),
    Stands.OUTLET: say("O"),
    Stands.SOURCE: say("S"),
    Stands.CLUSTER: say("K"),
}
ARROW, LINE, DOTTED_ARROW, DOTTED = own("-->", "---", "-.->", "-.-")


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes with words on it; "" for none."""

    start: Node
    line: Safe
    words: Safe
    end: Node


@dataclass(frozen=True, slots=True)
class Drawing:
    """A graph before it is written; `outlets` has the outlet of an article, which is drawn as a box around it."""

    labels: Mapping[Node, Safe]
    edges: Sequence[Edge]
    outlets: Mapping[Node, Node] = field(default_factory=dict)

    @property
    def fits(self) -> bool:
        """Whether a reader can follow it; a box around articles is no node of its own."""
        return len(self.labels) - len({*self.outlets.values()}) <= NODES and len(self.edges) <= EDGES

    def text(self) -> Safe:
        """Return the drawing as a fenced block of Mermaid."""
        keys: dict[Node, Safe] = {}
        for node in self.labels:
            keys[node] = say("{}{}", _KEYS[node[0]], sum(other[0] is node[0] for other in keys))
        boxes = dict.fromkeys(self.outlets.values())
        lines = [
            *(self._box(keys, box) for box in boxes),
            *(say("  {}", self._node(keys, node)) for node in keys if node not in boxes and node not in self.outlets),
            *(self._edge(keys, edge) for edge in self.edges),
        ]
        return drawing(say("flowchart LR\n{}", joined("\n", lines)))

    def _node(self, keys: Mapping[Node, Safe], node: Node) -> Safe:
        opening, closing = _SHAPES[node[0]]
        return say("{}{}{}{}", keys[node], opening, self.labels[node], closing)

    def _box(self, keys: Mapping[Node, Safe], box: Node) -> Safe:
        inside = joined(
            "\n", [say("    {}", self._node(keys, one)) for one, around in self.outlets.items() if around == box]
        )
        return say('  subgraph {}["{}"]\n{}\n  end', keys[box], self.labels[box], inside)

    def _edge(self, keys: Mapping[Node, Safe], edge: Edge) -> Safe:
        words = say('|"{}"|', edge.words) if edge.words else say("")
        return say("  {} {}{} {}", keys[edge.start], edge.line, words, keys[edge.end])


def label(text: str) -> Safe:
    """Return text as a label, cut after a word where it is long."""
    return mermaid(visible(cut(text, _LABEL)))
