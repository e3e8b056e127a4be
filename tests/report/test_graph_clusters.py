from auditor.report.graph_clusters import of_clusters
from auditor.report.graph_edges import article
from auditor.report.graph_text import ARROW, DOTTED, Edge, Stands
from auditor.report.safe import say
from auditor.report.view import View

ORIGIN, COPY, OTHER = map(article, ("101-quay-gazette", "102_tidewater.now", "103-coast"))


def test_lines_within_a_cluster_are_left_out_and_equal_ones_drawn_once(seen: View) -> None:
    lines = [Edge(ORIGIN, ARROW, say(""), COPY), *(Edge(one, DOTTED, say("x"), OTHER) for one in (ORIGIN, COPY))]
    drawing = of_clusters(seen, lines)
    assert drawing.edges == [Edge(OTHER, DOTTED, say("x"), (Stands.CLUSTER, "c1"))]
    assert [*drawing.labels.values()] == ["103 outlet not named", "Cluster 001, 2 articles"]


def test_a_line_without_an_arrowhead_is_drawn_once_whichever_end_comes_first(seen: View) -> None:
    lines = [Edge(ORIGIN, DOTTED, say("x"), OTHER), Edge(OTHER, DOTTED, say("x"), COPY)]
    assert len(of_clusters(seen, lines).edges) == 1


def test_arrows_in_both_directions_are_both_drawn(seen: View) -> None:
    lines = [Edge(ORIGIN, ARROW, say("x"), OTHER), Edge(OTHER, ARROW, say("x"), COPY)]
    assert len(of_clusters(seen, lines).edges) == 2


def test_a_cluster_leads_to_its_page_and_an_article_to_its_own(seen: View) -> None:
    drawing = of_clusters(seen, [Edge(ORIGIN, DOTTED, say("x"), OTHER)])
    assert drawing.anchors == {OTHER: seen.files["103-coast"], (Stands.CLUSTER, "c1"): "cluster-001"}


def test_the_evidence_of_lines_that_are_drawn_as_one_is_counted_from_the_fourth_on(seen: View) -> None:
    lines = [Edge(ORIGIN, DOTTED, say("x"), OTHER, say("M{}", at)) for at in range(5)]
    assert of_clusters(seen, lines).edges[0].evidence == "M0, M1, M2, 2 more"
