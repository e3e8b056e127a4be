import pytest

from auditor.read.article import LIMIT
from auditor.read.markup import prose, without_markup
from auditor.read.page.plain import closed


def test_text_is_markup_from_two_tags_on() -> None:
    assert prose("The ferry<br>was late.") == ("The ferry<br>was late.", ())
    assert prose("<p>The ferry</p>")[0] == "The ferry"


@pytest.mark.parametrize("beginning", ["<!--", "<!", "<", "<a b='", "<![CDATA[", "</a", "<?", "&#"])
@pytest.mark.parametrize("end", ["", ">", "]]>"])
def test_tags_that_are_never_closed_cost_no_time(beginning: str, end: str) -> None:
    # A million characters took minutes, six of them for the first one.
    assert without_markup("<p>The ferry.</p>" + beginning * 100_000 + end).startswith("The ferry.")


def test_comments_are_left_out_and_a_sign_at_the_end_stays() -> None:
    assert without_markup("<p>Two <!-- three --> < four</p> five < six") == "Two < four\nfive < six"
    assert closed("a <!-- b") == "a  "


def test_what_is_too_long_for_an_article_is_not_taken_apart() -> None:
    long = "<p>The ferry.</p>" * LIMIT
    assert without_markup(long) is long
