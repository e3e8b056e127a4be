"""The checker of hostile reports, checked: what escaping would let through were it broken is found."""

from collections.abc import Callable

import pytest

from auditor.report import escape
from auditor.report.safe import Safe
from tests.harmless import faults, in_csv, in_html, in_json, in_markdown, read_html, read_markdown

GOOD = (
    "# Audit of 2 articles\n\nSaid: \\*a\\* and `www.evil.example`, **b**.\n\n"
    "| a | b |\n| --- | ---: |\n| [1](articles/a.md)"
    " | \\| |\n\n<details><summary>3 more</summary>\n\n- x\n\n</details>\n\n```mermaid\nflowchart LR\n```\n"
)
BAD = [
    "![a](x.png)", "[a](http://evil.example)", "[a](javascript:x)", "[a](../../secret.md)", "http://evil.example",
    "www.evil.example", "mail desk\\@evil.example", "see README.md", "<b>x</b>", "<script>x</script>", "<!-- x -->",
    "*a*", "~~a~~", "a  \nb", "1. x", "---", "a\n===", "    code", "```js\nx\n```", "| a | b |\n| - | - |\n| x |",
    "| a | b |\n| - | - |\n| x | y | z |", "a[^1]\n\n[^1]: note", "## Zwyxa",
    "<details open><summary>x</summary>",
]  # fmt: skip
BAD_HTML = [
    "<img src=x>", "<a href='http://evil.example'>x</a>", "<a href='javascript:x'>x</a>", "<a href='#nowhere'>x</a>",
    "<p onclick='x'>", "<p style='color:red'>", "<script>x</script>", "<iframe></iframe>", "<base href='//evil'>",
    "<p id=a><p id=a>", "<meta http-equiv=refresh content='0;url=x'>", "<svg><use href='http://evil.example#a'/></svg>",
    "<p title='url(x)'>", "<link rel=stylesheet href=x>", "<object data=x></object>", "<style>Zwyxa</style>",
]  # fmt: skip


def test_a_page_of_ours_has_no_fault() -> None:
    assert list(in_markdown(GOOD)) == []
    assert read_markdown(GOOD).startswith("Audit of 2 articles Said: *a* and www.evil.example, b.")


@pytest.mark.parametrize("bad", BAD)
def test_foreign_markup_in_a_page_is_found(bad: str) -> None:
    assert list(in_markdown(f"# Page\n\n{bad}\n")) != []


def test_html_of_ours_has_no_fault() -> None:
    page = "<!DOCTYPE html><title>t</title><h2 id=a>x</h2><a href='#a'>&lt;b&gt;</a><svg><text>y</text></svg>"
    assert list(in_html(page)) == []
    assert read_html(page) == "tx<b>y"


@pytest.mark.parametrize("bad", BAD_HTML)
def test_foreign_markup_in_html_is_found(bad: str) -> None:
    assert list(in_html(f"<!DOCTYPE html><title>t</title>{bad}")) != []


@pytest.mark.parametrize("cell", ["=1", "+a", "-a", "@a", "\t=1", "＝1", '"\n=1"'])
def test_a_cell_that_computes_is_found(cell: str) -> None:
    assert list(in_csv(f"a,b\n-0.5,{cell}\n")) != []


def test_rows_of_unequal_length_are_found() -> None:
    assert list(in_csv("a,b\n1\n")) != []
    assert list(in_csv("a,b\n-0.5,'=1\n")) == []


@pytest.mark.parametrize("bad", ["{", '{"a": "</script>"}', "{'a': 1}"])
def test_json_that_breaks_is_found(bad: str) -> None:
    assert list(in_json(bad)) != []


@pytest.mark.parametrize(
    "name", ["../a.md", "/a.md", "B.md", "con.md", "articles/nul.md", "a b.md", "a\\b.md", ".md", "x" * 90 + ".md"]
)
def test_a_name_that_leads_astray_is_found(name: str) -> None:
    assert len(faults({"a.md": "# A\n", name: "# A\n"})) == 1


@pytest.mark.parametrize("text", ["# A\x1b[31m\n", "# A\u202e\n", "# A\x9b\n", "# A\ud800\n", "# A"])
def test_what_a_terminal_obeys_is_found(text: str) -> None:
    assert faults({"a.md": text}) != []


BROKEN: dict[str, Callable[[str], str]] = {
    "nothing is escaped": lambda seen: seen,
    "only bars and angles": lambda seen: seen.replace("|", "\\|").replace("<", "&lt;"),
    "backslashes alone": escape._words,
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_escape_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Ask desk@evil.example | *now* <b> [x](y)"
    assert list(in_markdown(f"# Page\n\n- {escape.markdown(text)}\n")) == []
    monkeypatch.setattr(escape, "_escaped", BROKEN[name])
    broken: Safe = escape.markdown(text)
    assert list(in_markdown(f"# Page\n\n- {broken}\n")) != []
