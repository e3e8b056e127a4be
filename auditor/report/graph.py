"""The provenance graph: sources, outlets, articles and claims, in as much detail as a reader can follow."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from auditor.model import Cluster
from auditor.report.graph_claims import carried, shared_claims
from auditor.report.graph_clusters import of_clusters
from auditor.report.graph_edges import article, edges
from auditor.report.graph_sources import citing, credited, published_by, sources
from auditor.report.graph_text import ARROW, DOTTED_ARROW, NODES, Drawing, Edge, Node, Stands, label
from auditor.report.safe import Safe, counted, say
from auditor.report.svg.graph import picture
from auditor.report.svg.line_table import line_table
from auditor.report.tables import blocks, drawing, figure
from auditor.report.view import View

_LEGEND = say(
    "An arrow leads to an article from what it was made from, or from a source (rounded) that it names; a line without "
    "an arrowhead states no direction. A box holds the articles of one outlet."
)
_CLAIMS = say("Between the articles stand the claims that several of them carry.")
# What two articles are to each other is said in a sentence.
_LEAST = 3


def graph(view: View) -> Safe:
    """Return the graph of a batch: with claims, without, or of clusters; a sentence where all are too many to draw.

    "" where nothing is joined.
    """
    every = sorted(view.documents)
    between = _between(view, every)
    if not between:
        return say("")
    joined_ones = _articles(between)
    if drawn := _drawn(view, every, between) or _drawn(view, joined_ones, between):
        return _shown(drawn)
    # What many cite joins all clusters: without it what they have of one another can be drawn.
    alone = [edge for edge in between if edge.start[0] is not Stands.SOURCE]
    for clusters in (of_clusters(view, between), of_clusters(view, alone)):
        if clusters.edges and clusters.fits:
            return _shown(clusters)
    return _sentence(view, joined_ones)


def cluster_graph(view: View, cluster: Cluster) -> Safe:
    """Return the graph of a cluster's articles; "" for two, and for more than a reader can follow."""
    if len(cluster.members) < _LEAST or len(cluster.members) > NODES:
        return say("")
    drawn = _drawn(view, cluster.members, _between(view, cluster.members))
    if drawn is None:
        return say("")
    number = view.cluster_files[cluster.id]
    title = say("Provenance graph of cluster {}", number)
    return _shown(replace(drawn, title=title, id=say("graph_{}", number)))


def _between(view: View, articles: Sequence[str]) -> list[Edge]:
    """Return the lines between some articles and those from the sources that they have in common."""
    cited = [
        Edge((Stands.SOURCE, name), ARROW, words, article(document), citing(view, document, name))
        for name, documents in sources(view, articles)
        for document, words in documents.items()
    ]
    return [*edges(view, articles), *cited]


def _articles(between: Collection[Edge]) -> list[str]:
    return sorted({name for edge in between for kind, name in (edge.start, edge.end) if kind is Stands.ARTICLE})


def _drawn(view: View, articles: Sequence[str], between: Sequence[Edge]) -> Drawing | None:
    """Return the articles with their claims, else without; None where even that is too much."""
    if len(articles) > NODES:
        return None
    shared = shared_claims(view, articles)
    claims = [edge for root, ones in shared.items() for edge in carried(view, root, ones)]
    leaks = [
        Edge(article(one), DOTTED_ARROW, say("credits"), (Stands.OUTLET, o)) for one, o in credited(view, articles)
    ]
    found = (_drawing(view, articles, [*between, *more, *leaks]) for more in (claims, []))
    return next((drawn for drawn in found if drawn.fits), None)


def _drawing(view: View, articles: Sequence[str], between: Sequence[Edge]) -> Drawing:
    outlets = published_by(view, articles)
    ends = dict.fromkeys(node for edge in between for node in (edge.start, edge.end))
    numbers = Counter(outlets.values())
    boxed = {one: outlet for one, outlet in outlets.items() if numbers[outlet] > 1 or (Stands.OUTLET, outlet) in ends}
    labels: dict[Node, Safe] = {(Stands.OUTLET, outlet): label(outlet) for outlet in sorted({*boxed.values()})}
    labels |= {article(one): _label(view, one, boxed=one in boxed) for one in articles}
    labels |= {node: _other(view, node) for node in ends if node not in labels}
    return Drawing(
        labels,
        between,
        {article(one): (Stands.OUTLET, outlet) for one, outlet in boxed.items()},
        published={article(one): known for one in articles if (known := view.documents[one].published)},
        anchors={article(one): view.files[one] for one in articles},
    )


def _label(view: View, document: str, *, boxed: bool) -> Safe:
    known = view.documents[document]
    if boxed:
        return say(
            "{} {}", label(view.ids[document]), label(known.published.isoformat() if known.published else "not dated")
        )
    return say("{} {}", label(view.ids[document]), label(known.outlet or "outlet not named"))


def _other(view: View, node: Node) -> Safe:
    if node[0] is not Stands.CLAIM:
        return label(node[1])
    claim = view.claims[node[1]]
    return label(view.documents[claim.document].text[claim.span.start : claim.span.end])


def _shown(drawn: Drawing) -> Safe:
    claims = any(kind is Stands.CLAIM for kind, _ in drawn.labels)
    pictured = figure(drawn.title, lambda: picture(drawn), line_table(drawn))
    return blocks(drawing(drawn.text(), pictured), say("{} {}", _LEGEND, _CLAIMS) if claims else _LEGEND)


def _sentence(view: View, articles: Sequence[str]) -> Safe:
    number, clusters = counted(len(articles), "article"), len(view.audit.clusters)
    return say("{} are joined, in {}: too many to draw. The tables say the same, and so do the pages of the clusters.",
               number, counted(clusters, "cluster"))  # fmt: skip
