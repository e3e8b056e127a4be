import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from auditor.errors import SettingsError
from auditor.model import Audit
from auditor.report.render import FORMATS, render_audit
from auditor.report.result import from_json, to_json

EVIL = [
    "<img src=x onerror=1>", "](http://evil.example)", "`x`", "| a | b |", "**b**", "\n# h\n", "\n- x\n", "{}",
    "![i](x)", "www.evil.example", "</details>", "\u202e", "```", "~~x~~", "&lt;", "<!--", "\\", "1. x", "> q",
    "=====", "---",
]  # fmt: skip
LINK = re.compile(r"(\.\./|articles/|clusters/|[\w-])[\w./-]*\.md(#[\w-]+)?|#[\w-]+")
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
hostile = st.lists(st.sampled_from([*EVIL, "word", "Pier"]), min_size=1, max_size=6).map(" ".join)

INSIDE = {"text", "code_inline", "strong_open", "strong_close", "link_open", "link_close"}

FOREIGN = {"title", "outlet", "byline", "sha256", "name", "reason", "message", "detail", "note", "unit", "rule",
           "cited_source", "version"}  # fmt: skip


def poisoned(audit: Audit, words: str) -> Audit:
    """Return the audit with hostile words in each field that comes from outside, and in an id; spans stay in texts."""

    def poison(key: str, value: object) -> object:
        if isinstance(value, dict):
            return {inner: poison(inner, below) for inner, below in value.items()}
        if isinstance(value, list):
            return [poison(key, below) for below in value]
        if key == "text":
            return (words * 400)[: len(str(value))]
        return words if key in FOREIGN else value

    plain = to_json(audit).replace('"103-coast"', json.dumps(words))
    return from_json(json.dumps(poison("", json.loads(plain))))


def headings(pages: dict[str, str]) -> int:
    return sum(token.type == "heading_open" for text in pages.values() for token in PARSER.parse(text))


@settings(max_examples=60)
@given(text=hostile)
def test_hostile_text_adds_no_block_to_a_page(audit: Audit, text: str) -> None:
    pages = render_audit(poisoned(audit, text), "md")
    html = re.compile(r"<details><summary>[\w ,;:]+</summary>|</details>")
    for page in pages.values():
        tokens = PARSER.parse(page)
        assert all(html.fullmatch(token.content.strip()) for token in tokens if token.type == "html_block")
        children = [child for token in tokens for child in token.children or ()]
        assert {child.type for child in children} <= INSIDE
        links = [str(child.attrs["href"]) for child in children if child.type == "link_open"]
        assert all(
            re.fullmatch(r"(\.\./|articles/|clusters/|[\w-])[\w./-]*\.md(#[\w-]+)?|#[\w-]+", link) for link in links
        )
    assert headings(pages) == headings(render_audit(poisoned(audit, "word"), "md"))


def test_every_row_of_a_table_has_the_columns_of_its_header(pages: dict[str, str]) -> None:
    for page in pages.values():
        for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
            assert len({row.count(" | ") for row in block.splitlines()}) == 1


def test_every_link_leads_to_a_page(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        for target in re.findall(r"\]\(([^)]*\.md)\)", page):
            folder = "" if target.startswith("../") or "/" not in name else name.split("/")[0] + "/"
            assert folder + target.removeprefix("../") in pages


def test_one_audit_gives_one_report(audit: Audit, pages: dict[str, str]) -> None:
    assert render_audit(audit, "md") == pages


def test_a_result_read_back_gives_the_same_report(audit: Audit, pages: dict[str, str]) -> None:
    assert render_audit(from_json(render_audit(audit, "json")["audit.json"]), "md") == pages


def test_the_pages_are_named_by_ids(pages: dict[str, str]) -> None:
    assert list(pages) == [
        "index.md", "articles/101-quay-gazette.md", "articles/102-tidewater-now.md", "articles/103-unnamed.md",
        "clusters/001.md",
    ]  # fmt: skip


def test_an_unknown_format_names_those_that_exist(audit: Audit) -> None:
    with pytest.raises(SettingsError, match=r"no format 'pdf'; choose from md, html, json"):
        render_audit(audit, "pdf")


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_audit_can_be_rendered(bare: Audit, name: str) -> None:
    assert all(text.endswith("\n") for text in render_audit(bare, name).values())
