from auditor.report.escape import markdown
from auditor.report.safe import own, say
from auditor.report.tables import folded, page, section, table


def test_a_column_of_numbers_stands_to_the_right() -> None:
    assert table(own("Name", "Count:"), [own("a", "1")]) == "| Name | Count |\n| --- | ---: |\n| a | 1 |"


def test_an_empty_cell_is_shown_as_nothing() -> None:
    assert table(own("A", "B"), [(say("x"), markdown(""))]).endswith("| x | – |")


def test_a_table_without_rows_is_left_out() -> None:
    assert section(say("Credits"), table(own("A"), [])) == ""


def test_a_folded_block_is_parsed_as_markdown() -> None:
    assert folded(say("more"), say("| a |")) == "<details><summary>more</summary>\n\n| a |\n\n</details>"


def test_a_page_skips_what_is_empty() -> None:
    assert page(say("# A"), say(""), say("b")) == "# A\n\nb\n"
