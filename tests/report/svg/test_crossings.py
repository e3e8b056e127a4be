from hypothesis import given

from auditor.report.graph_text import Drawing
from auditor.report.svg.crossings import crossings, ordered
from auditor.report.svg.layers import in_layers
from tests.report.svg.drawings import A, B, C, D, drawings, joined


def test_two_lines_that_need_not_cross_do_not() -> None:
    (layers,) = in_layers(joined((A, D), (B, C), (A, C)))
    assert crossings(layers, ordered(layers)) == 0


def test_a_crossing_is_counted_once() -> None:
    (layers,) = in_layers(joined((A, C), (B, D), (A, D)))
    numbers = {item.nodes: at for at, item in enumerate(layers.items) if item.nodes}
    words = tuple(at for at, item in enumerate(layers.items) if item.words)
    one, other = (numbers[A,], numbers[B,]), (numbers[C,], numbers[D,])
    assert crossings(layers, (one, words, other)) + crossings(layers, (one, words, other[::-1])) > 0


@given(drawings())
def test_the_order_has_every_item_once_in_its_layer(drawing: Drawing) -> None:
    for layers in in_layers(drawing):
        order = ordered(layers)
        assert sorted(item for layer in order for item in layer) == [*range(len(layers.items))]
        assert all(layers.items[item].layer == at for at, layer in enumerate(order) for item in layer)


@given(drawings())
def test_the_order_crosses_no_more_than_the_first_one(drawing: Drawing) -> None:
    for layers in in_layers(drawing):
        last = max(item.layer for item in layers.items)
        first = tuple(
            tuple(at for at, item in enumerate(layers.items) if item.layer == layer) for layer in range(last + 1)
        )
        assert crossings(layers, ordered(layers)) <= crossings(layers, first)
