import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from auditor.model import Audit, Document, Level
from auditor.report.html import page
from auditor.report.html.page import html_report
from auditor.report.view import view
from tests.harmless import in_html
from tests.report.html.tree import Element, every, parsed, words


@pytest.fixture(scope="module")
def text(audit: Audit) -> str:
    return html_report(view(audit))


@pytest.fixture(scope="module")
def tree(text: str) -> Element:
    return parsed(text)


def test_nothing_is_in_the_page_that_we_do_not_write(text: str) -> None:
    assert list(in_html(text)) == []


def test_the_policy_allows_the_style_sheet_and_nothing_else(tree: Element) -> None:
    (style,) = every(tree, "style")
    digest = base64.b64encode(hashlib.sha256(words(style).encode()).digest()).decode()
    policy = next(one.get("content", "") for one in every(tree, "meta") if one.get("http-equiv"))
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")


def test_no_element_needs_a_script_or_the_network(tree: Element) -> None:
    assert every(tree, "script", "link", "img", "iframe", "form", "object") == []
    assert {
        name for one in tree.iter() for name in one.attrib if name in ("style", "src") or name.startswith("on")
    } == set()


def test_headings_go_down_one_level_at_a_time(tree: Element) -> None:
    levels = [int(one.tag[1]) for one in every(tree, "h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_the_page_has_its_landmarks_once(tree: Element) -> None:
    assert [len(every(tree, name)) for name in ("nav", "main", "footer")] == [1, 1, 1]


def test_every_row_has_the_columns_of_its_header(tree: Element) -> None:
    for table in every(tree, "table"):
        assert len({len(row) for row in every(table, "tr")}) == 1


def test_the_headings_of_rows_and_columns_say_what_they_head(tree: Element) -> None:
    assert {one.get("scope") for one in every(tree, "th")} == {"row", "col"}


def test_a_stacked_table_says_in_roles_what_css_takes_away(tree: Element) -> None:
    stacked = [one for one in every(tree, "table") if one.get("data-columns")]
    assert {part.get("role") for one in stacked for part in every(one, "td")} == {"cell"}


def test_each_column_of_a_stacked_table_has_a_label(tree: Element) -> None:
    css = words(every(tree, "style")[0])
    columns = {title for one in every(tree, "table") for title in one.get("data-columns", "").split("|") if title}
    assert columns
    assert [title for title in columns if f'{{content:"{title}"}}' not in css.replace("\\2c ", ",")] == []


def test_a_direction_is_marked_as_deletion_and_insertion(tree: Element) -> None:
    assert [len(every(side, "del")) > 0 for side in sides(tree, "one")] == [True] * len(sides(tree, "one"))
    assert [every(side, "b", "del") for side in sides(tree, "other")] == [[]] * len(sides(tree, "other"))


def test_without_a_direction_nothing_is_deleted_or_inserted(undetermined: Audit) -> None:
    tree = parsed(html_report(view(undetermined)))
    assert every(tree, "del", "ins") == []
    assert sides(tree, "one")


def sides(tree: Element, which: str) -> list[Element]:
    return [one for one in every(tree, "div") if one.get("class") == f"side {which}"]


def test_findings_of_each_level_can_be_filtered(tree: Element) -> None:
    choices = [one.get("id") for one in every(tree, "input")]
    assert choices == ["from-all", "from-warning", "from-serious"]
    assert {words(one) for one in every(tree, "span") if "tag" in one.get("class", "")} <= {*Level}


def test_an_article_with_nothing_to_tell_is_named(audit: Audit) -> None:
    alone = replace(audit, documents=(*audit.documents, Document("200-far", "Snow fell.", outlet="Far Post")))
    tree = parsed(html_report(view(alone)))
    assert [words(one) for one in every(tree, "li") if one.get("id") == "200-far-post"] == ["200 · Far Post"]


def test_what_the_page_has_no_room_for_is_named_and_links_lead_there(
    audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "_BYTES", 0)
    text = html_report(view(audit))
    assert list(in_html(text)) == []
    assert "no room for" in text
    assert 'class="told' not in text


def test_an_empty_audit_has_a_page(bare: Audit) -> None:
    assert list(in_html(html_report(view(bare)))) == []


def test_no_line_of_the_style_sheet_loads_anything(tree: Element) -> None:
    assert re.findall(r"url\(|@import|https?:", words(every(tree, "style")[0])) == []
