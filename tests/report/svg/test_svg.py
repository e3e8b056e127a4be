from lxml import etree

from auditor.report.escape import markdown
from auditor.report.safe import say
from auditor.report.svg.svg import element, number, svg, tooltip, words


def test_content_and_attributes_are_escaped() -> None:
    made = element("text", words("<a> & b"), class_="x", href='"><script>')
    assert made == '<text class="x" href="&quot;&gt;&lt;script&gt;">&lt;a&gt; &amp; b</text>'


def test_numbers_have_a_tenth_of_a_pixel() -> None:
    assert [number(one) for one in (3, 2.04, 0.96, 1234.56)] == ["3", "2", "1", "1234.6"]


def test_a_tooltip_has_the_whole_label() -> None:
    assert tooltip(markdown("a & b")) == "<title>\u2068a &amp; b\u2069</title>"


def picture(*, links: bool) -> etree._Element:
    made = svg("<g/>", id=say("g"), title=say("Graph"), description=say("2 nodes"), size=(20.0, 10.5), links=links)
    return etree.fromstring(made)


def test_a_picture_is_named_and_described_by_ids_of_its_own() -> None:
    found = picture(links=False)
    named = [found.find(f"*[@id='{one}']") for one in found.get("aria-labelledby", "").split()]
    assert [one.text for one in named if one is not None] == ["Graph", "2 nodes"]
    assert [found.get(key) for key in ("role", "viewBox", "width", "height")] == ["img", "0 0 20 10.5", "20", "10.5"]


def test_a_picture_with_links_is_a_group() -> None:
    assert picture(links=True).get("role") == "group"
