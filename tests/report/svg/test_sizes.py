from auditor.report.graph_text import Drawing, Stands, label
from auditor.report.svg.crossings import arcs, ordered
from auditor.report.svg.layers import in_layers
from auditor.report.svg.sizes import HEAD, Sizes, sizes
from tests.report.svg.drawings import OUTLET, SOURCE, A, B, joined


def sized(drawing: Drawing) -> Sizes:
    (layers,) = in_layers(drawing)
    return sizes(drawing, layers, ordered(layers))


def test_a_node_has_room_for_all_lines_on_one_side() -> None:
    many = [(SOURCE, (Stands.ARTICLE, f"{at}")) for at in range(9)]
    made = sized(joined(*many))
    assert made.nodes[SOURCE] >= 90
    assert made.nodes[many[0][1]] < 40


def test_lines_leave_a_node_apart_and_within_its_side() -> None:
    drawing = joined((SOURCE, A), (SOURCE, B))
    (layers,) = in_layers(drawing)
    made = sized(drawing)
    leaving = {made.ports[at, False] for at, (left, _) in enumerate(arcs(layers)) if left.node == SOURCE}
    assert 0 < min(leaving) < max(leaving) < made.nodes[SOURCE]


def test_in_a_box_the_articles_stand_below_its_name() -> None:
    made = sized(joined((A, B), outlets={A: OUTLET, B: OUTLET}))
    assert made.offsets[OUTLET] == 0
    assert HEAD < made.offsets[A] < made.offsets[B] < made.heights[0] - made.nodes[B]


def test_a_long_label_is_cut_to_lines() -> None:
    long = Drawing({A: label("The Marrow Quay Evening Post and Advertiser " * 4)}, [])
    assert [len(sized(long).lines[A]), sized(long).lines[A][-1][-2:]] == [2, "…\u2069"]
