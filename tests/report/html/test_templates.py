import pytest
from jinja2 import UndefinedError

from auditor.report.html.templates import block, filled, source
from auditor.report.safe import bold, say


def test_what_is_not_safe_already_is_escaped() -> None:
    assert (
        block("bullets", ["<b>", bold(say("a & b"))])
        == "<ul><li>&lt;b&gt;</li><li><strong>a &amp; b</strong></li></ul>"
    )


def test_a_part_that_is_missing_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        filled("report.html")


def test_a_file_of_the_folder_comes_as_it_is() -> None:
    assert source("report.css").startswith("/*")
