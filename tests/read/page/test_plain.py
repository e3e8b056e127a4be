import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.page.plain import paragraphs, visible_text

MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<nav>", "</nav>", "<body>", "<title>", "</head>", "<!--", "<![", "&#x", "tide ", "<", "\0"]
    ),
    max_size=30,
).map("".join)


def test_a_block_is_a_line() -> None:
    markup = "<h1>Low\n tide</h1><p>The <b>ferry</b> was late.<br>Again.</p><ul><li>north<li>south</ul>"
    assert visible_text(markup) == "Low tide\nThe ferry was late.\nAgain.\nnorth\nsouth"


def test_a_fragment_without_markup_is_its_text() -> None:
    assert visible_text("The ferry\nwas late.") == "The ferry was late."


def test_characters_may_be_written_by_name_or_number() -> None:
    assert visible_text("<p>F&auml;hre &amp; Kai&#8217;s &lt;p&gt;</p>") == "Fähre & Kai’s <p>"


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "template", "svg", "iframe", "textarea"])
def test_what_is_not_shown_is_left_out(tag: str) -> None:
    assert visible_text(f"<p>Late.</p><{tag}>var a</{tag}><p>Again.</p>") == "Late.\nAgain."


@pytest.mark.parametrize("tag", ["nav", "footer", "aside", "form", "menu"])
def test_what_stands_around_an_article_is_left_out_of_a_page_and_kept_in_a_fragment(tag: str) -> None:
    markup = f"<p>Late.</p><{tag}><p>Home</p></{tag}>"
    assert paragraphs(markup).lines == ["Late."]
    assert visible_text(markup) == "Late.\nHome"


def test_the_title_is_no_line() -> None:
    found = paragraphs("<head><title>Low &amp; late</title></head><body><p>Late.</p><svg><title>Logo</title></svg>")
    assert (found.title, found.lines) == ("Low & late", ["Late."])


def test_a_head_that_is_never_closed_hides_nothing() -> None:
    assert paragraphs("<head><title>Low</title><body><p>Late.</p>").lines == ["Late."]


def test_an_element_that_is_never_closed_ends_with_the_one_around_it() -> None:
    assert paragraphs("<nav><form><p>Home</p></nav><p>Late.</p>").lines == ["Late."]


@pytest.mark.parametrize("declaration", ["<![", "<![if !IE]>", "<![CDATA[a]]>", "<!>", "<!DOCTYPE html [", "<![<b>"])
def test_a_declaration_is_no_text_and_no_end(declaration: str) -> None:
    assert visible_text(f"<p>Late.</p>{declaration}<p>Again.</p>").startswith("Late.")
    assert visible_text(f"<p>Late.</p>{declaration}<p>Again.</p><p>North.</p>").endswith("North.")


def test_words_around_a_nul_stay_apart() -> None:
    assert visible_text("<p>The\0ferry</p>") == "The ferry"


@given(MARKUP)
def test_every_line_is_one_line_with_a_word_on_it(markup: str) -> None:
    lines = paragraphs(markup, around=True).lines
    assert all(line == line.strip() != "" and "\n" not in line for line in lines)
