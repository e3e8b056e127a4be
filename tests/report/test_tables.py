from auditor.report.escape import markdown
from auditor.report.safe import bold, link, own, say
from auditor.report.tables import blocks, bullets, drawing, figure, folded, page, section, table


def test_a_column_of_numbers_stands_to_the_right() -> None:
    assert table(own("Name", "Count:"), [own("a", "1")]) == "| Name | Count |\n| --- | ---: |\n| a | 1 |"


def test_an_empty_cell_is_shown_as_nothing() -> None:
    assert table(own("A", "B"), [(say("x"), markdown(""))]).endswith("| x | – |")


def test_a_table_without_rows_is_left_out() -> None:
    assert section(say("Credits"), table(own("A"), [])) == ""


def test_a_folded_block_is_parsed_as_markdown() -> None:
    assert folded(say("more"), say("| a |")) == "<details><summary>more</summary>\n\n| a |\n\n</details>"


def test_a_page_skips_what_is_empty() -> None:
    assert page(say("A"), say(""), say("b"), anchor=say("a")) == "# A\n\nb\n"


def test_html_has_the_same_words_as_markdown() -> None:
    cells = [(bold(say("a")), markdown("<b> & |"))]
    assert (
        '<th scope="col">A</th><th scope="col" class="number">B</th></tr></thead><tbody><tr>'
        '<th scope="row"><strong>a</strong></th><td class="number"><bdi>&lt;b&gt; &amp; |</bdi></td></tr>'
    ) in table(own("A", "B:"), cells).__html__()


def test_lines_are_paragraphs_in_html_and_blocks_are_not() -> None:
    assert blocks(say("a"), say(""), bullets([say("b")])).__html__() == "<p>a</p><ul><li>b</li></ul>"


def test_words_that_lead_elsewhere_lead_to_a_place_of_the_same_page_in_html() -> None:
    lead = link(say("004"), say("articles/004-x.md"), say("004-x"))
    assert (lead, lead.__html__()) == ("[004](articles/004-x.md)", '<a href="#004-x">004</a>')


def test_a_drawing_is_mermaid_in_markdown_and_a_figure_in_html() -> None:
    drawn = drawing(say("flowchart LR"), figure(say("Graph"), lambda: "<svg/>", say("a to b")))
    assert drawn == "```mermaid\nflowchart LR\n```"
    assert drawn.__html__() == (
        '<figure><div class="scroll" role="group" tabindex="0" aria-label="Graph"><svg/></div>'
        "<details><summary>The same as a table</summary><p>a to b</p></details></figure>"
    )


def test_a_figure_leaves_no_blank_line_in_markdown_and_stands_in_html() -> None:
    both = blocks(say("a"), figure(say("Graph"), lambda: "<svg/>", say("b")), say("c"))
    assert both == "a\n\nc"
    assert "<svg/>" in both.__html__()
