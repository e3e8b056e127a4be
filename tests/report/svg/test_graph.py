from dataclasses import replace

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from auditor.report.graph_text import DOTTED, Drawing, Edge, Node, label
from auditor.report.safe import say
from auditor.report.svg.graph import picture
from auditor.report.svg.text import plain, width
from tests.report.svg.drawings import CLAIM, OUTLET, SOURCE, A, B, C, drawings, joined


def titles(drawing: Drawing, kind: str) -> list[str]:
    elements = fromstring(picture(drawing)).iter()
    return sorted(e.findtext("title") for e in elements if e.get("class", "").split()[:1] == [kind])


@given(drawings())
def test_every_node_box_and_line_is_drawn(drawing: Drawing) -> None:
    boxes = {*drawing.outlets.values()}
    assert titles(drawing, "node") == sorted(
        plain(drawing.labels[node]) for node in drawing.labels if node not in boxes
    )
    assert titles(drawing, "box") == sorted(plain(drawing.labels[node]) for node in boxes)
    assert len(titles(drawing, "line")) == len(drawing.edges)


@given(drawings(), st.randoms(use_true_random=False))
def test_the_order_of_nodes_and_lines_does_not_matter(drawing: Drawing, random: st.DataObject) -> None:
    def shuffled(some: list[Node]) -> list[Node]:
        random.shuffle(some)  # type: ignore[attr-defined]
        return some

    labels = {node: drawing.labels[node] for node in shuffled([*drawing.labels])}
    outlets = {node: drawing.outlets[node] for node in shuffled([*drawing.outlets])}
    other = replace(drawing, labels=labels, outlets=outlets, edges=drawing.edges[::-1])
    assert picture(other) == picture(drawing)


@given(drawings())
def test_no_words_stand_outside_the_picture(drawing: Drawing) -> None:
    root = fromstring(picture(drawing))
    wide, high = float(root.get("width")), float(root.get("height"))
    for part in root.findall("g"):
        right, down = map(float, part.get("transform")[len("translate(") : -1].split())
        for group in part:
            for text in group.findall("text"):
                size = 12 if group.get("class").startswith("line") else 13
                half = width(text.text or "", size) / (1 if group.get("class") == "box" else 2)
                assert right + float(text.get("x")) + half <= wide
                assert 0 <= down + float(text.get("y")) <= high


@given(drawings())
def test_nothing_in_a_picture_is_styled_in_place_or_leads_off_the_page(drawing: Drawing) -> None:
    for element in fromstring(picture(drawing)).iter():
        assert {*element.attrib} <= {
            "class", "role", "width", "height", "viewBox", "aria-labelledby", "aria-hidden", "id", "d", "x", "y", "rx",
            "transform", "href",
        }  # fmt: skip
        assert element.get("href", "#").startswith("#")
        assert element.tag in {"svg", "title", "desc", "g", "a", "rect", "path", "text"}


@pytest.mark.parametrize("words", ["</text><script>", "\x00\x1b", "\ud800", "\u202eabc", "]]>", "\ufffe", "&#0;"])
def test_hostile_labels_are_words(words: str) -> None:
    drawing = Drawing({A: label(words)}, [], anchors={A: say("x")})
    assert titles(drawing, "node") == [plain(label(words))]
    assert "script" not in {element.tag for element in fromstring(picture(drawing)).iter()}


def test_an_article_leads_to_its_place_in_the_page() -> None:
    drawn = picture(replace(joined((SOURCE, A)), anchors={A: say("101-x")}))
    assert [e.get("href") for e in fromstring(drawn).iter("a")] == ["#101-x"]


def test_kinds_of_nodes_and_lines_differ_in_shape_and_not_only_in_colour() -> None:
    root = fromstring(picture(joined((SOURCE, A), (A, CLAIM))))
    rounds = {e.get("class"): e.find("rect").get("rx") for e in root.iter("g") if "node" in e.get("class", "")}
    assert len({*rounds.values()}) == 3
    dotted = Drawing(joined((A, B)).labels, [Edge(A, DOTTED, say(""), B)])
    assert 'class="line dotted"' in picture(dotted)


def test_parts_that_no_line_joins_stand_apart() -> None:
    root = fromstring(picture(joined((A, B), (SOURCE, C), outlets={B: OUTLET})))
    assert len({part.get("transform") for part in root.findall("g")}) == 2
