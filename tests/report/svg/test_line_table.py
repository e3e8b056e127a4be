from dataclasses import replace

import pytest
from html5lib import parseFragment
from hypothesis import given

from auditor.report.graph_text import ARROW, DOTTED, LINE, Drawing, Edge, Node
from auditor.report.safe import Safe, say
from auditor.report.svg.line_table import line_table
from tests.report.svg.drawings import CLAIM, OUTLET, SOURCE, A, B, drawings, joined


@given(drawings())
def test_the_table_has_a_row_for_each_line(drawing: Drawing) -> None:
    found = parseFragment(line_table(drawing).__html__(), namespaceHTMLElements=False)
    rows = [["".join(cell.itertext()) for cell in row] for row in found.iter("tr")][1:]
    assert len(rows) == len(drawing.edges)
    for row, edge in zip(rows, drawing.edges, strict=True):
        assert row[2].startswith(edge.words)


@pytest.mark.parametrize(("start", "line", "end", "said"), [
    (SOURCE, ARROW, A, "named as its source"), (A, LINE, CLAIM, "carries the claim"),
    (CLAIM, ARROW, A, "found later in"), (CLAIM, LINE, A, "also in"),
])  # fmt: skip
def test_a_line_without_words_is_said_in_words(start: Node, line: Safe, end: Node, said: str) -> None:
    drawing = Drawing(joined((start, end)).labels, [Edge(start, line, say(""), end)])
    assert f"| {said} |" in line_table(drawing)


def test_a_dotted_line_without_an_arrowhead_states_no_direction() -> None:
    drawing = Drawing(joined((A, B)).labels, [Edge(A, DOTTED, say("shared passages"), B)])
    assert "| shared passages, no direction stated |" in line_table(drawing)


def test_an_article_in_a_box_is_named_with_its_outlet_and_leads_to_its_place() -> None:
    drawing = replace(joined((A, B), outlets={A: OUTLET}), anchors={A: say("101-x")})
    assert '<a href="#101-x"><bdi>a</bdi>, <bdi>o</bdi></a>' in line_table(drawing).__html__()


def test_what_no_line_joins_is_named_below() -> None:
    drawing = Drawing(joined((A, B), (SOURCE, A)).labels, [Edge(A, ARROW, say("made"), B)])
    assert line_table(drawing).endswith("No line leads to or from: s.")
