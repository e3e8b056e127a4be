"""What the picture of a graph shows, as a table: each line with both its ends, and the nodes that no line joins."""

from auditor.report.graph_text import ARROW, DOTTED, Drawing, Edge, Node, Stands
from auditor.report.safe import Safe, joined, link, own, say
from auditor.report.tables import blocks, table


def line_table(drawing: Drawing) -> Safe:
    """Return the table of a drawing's lines, for the page that has the picture."""
    rows = [(_named(drawing, edge.start), _named(drawing, edge.end), _what(edge), edge.evidence)
            for edge in drawing.edges]  # fmt: skip
    ends = {node for edge in drawing.edges for node in (edge.start, edge.end)} | {*drawing.outlets.values()}
    alone = [_named(drawing, node) for node in drawing.labels if node not in ends]
    rest = say("No line leads to or from: {}.", joined("; ", alone)) if alone else say("")
    return blocks(table(own("From", "To", "What", "Evidence"), rows), rest)


def _named(drawing: Drawing, node: Node) -> Safe:
    """Return a node's label, with its outlet where the picture has a box for it, as a link where it has a page."""
    name, outlet = drawing.labels[node], drawing.outlets.get(node)
    whole = say("{}, {}", name, drawing.labels[outlet]) if outlet else name
    return link(whole, say(""), drawing.anchors[node]) if node in drawing.anchors else whole


def _what(edge: Edge) -> Safe:
    if edge.words:
        return say("{}, no direction stated", edge.words) if edge.line is DOTTED else edge.words
    if edge.start[0] is Stands.CLAIM:
        return say("found later in") if edge.line is ARROW else say("also in")
    return say("carries the claim") if edge.end[0] is Stands.CLAIM else say("named as its source")
