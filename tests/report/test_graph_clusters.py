from auditor.report.graph_clusters import of_clusters
from auditor.report.graph_edges import article
from auditor.report.graph_text import ARROW, DOTTED, Edge, Stands
from auditor.report.safe import say
from auditor.report.view import View

ORIGIN, COPY, OTHER = map(article, ("101-quay-gazette", "102_tidewater.now", "103-coast"))


def test_lines_within_a_cluster_are_left_out_and_equal_ones_drawn_once(seen: View) -> None:
    lines = [Edge(ORIGIN, ARROW, say(""), COPY), *(Edge(one, DOTTED, say("x"), OTHER) for one in (ORIGIN, COPY))]
    drawing = of_clusters(seen, lines)
    assert drawing.edges == [Edge((Stands.CLUSTER, "c1"), DOTTED, say("x"), OTHER)]
    assert [*drawing.labels.values()] == ["103 outlet not named", "Cluster 001, 2 articles"]
