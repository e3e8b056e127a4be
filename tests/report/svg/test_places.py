from itertools import combinations

from hypothesis import given

from auditor.report.graph_text import Drawing
from auditor.report.svg.layers import in_layers
from auditor.report.svg.places import placed
from auditor.report.svg.routes import Rectangle
from tests.report.svg.drawings import OUTLET, SOURCE, A, B, drawings, joined


def overlap(one: Rectangle, other: Rectangle) -> bool:
    beside = one.right <= other.left or other.right <= one.left
    return not beside and one.top < other.bottom and other.top < one.bottom


def test_sources_stand_left_of_articles_and_copies_right_of_them() -> None:
    drawing = joined((SOURCE, A), (A, B))
    places = placed(drawing, *in_layers(drawing)).nodes
    assert places[SOURCE].right < places[A].left < places[A].right < places[B].left


def test_a_box_stands_around_its_articles_only() -> None:
    drawing = joined((SOURCE, A), (A, B), outlets={A: OUTLET})
    places = placed(drawing, *in_layers(drawing))
    around, inside = places.boxes[OUTLET], places.nodes[A]
    assert around.left < inside.left < inside.right < around.right
    assert around.top < inside.top < inside.bottom < around.bottom
    assert not overlap(around, places.nodes[B])


@given(drawings())
def test_no_two_nodes_and_no_words_overlap(drawing: Drawing) -> None:
    for layers in in_layers(drawing):
        places = placed(drawing, layers)
        words = [route.around for route in places.routes if route.around]
        assert not any(overlap(*pair) for pair in combinations([*places.nodes.values(), *words], 2))


@given(drawings())
def test_everything_stands_within_the_drawing(drawing: Drawing) -> None:
    for layers in in_layers(drawing):
        places = placed(drawing, layers)
        every = [*places.nodes.values(), *places.boxes.values(), *(one.around for one in places.routes if one.around)]
        assert all(one.left >= 0 and one.top >= 0 for one in every)
        assert all(one.right <= places.width and one.bottom <= places.height for one in every)
