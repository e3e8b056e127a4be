import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.read.file import Reading
from auditor.read.page.extract import tree_of
from auditor.read.page.page import charset_of, lost, page
from auditor.read.page.scan import scan
from tests.read.hostile import PARAGRAPHS, STORY, whole

PIECES = [
    *"<p> </p> <div >".split(" "), "<![", "<!--", "-->", "<script>", "</script>", "<meta charset=x>", "<x:y>", "<svg>",
    "<select>", "<table>", "<title>", "</head>", "<body>", "<frameset>", "&#0;", "&#xd800;", "tide ", "<", "\0", "<?",
]  # fmt: skip
PLACE = Document("a", "", source="in/a.html")
MENU = '<nav><ul><li><a href="/sport">Sport</a></li><li><a href="/sea">Sea</a></li></ul></nav>'
ARTICLE = f"{MENU}<article>{PARAGRAPHS}</article>"


def readings(markup: bytes | str, *, charset: str | None = None, careful: bool = False) -> list[Reading]:
    data = markup if isinstance(markup, bytes) else markup.encode()
    return list(page(data, PLACE, charset=charset, careful=careful))


def document(markup: bytes | str, *, charset: str | None = None) -> Document:
    reading = readings(markup, charset=charset)[0]
    assert isinstance(reading, Document)
    return reading


def codes(markup: bytes | str, *, careful: bool = False) -> list[str]:
    return [reading.code for reading in readings(markup, careful=careful) if isinstance(reading, Notice)]


def linked(**story: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **story})}</script>'


def test_an_article_is_read_without_what_stands_around_it() -> None:
    read = document(whole(ARTICLE))
    assert read.text.startswith(STORY)
    assert "Sport" not in read.text
    assert codes(whole(ARTICLE)) == []


def test_facts_and_declarations_come_with_the_text() -> None:
    head = linked(headline="Low tide", datePublished="2016-01-07", isBasedOn="https://agency.example/1")
    read = document(whole(ARTICLE, f'{head}<meta property="og:site_name" content="The Gull">'))
    assert (read.title, read.outlet, read.published) == ("Low tide", "The Gull", datetime.date(2016, 1, 7))
    assert read.declared == (("is-based-on", "https://agency.example/1"),)


def test_what_is_known_before_the_page_is_opened_stays() -> None:
    place = Document(
        "a/3", "", source="in/a.warc, record 3", url="https://gull.example/7", declared=(("archived", "2016"),)
    )
    read = next(page(whole(ARTICLE, '<link rel=canonical href="/8">'), place))
    assert isinstance(read, Document)
    assert (read.id, read.source, read.url) == ("a/3", "in/a.warc, record 3", "https://gull.example/7")
    assert read.declared == (("archived", "2016"), ("canonical", "https://gull.example/8"))


def test_half_a_letter_in_linked_data_does_not_reach_the_document() -> None:
    assert document(whole(ARTICLE, linked(headline="Low \ud83d tide"))).title == "Low \ufffd tide"


def test_links_of_the_body_are_declared_and_those_of_the_menu_are_not() -> None:
    body = ARTICLE.replace("silted channel", '<a href="https://port.example/plan">silted channel</a>', 1)
    read = document(whole(body, '<meta property="og:url" content="https://gull.example/7">'))
    assert read.declared == (("link", "https://port.example/plan"),)


def test_a_page_that_is_not_free_to_read_has_a_notice() -> None:
    assert codes(whole(ARTICLE, linked(isAccessibleForFree=False))) == ["not-free"]


def test_a_page_with_two_dates_has_a_notice() -> None:
    meta = '<meta property="article:published_time" content="2016-03-07">'
    assert "dates-differ" in codes(f"{meta}{linked(datePublished='2016-01-07')}<p>The ferry was late.</p>")


def test_characters_that_nobody_sees_are_counted() -> None:
    [_, notice] = readings(whole(ARTICLE.replace("harbour", "har\u200bbour")))
    assert isinstance(notice, Notice)
    assert (notice.code, notice.message[-4:]) == ("hidden-removed", ": 12")


def test_text_that_extraction_loses_is_kept_with_a_notice() -> None:
    markup = whole("".join(f'<ul><li><a href="/{n}">Low tide at the quay, day {n}</a></li></ul>' for n in range(90)))
    read, notice = readings(markup)
    assert isinstance(read, Document)
    assert "Low tide at the quay, day 89" in read.text
    assert isinstance(notice, Notice)
    assert notice.code == "extraction-lost-text"


def test_text_that_only_linked_data_holds_is_read_from_there_with_a_notice() -> None:
    markup = whole("<p>Loading…</p>", linked(articleBody="\n".join([STORY] * 5)))
    assert document(markup).text.startswith(STORY)
    assert codes(markup) == ["text-from-metadata"]


def test_a_text_without_an_article_around_it_is_kept() -> None:
    assert document("<div>Low tide.</div>").text == "Low tide."


