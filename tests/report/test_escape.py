import unicodedata
from importlib.util import find_spec

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from auditor.model import Span
from auditor.report.diff import words_of
from auditor.report.escape import markdown, visible
from tests.harmless import in_markdown

PIECES = [
    *"\\`*_{}[]()<>#+-.!|~$@:=^&'\"/ \t\n\r%;,", "**", "```", "](x)", "![", "http://", "HTTPS://", "ftp://",
    "www.", "WWW.", "mailto:",
    "a@b.example.com", "example.com", "//localhost", "&amp;", "&#42;", "&copy", "<b>", "<!--", "</details>",
    ":smile:", "[^1]", "==x==", "\u202e", "\u200b", "\U000e0041", "\u2028", "\x85", "\ufdd0", "\ud800",
    "\x00", "word", "é", "|",
]  # fmt: skip
hostile = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=12).map("".join)
# Editors preview Markdown with linkify; without that package the other rules are still tested.
LINKIFY = ["linkify"] if find_spec("linkify_it") else []
PARSER = MarkdownIt("commonmark", {"linkify": bool(LINKIFY)}).enable(["table", "strikethrough", *LINKIFY])


def inline(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens for child in token.children or ()]


def read(tokens: list[Token]) -> str:
    return "".join(token.content for token in inline(tokens))


@settings(max_examples=500)
@given(hostile)
@example("mail a@b.example.com or www.example.com, //localhost, \\| and [x](javascript:1)")
def test_a_hostile_cell_stays_one_cell_of_plain_text(text: str) -> None:
    tokens = PARSER.parse(f"| a | b |\n| --- | --- |\n| {markdown(text)} | z |\n")
    assert [token.type for token in tokens].count("td_open") == 2
    assert {token.type for token in inline(tokens)} <= {"text", "code_inline"}
    assert read(tokens) == "ab" + visible(text).strip() + "z"


@settings(max_examples=500)
@given(hostile)
def test_a_hostile_line_stays_one_line_of_plain_text(text: str) -> None:
    tokens = PARSER.parse(f"Said: {markdown(text)}!")
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {token.type for token in inline(tokens)} <= {"text", "code_inline"}
    assert read(tokens) == f"Said: {visible(text).strip()}!"


@settings(max_examples=200)
@given(st.lists(st.sampled_from([*PIECES, "word", "two", "3"]), max_size=12).map(" ".join), st.data())
def test_bold_runs_close_and_hide_nothing(text: str, data: st.DataObject) -> None:
    bold = sorted(data.draw(st.sets(st.sampled_from(words_of(text).spans)))) if words_of(text).spans else []
    tokens = PARSER.parse(f"> **9** {markdown(text, bold)}\n")
    assert [token.type for token in inline(tokens)].count("strong_open") == len(bold) + 1
    assert {token.type for token in inline(tokens)} <= {"text", "code_inline", "strong_open", "strong_close"}
    assert read(tokens) == f"9 {visible(text).strip()}".strip()


@given(hostile)
def test_visible_text_is_one_line_that_utf8_can_carry(text: str) -> None:
    shown = visible(text)
    assert shown.splitlines() in ([], [shown])
    assert shown.encode("utf-8").decode("utf-8") == visible(shown) == shown


def test_every_format_control_without_a_shape_is_written_out() -> None:
    shaped = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
    controls = [code for code in range(0x110000) if unicodedata.category(chr(code)) == "Cf" and code not in shaped]
    assert [code for code in controls if visible(chr(code)) != f"[U+{code:04X}]"] == []


def test_every_space_becomes_a_plain_space() -> None:
    spaces = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Zs", "Zl", "Zp")]
    assert {visible(space) for space in [*spaces, "\n", "\r", "\t"]} == {" "}


def test_a_quotation_reads_as_it_was() -> None:
    said = "“Don’t wait,” she said (at 9.30, in Ull-by); it's a 5% rise: U.S. firms' R&D! Why?"
    assert markdown(said) == said


def test_what_a_host_turns_into_links_is_escaped() -> None:
    assert markdown("x@ # $5 ~2 ^3 9:30:45 ==x==") == r"x\@ \# \$5 \~2 \^3 9\:30:45 \=\=x\=\="


def test_addresses_are_no_links() -> None:
    assert markdown("(www.example.org, http://x.example/a_b.)") == "(`www.example.org`, `http://x.example/a_b`.)"
    assert markdown("@desk #12 :smile: a/b#3") == "`@desk` `#12` `:smile:` `a/b#3`"


def test_the_full_stop_of_our_own_sentence_makes_no_address() -> None:
    assert list(in_markdown(f"# Page\n\nWithout: {markdown('www')}. Not {markdown(':x')}: a fault.\n")) == []
    assert markdown(":x") == "`:x`"


def test_a_file_name_can_be_searched_for() -> None:
    assert markdown("seeds/README.md: passed over") == "`seeds/README.md:` passed over"


def test_a_sentence_without_a_space_after_it_is_no_address() -> None:
    assert markdown("said.Then, at 9.30, U.S. firms") == r"said\.Then, at 9.30, U.S. firms"


def test_an_address_is_bold_in_part() -> None:
    assert markdown("see www.b.example now", [Span(8, 9)]) == "see `www.`**`b`**`.example` now"


def test_an_address_beside_a_backtick_is_code_of_its_own() -> None:
    assert markdown("www.a.de`www.b.de") == "`www.a.de`&#96;`www.b.de`"


def test_words_of_an_editor_in_a_quotation_can_be_searched_for() -> None:
    assert markdown("[We] saw the [Dutch] letter [x](y) [1]") == r"[We] saw the [Dutch] letter \[x\](y) \[1\]"


def test_what_makes_a_list_or_a_task_is_escaped() -> None:
    said = [markdown(text) for text in ("- x", "+ x", "12) x", "1. x", "[x] x", "[ab]: x", "-5 x")]
    assert said == [r"\- x", r"\+ x", r"12\) x", r"1\. x", r"\[x\] x", r"\[ab\]: x", "-5 x"]


def test_templates_of_site_builders_find_no_brace() -> None:
    assert markdown("{{ x }} {% y %} {: z}") == "&#123;&#123; x }} &#123;% y %} &#123;: z}"


@settings(max_examples=200)
@given(hostile)
@example("desk@evil.example")
@example("w_w@.w/")
def test_github_finds_no_markup_in_a_list(text: str) -> None:
    assert list(in_markdown(f"# Page\n\n- {markdown(text)}\n")) == []


def test_markup_becomes_entities() -> None:
    assert markdown("<i>&lt;") == "&lt;i&gt;&amp;lt;"


def test_bold_stands_inside_the_escaped_text() -> None:
    assert markdown("a *bold* word", [Span(3, 7)]) == r"a \***bold**\* word"


def test_html_shows_changed_words_and_hides_nothing() -> None:
    seen = markdown("a <i>b</i>\u202e", [Span(0, 1)])
    assert seen.__html__() == "<bdi><b>a</b> &lt;i&gt;b&lt;/i&gt;[U+202E]</bdi>"
