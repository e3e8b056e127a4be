"""The provenance graph where articles are too many for it: a cluster is one node, an article outside another."""

from collections.abc import Mapping, Sequence

from auditor.report.graph_text import DOTTED, LINE, Drawing, Edge, Node, Stands, label
from auditor.report.safe import Safe, counted, say
from auditor.report.view import View


def of_clusters(view: View, between: Sequence[Edge]) -> Drawing:
    """Return the drawing with each cluster as one node; lines within a cluster are left out, equal ones drawn once."""
    lines = dict.fromkeys(
        Edge(start, edge.line, edge.words, end)
        for edge in between
        for start, end in [_ends(view, edge)]
        if start != end
    )
    ends = sorted({node for edge in lines for node in (edge.start, edge.end)})
    members = {cluster.id: len(cluster.members) for cluster in view.audit.clusters}
    return Drawing({node: _label(view, node, members) for node in ends}, [*lines])


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