@pytest.mark.parametrize("inside", ["{", "[", '{"@type": "NewsArticle", "headline": ', '"\ud83d"', "null"])
def test_broken_linked_data_costs_no_text(inside: str) -> None:
    markup = whole(ARTICLE, f'<script type="application/ld+json">{ascii(inside)[1:-1]}</script>')
    assert document(markup).text.startswith(STORY)
    assert codes(markup) == []


def test_many_scripts_are_no_text_that_got_lost() -> None:
    assert codes(whole(ARTICLE, "<script>var a;</script>" * 3_000)) == []


def test_a_page_too_deep_for_parsers_is_read_without_them_and_says_so() -> None:
    markup = whole("<div>" * 300 + ARTICLE + "</div>" * 300)
    read, notice = readings(markup)
    assert isinstance(read, Document)
    assert (read.title, read.text.count("dredger"), "Sport" in read.text) == ("Harbour", 12, False)
    assert isinstance(notice, Notice)
    assert notice.message.startswith("305 levels deep: all text of the page is here")


def test_a_page_that_failed_before_is_read_without_parsers() -> None:
    assert codes(whole(ARTICLE), careful=True) == ["plain-extraction"]


def test_text_that_a_parser_loses_is_kept_with_a_notice() -> None:
    markup = whole(PARAGRAPHS).decode()
    whole_tree, half_tree = tree_of(markup), tree_of(markup[: len(markup) // 2])
    assert whole_tree is not None
    assert half_tree is not None
    assert lost(half_tree, scan(markup), markup)
    assert not lost(whole_tree, scan(markup), markup)


def test_markup_that_is_never_closed_is_no_text_that_got_lost() -> None:
    markup = whole(PARAGRAPHS + "<div a=" * 2_000)
    assert document(markup).text.count("dredger") == 12
    assert codes(markup) == []


def test_a_page_within_an_attribute_is_no_text_of_the_page() -> None:
    frame = "<p>Buy a boat today, and pay for it in the spring of next year.</p>" * 200
    site = '<meta property="og:site_name" content="Gull">'
    found = document(whole(f"<iframe srcdoc='{frame}'></iframe>" + PARAGRAPHS, site))
    assert found.outlet == "Gull"
    assert "boat" not in found.text


def test_a_few_sentences_above_many_comments_are_the_article() -> None:
    comment = "<div><p>I was there, and it was nothing like that at all.</p></div>"
    comments = f"<div class='comments'>{comment * 300}</div>"
    text = document(whole(f"<article>{PARAGRAPHS}</article>{comments}")).text
    assert "dredger" in text
    assert "nothing like that" not in text


def test_the_whole_article_in_linked_data_wins_over_the_teaser_on_the_page() -> None:
    body = " ".join(f"That was item {number} of a long evening at the harbour board." for number in range(20))
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    markup = whole(f"<article><p>{STORY}</p></article>", data)
    assert document(markup).text == body
    assert codes(markup) == ["text-from-metadata"]


def test_a_page_whose_form_holds_everything_is_read() -> None:
    assert document("<form><p>Late.</p></form>").text == "Late."
    assert "dredger" in document(whole("<form>" + "<div>" * 300 + PARAGRAPHS + "</form>")).text


def test_plain_text_is_read_as_it_stands_with_a_notice() -> None:
    assert document(f"{STORY}\n\nLow < tide.").text == f"{STORY}\n\nLow < tide."
    assert codes(STORY) == ["no-markup"]


@pytest.mark.parametrize(
    "markup", ["", " \n", "<html></html>", "<!-- Late -->", "<script>var a</script>", "<img src=a.png>", "<p>—</p>"]
)
def test_a_page_without_a_word_is_skipped(markup: str) -> None:
    [skipped] = readings(markup)
    assert isinstance(skipped, Skipped)
    assert skipped.name == "in/a.html"
    assert skipped.reason.startswith("empty")


def test_a_picture_called_html_is_skipped() -> None:
    [skipped] = readings(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    assert isinstance(skipped, Skipped)
    assert "PNG image" in skipped.reason


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<META http-equiv=Content-Type content='text/html; CHARSET=windows-1251'>",
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_a_page_names_its_encoding(head: str) -> None:
    assert charset_of(f"<html><head>{head}".encode()) == "windows-1251"


def test_an_encoding_that_a_page_names_is_used() -> None:
    markup = whole("<p>Паром опоздал на час.</p>", '<meta charset="windows-1251">').decode().encode("cp1251")
    assert document(markup).text == "Паром опоздал на час."
    assert codes(markup) == []


def test_what_the_server_said_comes_before_what_the_page_says() -> None:
    markup = whole("<p>Паром опоздал на час.</p>", '<meta charset="koi8-r">').decode().encode("cp1251")
    assert document(markup, charset="windows-1251").text == "Паром опоздал на час."


def test_words_around_a_nul_stay_apart() -> None:
    assert document(whole(ARTICLE.replace(" met ", "\0met\0"))).text.startswith(STORY)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_a_page_is_one_document_or_one_skipped(markup: str) -> None:
    first, *others = readings(markup)
    assert isinstance(first, Document | Skipped)
    assert all(isinstance(reading, Notice) for reading in others)
