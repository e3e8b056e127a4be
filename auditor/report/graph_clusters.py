"""The provenance graph where articles are too many for it: a cluster is one node, an article outside another."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.report.graph_text import DOTTED, LINE, Drawing, Edge, Node, Stands, label
from auditor.report.safe import Safe, counted, joined, say
from auditor.report.view import View

_PIECES = 3


def of_clusters(view: View, between: Sequence[Edge]) -> Drawing:
    """Return the drawing with each cluster as one node; lines within a cluster are left out, equal ones drawn once."""
    found: defaultdict[Edge, list[Safe]] = defaultdict(list)
    for edge in between:
        start, end = _ends(view, edge)
        if start != end:
            found[Edge(start, edge.line, edge.words, end)].append(edge.evidence)
    lines = [replace(edge, evidence=_evidence(pieces)) for edge, pieces in found.items()]
    ends = sorted({node for edge in lines for node in (edge.start, edge.end)})
    members = {cluster.id: len(cluster.members) for cluster in view.audit.clusters}
    anchors = {node: _anchor(view, node) for node in ends if node[0] is not Stands.SOURCE}
    return Drawing({node: _label(view, node, members) for node in ends}, lines, anchors=anchors)


def _evidence(pieces: Sequence[Safe]) -> Safe:
    some = list(dict.fromkeys(filter(None, pieces)))
    return joined(", ", [*some[:_PIECES], *([say("{} more", len(some) - _PIECES)] if len(some) > _PIECES else [])])


def _anchor(view: View, node: Node) -> Safe:
    return say("cluster-{}", view.cluster_files[node[1]]) if node[0] is Stands.CLUSTER else view.files[node[1]]


def _ends(view: View, edge: Edge) -> tuple[Node, Node]:
    """Return the nodes that a line joins, in one order where it has no arrowhead."""
    start, end = _node(view, edge.start), _node(view, edge.end)
    return (end, start) if edge.line in (LINE, DOTTED) and end < start else (start, end)


def _node(view: View, node: Node) -> Node:
    cluster = view.clusters.get(node[1]) if node[0] is Stands.ARTICLE else None
    return (Stands.CLUSTER, cluster.id) if cluster else node


def _label(view: View, node: Node, members: Mapping[str, int]) -> Safe:
    kind, name = node
    if kind is Stands.ARTICLE:
        return say("{} {}", label(view.ids[name]), label(view.documents[name].outlet or "outlet not named"))
    if kind is not Stands.CLUSTER:
        return label(name)
    return say("Cluster {}, {}", view.cluster_files[name], counted(members[name], "article"))
