import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.page.scan import ATTRIBUTES, DEPTH, TAGS, Scan, scan, written

MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<b x=1>", "</b>", "<!--", "-->", "<script>", "</SCRIPT>", "<br/>", "tide ", "<", '"']
    ),
    max_size=30,
).map("".join)


def test_tags_depth_and_letters_are_counted() -> None:
    assert scan("<div><p>Low tide</p><p>again</p></div>") == Scan(tags=3, depth=1, attributes=0, characters=12)


@pytest.mark.parametrize("unseen", ["<!-- Low <b>tide -->", "<script>Low <b>tide</script>", "<STYLE>Low</style>"])
def test_what_nobody_sees_is_not_counted(unseen: str) -> None:
    assert scan(f"<p>again{unseen}</p>") == scan("<p>again</p>")


@pytest.mark.parametrize("opening", ["<!--", "<script>", "<template>"])
def test_what_is_opened_and_never_closed_hides_the_rest(opening: str) -> None:
    assert scan(f"<p>again</p>{opening}<p>Low tide").characters == 5


def test_elements_without_contents_or_end_tags_make_a_page_no_deeper() -> None:
    assert scan("<ul>" + "<li>tide<br><img src=a>" * 500 + "</ul>").depth == 1
    assert scan("<circle/>" * 500).depth == 0


def test_more_end_tags_than_elements_do_not_hide_depth() -> None:
    assert scan("</div>" * 500 + "<div>" * 7).depth == 7


def test_an_ordinary_page_is_no_trouble() -> None:
    assert scan("<html><body><p class=a>Low tide</p></body></html>").trouble is None


@pytest.mark.parametrize(
    ("markup", "trouble"),
    [
        ("<div>" * (DEPTH + 1), "241 levels deep"),
        ("<p " + "a=x " * (ATTRIBUTES + 1) + ">", "2,001 attributes on one element"),
        ("<p>" * (TAGS + 1), "100,001 tags"),
    ],
)
def test_what_parsers_choke_on_is_named_with_its_number(markup: str, trouble: str) -> None:
    assert scan(markup).trouble == trouble


@given(MARKUP)
def test_no_letter_is_counted_twice(markup: str) -> None:
    assert 0 <= scan(markup).characters <= written(markup)


def test_spaces_are_not_written() -> None:
    assert written(" Low\n\ttide\u2003") == 7
