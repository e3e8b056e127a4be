"""A flowchart in Mermaid from nodes and edges. Foreign words stand in quoted labels, as letters and digits only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from auditor.report.escape import markdown, visible
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, joined, mermaid, own, say

# A reader follows 30 nodes; Mermaid itself stops at 500 edges.
NODES = 30
EDGES = 40
_LABEL = 40
_WHOLE = 300


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
_NOTHING, _TITLE, _ID = own("", "Provenance graph", "graph")
ARROW, LINE, DOTTED_ARROW, DOTTED = own("-->", "---", "-.->", "-.-")


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes with words on it; "" for none. `evidence` says where to read it."""

    start: Node
    line: Safe
    words: Safe
    end: Node
    evidence: Safe = _NOTHING


@dataclass(frozen=True, slots=True)
class Drawing:
    """A graph before it is written; `outlets` has the outlet of an article, which is drawn as a box around it.

    `anchors` has the place in the page that a node leads to; `id` is the drawing's own, of all drawings of a page.
    """

    labels: Mapping[Node, Safe]
    edges: Sequence[Edge]
    outlets: Mapping[Node, Node] = field(default_factory=dict)
    published: Mapping[Node, date] = field(default_factory=dict)
    anchors: Mapping[Node, Safe] = field(default_factory=dict)
    title: Safe = _TITLE
    id: Safe = _ID

    @property
    def fits(self) -> bool:
        """Whether a reader can follow it; a box around articles is no node of its own."""
        return len(self.labels) - len({*self.outlets.values()}) <= NODES and len(self.edges) <= EDGES

    def text(self) -> Safe:
        """Return the drawing in Mermaid."""
        keys: dict[Node, Safe] = {}
        for node in self.labels:
            keys[node] = say("{}{}", _KEYS[node[0]], sum(other[0] is node[0] for other in keys))
        boxes = dict.fromkeys(self.outlets.values())
        lines = [
            *(self._box(keys, box) for box in boxes),
            *(say("  {}", self._node(keys, node)) for node in keys if node not in boxes and node not in self.outlets),
            *(self._edge(keys, edge) for edge in self.edges),
        ]
        return say("flowchart LR\n{}", joined("\n", lines))

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
    """Return text as a label: in Mermaid letters and digits, cut after a word; in HTML the signs as well, and more."""
    return mermaid(visible(cut(text, _LABEL)), markdown(cut(text, _WHOLE)))
