"""Drawings for the tests of pictures: any nodes and lines, within what a reader can follow."""

from datetime import date, timedelta

from hypothesis import strategies as st

from auditor.report.graph_text import ARROW, DOTTED, DOTTED_ARROW, LINE, Drawing, Edge, Node, Stands, label
from auditor.report.safe import say
from tests.report.test_render import EVIL

A, B, C, D = ((Stands.ARTICLE, name) for name in "abcd")
SOURCE, CLAIM, OUTLET = (Stands.SOURCE, "s"), (Stands.CLAIM, "c"), (Stands.OUTLET, "o")
NAMES = st.one_of(st.sampled_from(EVIL), st.text(max_size=90), st.sampled_from(["Quay Gazette", "مرفأ", "港务局" * 30]))
LINES = st.sampled_from([ARROW, LINE, DOTTED, DOTTED_ARROW])
SAID = st.sampled_from(
    [say(""), say("quoted"), say("likely rewritten, 12 quotations and titles altered, credit swapped")]
)


def joined(*pairs: tuple[Node, Node], outlets: dict[Node, Node] | None = None) -> Drawing:
    """Return a drawing of arrows that say "made"; each node is labelled with its name."""
    inside = outlets or {}
    nodes = dict.fromkeys([*inside.values(), *inside, *(node for pair in pairs for node in pair)])
    edges = [Edge(start, ARROW, say("made"), end) for start, end in pairs]
    return Drawing({node: label(node[1]) for node in nodes}, edges, inside)


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    """Return any drawing of up to 16 nodes and 20 lines, some articles in boxes."""
    articles = [(Stands.ARTICLE, f"{at}") for at in range(draw(st.integers(1, 10)))]
    others = [(kind, f"{at}") for kind in (Stands.SOURCE, Stands.CLAIM) for at in range(draw(st.integers(0, 3)))]
    inside = draw(st.dictionaries(st.sampled_from(articles), st.sampled_from([OUTLET, (Stands.OUTLET, "p")])))
    nodes: list[Node] = [*dict.fromkeys(inside.values()), *articles, *others]
    labels = {node: label(draw(NAMES)) for node in nodes}
    ends = st.tuples(st.sampled_from(nodes), st.sampled_from(nodes)).filter(lambda pair: pair[0] != pair[1])
    pairs = draw(st.lists(ends, unique=True, max_size=20)) if len(nodes) > 1 else []
    edges = [Edge(start, draw(LINES), draw(SAID), end) for start, end in pairs]
    published = {node: date(2024, 1, 1) + timedelta(len(labels[node]) % 9) for node in articles[::2]}
    return Drawing(labels, edges, inside, published, {node: say("x{}", at) for at, node in enumerate(articles)})
