from itertools import pairwise

from hypothesis import given

from auditor.report.graph_text import LINE, Drawing, Edge
from auditor.report.safe import say
from auditor.report.svg.layers import in_layers
from auditor.report.svg.places import placed
from auditor.report.svg.routes import HEAD, Route
from tests.report.svg.drawings import OUTLET, A, B, C, drawings, joined


def routes(drawing: Drawing) -> list[Route]:
    return [route for layers in in_layers(drawing) for route in placed(drawing, layers).routes]


def test_an_arrow_ends_at_its_node_and_its_stroke_before_the_head() -> None:
    drawing = joined((A, B))
    (route,) = routes(drawing)
    node = placed(drawing, *in_layers(drawing)).nodes[B]
    assert route.head is not None
    assert route.head.tip[0] == node.left == route.strokes[-1][-1][0] + HEAD


def test_a_line_is_open_around_its_words() -> None:
    (route,) = routes(joined((A, B)))
    assert route.around is not None
    assert route.strokes[0][-1][0] < route.around.left < route.around.right < route.strokes[1][0][0]


def test_an_arrow_that_leads_back_has_its_head_at_the_left() -> None:
    heads = {route.edge.end: route.head for route in routes(joined((A, B), (B, C), (C, A)))}
    assert [heads[node] and heads[node].rightwards for node in (A, B, C)] == [False, True, True]  # type: ignore[union-attr]


def test_a_line_without_an_arrowhead_has_none() -> None:
    plain = Drawing(joined((A, B)).labels, [Edge(A, LINE, say(""), B)])
    assert [route.head for route in routes(plain)] == [None]


def test_a_line_within_a_box_is_two_strokes_that_meet() -> None:
    (route,) = routes(joined((A, B), outlets={A: OUTLET, B: OUTLET}))
    assert route.strokes[0][-1] == route.strokes[1][-1]


@given(drawings())
def test_a_line_bends_only_between_columns(drawing: Drawing) -> None:
    for layers in in_layers(drawing):
        places = placed(drawing, layers)
        for route in places.routes:
            for stroke in route.strokes:
                bends = [(a[0], b[0]) for a, b in pairwise(stroke) if abs(a[1] - b[1]) >= 0.001]
                assert not any(
                    left < node.right and node.left < right for left, right in bends for node in places.nodes.values()
                )
