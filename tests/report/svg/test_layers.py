from hypothesis import given

from auditor.report.graph_text import Drawing
from auditor.report.svg.layers import in_layers
from tests.report.svg.drawings import CLAIM, OUTLET, SOURCE, A, B, C, drawings, joined


def test_a_line_goes_through_one_item_a_layer() -> None:
    (layers,) = in_layers(joined((A, B), (B, C), (A, C)))
    (course,) = {(edge.start, edge.end): courses for edge, courses in layers.courses}[A, C]
    assert [layers.items[end.item].layer for end in course] == [0, 1, 2, 3, 4]


def test_what_a_line_says_stands_before_its_end() -> None:
    (layers,) = in_layers(joined((A, B), (B, C), (A, C)))
    assert [item.layer for item in layers.items if item.words] == [1, 3, 3]


def test_a_line_within_a_box_turns_back_beside_it() -> None:
    (layers,) = in_layers(joined((A, B), outlets={A: OUTLET, B: OUTLET}))
    ((_, courses),) = layers.courses
    assert [[layers.items[end.item].layer for end in course] for course in courses] == [[0, 1], [0, 1]]


def test_a_box_holds_its_name_and_its_articles_by_date() -> None:
    (layers,) = in_layers(joined((B, A), outlets={A: OUTLET, B: OUTLET}))
    assert layers.items[0].nodes == (OUTLET, A, B)


def test_what_no_line_joins_is_a_part_of_its_own() -> None:
    parts = in_layers(joined((SOURCE, A), (B, C), (B, CLAIM)))
    assert [len(part.courses) for part in parts] == [2, 1]


@given(drawings())
def test_every_node_and_every_line_is_in_one_part(drawing: Drawing) -> None:
    parts = in_layers(drawing)
    assert sorted(node for part in parts for item in part.items for node in item.nodes) == sorted(drawing.labels)
    assert sum(len(part.courses) for part in parts) == len(drawing.edges)


@given(drawings())
def test_neighbours_on_a_course_stand_in_neighbouring_layers(drawing: Drawing) -> None:
    for part in in_layers(drawing):
        for _, courses in part.courses:
            for course in courses:
                layers = [part.items[end.item].layer for end in course]
                assert layers == [*range(layers[0], layers[0] + len(course))]
