import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.report.graph_text import ARROW, EDGES, NODES, Drawing, Edge, Stands, label
from auditor.report.safe import say
from tests.report.test_render import EVIL

FIRST, SECOND = (Stands.ARTICLE, "a"), (Stands.SOURCE, "b")
LABELS = {FIRST: say("one"), SECOND: say("two")}
LINE = re.compile(
    r"flowchart LR|  subgraph O\d+\[\"[^\"\n]+\"\]|  end|"
    r" +[ACKOS]\d+(?:\[\"[^\"\n]+\"\]|\(\[\"[^\"\n]+\"\]\)|\(\"[^\"\n]+\"\))|"
    r"  [ACKOS]\d+ -->(?:\|\"[^\"\n]+\"\|)? [ACKOS]\d+"
)


def test_nodes_edges_and_boxes_are_written() -> None:
    box = (Stands.OUTLET, "o")
    drawn = Drawing({box: say("box"), **LABELS}, [Edge(SECOND, ARROW, say("cites"), FIRST)], {FIRST: box})
    assert drawn.text().splitlines() == [
        "flowchart LR", '  subgraph O0["box"]', '    A0["one"]', "  end", '  S0(["two"])',
        '  S0 -->|"cites"| A0',
    ]  # fmt: skip


@pytest.mark.parametrize(("nodes", "edges", "fits"), [
    (NODES, EDGES, True), (NODES + 1, 0, False), (2, EDGES + 1, False),
])  # fmt: skip
def test_more_than_a_reader_can_follow_does_not_fit(nodes: int, edges: int, fits: bool) -> None:  # noqa: FBT001
    labels = {(Stands.ARTICLE, f"{at}"): say("x") for at in range(nodes)}
    assert Drawing(labels, [Edge(FIRST, ARROW, say(""), SECOND)] * edges).fits is fits


@given(st.one_of(st.lists(st.sampled_from(EVIL)).map(" ".join), st.text(st.characters())))
def test_any_words_stay_in_their_label(words: str) -> None:
    boxed = {
        (Stands.OUTLET, "o"): label(words),
        FIRST: label(words),
        SECOND: label(words),
        (Stands.CLAIM, "c"): label(words),
    }
    drawn = Drawing(boxed, [Edge(FIRST, ARROW, label(words), SECOND)], {FIRST: (Stands.OUTLET, "o")}).text()
    assert all(LINE.fullmatch(line) for line in drawn.split("\n"))


@pytest.mark.parametrize(("words", "shown"), [
    ("1. x", "1 x"), ("- x", "x"), ("`**end**`", "end"), ("O’Neil’s quay-side.example", "O’Neil’s quay-side.example"),
    ("हिन्दी", "हिन्दी"), ("x--x", "x x"), ("🙂", "unnamed"),
])  # fmt: skip
def test_a_label_keeps_words_and_drops_signs(words: str, shown: str) -> None:
    assert label(words) == shown


def test_in_html_a_label_keeps_its_signs_and_more_of_its_words() -> None:
    long = "1. “Piers: in peril?” " * 4
    assert label(long).__html__() == f"<bdi>{long.strip()}</bdi>"
