from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from auditor.report.graph_text import Drawing
from auditor.report.svg.crossings import ordered
from auditor.report.svg.layers import in_layers
from auditor.report.svg.rows import ascending, rows
from auditor.report.svg.sizes import sizes
from tests.report.svg.drawings import A, B, drawings, joined

WANTED = st.lists(st.tuples(st.floats(-100, 100), st.floats(0.5, 5)), min_size=1)


def test_two_that_want_one_place_meet_in_the_middle() -> None:
    assert ascending([(4, 1), (0, 1), (9, 1)]) == [2, 2, 9]
    assert ascending([(4, 3), (0, 1)]) == [3, 3]


@given(WANTED)
def test_the_numbers_ascend_and_what_ascends_stays(wanted: list[tuple[float, float]]) -> None:
    found = ascending(wanted)
    assert found == sorted(found)
    assert ascending([(value, 1.0) for value in found]) == found


def test_a_line_between_two_nodes_is_straight() -> None:
    drawing = joined((A, B))
    (layers,) = in_layers(drawing)
    order = ordered(layers)
    made = sizes(drawing, layers, order)
    tops = rows(layers, order, made)
    middles = {top + tall / 2 for top, tall in zip(tops, made.heights, strict=True)}
    assert max(middles) - min(middles) < 0.01


@given(drawings())
def test_items_of_a_layer_stand_one_below_the_other(drawing: Drawing) -> None:
    for layers in in_layers(drawing):
        order = ordered(layers)
        made = sizes(drawing, layers, order)
        tops = rows(layers, order, made)
        for layer in order:
            for one, other in pairwise(layer):
                assert tops[one] + made.heights[one] < tops[other]
