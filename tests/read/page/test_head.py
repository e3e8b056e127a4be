import pytest

from auditor.read.page.extract import tree_of
from auditor.read.page.head import Head, head, saved_from, title_of


def head_of(inside: str, body: str = "", before: str = "") -> Head:
    markup = f"{before}<html lang='en'><head>{inside}</head><body>{body}<p>Late.</p></body></html>"
    tree = tree_of(markup)
    assert tree is not None
    return head(tree, markup)


def test_title_and_language_are_those_of_the_page() -> None:
    found = head_of("<title> Low\n tide </title>", "<svg><title>Logo</title></svg>")
    assert (found.title, found.language) == ("Low tide", "en")


def test_metadata_is_known_by_property_or_name_in_small_letters() -> None:
    found = head_of('<meta property="OG:Title" content="Low tide"><meta name="Author" content=" Ida  Brandt ">')
    assert found.meta == {"og:title": "Low tide", "author": "Ida Brandt"}


def test_of_two_values_the_first_that_says_something_counts() -> None:
    found = head_of('<meta name=date content=" "><meta name=date content="2016"><meta name=date content="2017">')
    assert found.meta == {"date": "2016"}


def test_a_link_has_all_its_relations() -> None:
    assert head_of('<link rel="Canonical shortlink" href="/7"><link rel=icon>').links == {
        "canonical": "/7",
        "shortlink": "/7",
    }


def test_an_item_property_is_an_attribute_or_the_text() -> None:
    body = """<meta itemprop="datePublished" content="2016-01-07">
        <time itemprop=dateModified datetime=2016-01-08>now</time>
        <a itemprop=isBasedOn href=https://gull.example/7>here</a><span itemprop=author>Ida <b>Brandt</b></span>"""
    assert head_of("", body).items == {
        "datepublished": "2016-01-07",
        "datemodified": "2016-01-08",
        "isbasedon": "https://gull.example/7",
        "author": "Ida Brandt",
    }


def test_linked_data_is_kept_as_it_is_written() -> None:
    inside = '<script type="application/LD+JSON; charset=utf-8">{"a": 1}</script><script>var b</script>'
    assert head_of(inside, '<script type="application/ld+json">[</script>').linked_data == ['{"a": 1}', "["]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0024)https://gull.example/a/7 -->",
        "<!--\n Page saved with SingleFile \n url: https://gull.example/a/7 \n saved date: Thu -->",
    ],
)
def test_a_browser_writes_down_where_it_saved_the_page(comment: str) -> None:
    assert head_of("", before=f"<!DOCTYPE html>\n{comment}\n").saved_from == "https://gull.example/a/7"


def test_what_an_article_says_of_saved_pages_is_no_address() -> None:
    assert saved_from("<p>" + "Late. " * 1_000 + "saved from url=(0024)https://gull.example/a/7") is None


def test_a_title_that_is_never_closed_ends_at_the_first_tag() -> None:
    assert title_of("Horse freed <meta charset=utf-8><body><p>The horse") == "Horse freed"
    assert title_of("Why 3 < 4") == "Why 3 < 4"
