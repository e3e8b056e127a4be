import datetime
import json
from typing import Any

import pytest

from auditor.read.facts import Facts
from auditor.read.page.declared import Declaration, same
from auditor.read.page.head import Head

SITE = "https://gull.example/a/7"
STORY = {
    "@type": "NewsArticle",
    "headline": "Low tide",
    "author": [{"name": "Ida Brandt"}, {"name": "Web Desk"}],
    "datePublished": "2016-01-07T23:30:00-05:00",
    "publisher": {"name": "The Gull"},
    "url": SITE,
}
META = {
    "og:title": "Ferry late",
    "og:site_name": "Tönsby Post",
    "author": "By Ole Lund",
    "article:published_time": "2016-01-08T01:00:00Z",
    "og:url": "https://post.example/b/8",
}
ITEMS = {"headline": "Quay shut", "author": "Eva Holm", "datepublished": "2016-01-09"}


def declared(story: object = None, place: str | None = None, **head: Any) -> Declaration:
    texts = [] if story is None else [json.dumps(story)]
    return Declaration(Head(linked_data=texts, **head), place)


def rows(story: object = None, **head: Any) -> list[tuple[str, str]]:
    kind = {"@type": "NewsArticle"}
    return list(declared({**kind, **story} if isinstance(story, dict) else None, **head).rows())


def test_linked_data_speaks_first() -> None:
    facts = declared(STORY, meta={**META, "og:url": SITE}, items=ITEMS, title="Low tide | The Gull").facts
    day = datetime.date(2016, 1, 7)
    assert (facts.title, facts.byline, facts.published) == ("Low tide", "Ida Brandt, Web Desk", day)


def test_metadata_speaks_where_there_is_no_linked_data() -> None:
    facts = declared(meta=META, items=ITEMS, title="Low tide | The Gull").facts
    day = datetime.date(2016, 1, 8)
    assert facts == Facts("Ferry late", "Tönsby Post", "Ole Lund", day, "https://post.example/b/8")


def test_microdata_speaks_where_there_is_nothing_else() -> None:
    facts = declared(items=ITEMS, title="Low tide | The Gull").facts
    assert facts == Facts("Quay shut", None, "Eva Holm", datetime.date(2016, 1, 9), None)


def test_the_title_of_the_page_is_better_than_none() -> None:
    assert declared(title="Low tide | The Gull").facts == Facts(title="Low tide | The Gull")


def test_a_page_that_says_nothing_has_no_facts() -> None:
    assert declared().facts == Facts()


@pytest.mark.parametrize("name", ["https://www.facebook.com/tonsbypost", "http://post.example/ole", "By"])
def test_an_address_is_no_byline(name: str) -> None:
    assert declared(meta={"author": name}).facts.byline is None


def test_an_address_of_an_author_does_not_hide_a_name() -> None:
    assert (
        declared(meta={"author": "https://post.example/ole", "dc.creator": "by: Ole Lund"}).facts.byline == "Ole Lund"
    )


def test_two_dates_of_one_page_are_said_with_the_one_that_was_taken() -> None:
    found = declared({**STORY, "datePublished": "2016-02-07"}, meta=META)
    assert found.contradiction() == (
        "two dates: datePublished in linked data says 2016-02-07, article:published_time 2016-01-08; "
        "2016-02-07 was taken"
    )
    assert found.facts.published == datetime.date(2016, 2, 7)


@pytest.mark.parametrize("story", [STORY, {**STORY, "datePublished": "7.1.2016"}, None])
def test_a_day_apart_is_two_clocks_and_no_contradiction(story: object) -> None:
    assert declared(story, meta=META).contradiction() is None


def test_a_date_that_cannot_be_read_does_not_hide_another() -> None:
    facts = declared({**STORY, "datePublished": "last Thursday"}, meta=META).facts
    assert facts.published == datetime.date(2016, 1, 8)


@pytest.mark.parametrize(
    ("site", "publisher", "outlet"),
    [
        ("ThePellmouthGull", "The Pellmouth Gull", "The Pellmouth Gull"),
        ("The Gull", "gull.example", "The Gull"),
        ("Gull", "The Gull Media", "Gull"),
        ("Star", "Toronto Star", "Star"),
        ("Tönsby Post", "Harbour Press Agency", "Tönsby Post"),
    ],
)
def test_the_outlet_is_the_site_by_its_fuller_name(site: str, publisher: str, outlet: str) -> None:
    assert declared({**STORY, "publisher": publisher}, meta={"og:site_name": site}).facts.outlet == outlet


def test_a_publisher_other_than_the_site_is_declared() -> None:
    given = {**STORY, "publisher": {"name": "Harbour Press Agency"}}
    assert ("publisher", "Harbour Press Agency") in rows(given, meta={"og:site_name": "SeaGate"})


def test_a_publisher_by_another_name_of_the_site_is_not() -> None:
    assert "publisher" not in dict(rows(STORY, meta={"og:site_name": "TheGull"}))


def test_without_a_site_the_outlet_is_the_publisher_or_else_the_host() -> None:
    assert declared(STORY).facts.outlet == "The Gull"
    assert declared(links={"canonical": "https://www.gull.example/7"}).facts.outlet == "gull.example"


def test_the_address_is_where_the_page_was_found_or_what_it_says() -> None:
    said: dict[str, Any] = {"story": STORY, "meta": META, "links": {"canonical": "https://agency.example/1"}}
    assert (
        declared(**said, place="https://a.example/", saved_from="https://b.example/").facts.url == "https://a.example/"
    )
    assert declared(**said, saved_from="https://b.example/").facts.url == "https://b.example/"
    assert declared(**said).facts.url == "https://post.example/b/8"
    assert declared(STORY).facts.url == SITE


def test_an_address_that_leads_nowhere_does_not_hide_another() -> None:
    assert declared(meta={"og:url": "/b/8"}, links={"canonical": SITE}).facts.url == SITE


@pytest.mark.parametrize("value", [SITE, {"@id": SITE}, {"url": SITE, "@type": "NewsArticle"}, [{"url": SITE}]])
@pytest.mark.parametrize(("item", "name"), [("isBasedOn", "is-based-on"), ("translationOfWork", "translation-of")])
def test_works_that_an_article_comes_from_are_declared(item: str, name: str, value: object) -> None:
    assert rows({item: value}) == [(name, SITE)]


@pytest.mark.parametrize("item", ["isbasedon", "translationofwork"])
def test_so_are_those_of_microdata(item: str) -> None:
    [(name, value)] = rows(items={item: SITE})
    assert name in ("is-based-on", "translation-of")
    assert value == SITE


def test_canonical_is_declared_with_its_whole_address() -> None:
    assert list(declared(place=SITE, links={"canonical": "/a/1"}).rows()) == [("canonical", "https://gull.example/a/1")]


def test_where_a_browser_saved_the_page_is_declared() -> None:
    assert rows(saved_from=SITE) == [("saved-from", SITE)]


@pytest.mark.parametrize("name", ["syndication-source", "original-source"])
def test_what_news_services_ask_for_is_declared_in_either_place(name: str) -> None:
    assert rows(meta={name: SITE}) == rows(links={name: SITE}) == [(name, SITE)]


def test_policies_are_those_of_the_article_and_of_its_publisher() -> None:
    publisher = {"name": "The Gull", "correctionsPolicy": "https://gull.example/fix"}
    assert rows({"publishingPrinciples": "https://gull.example/how", "publisher": [publisher]}) == [
        ("publishing-principles", "https://gull.example/how"),
        ("corrections", "https://gull.example/fix"),
    ]


@pytest.mark.parametrize(("value", "said"), [(False, True), ("False", True), (True, False), ("true", False)])
def test_an_article_behind_a_paywall_says_so(value: object, said: bool) -> None:  # noqa: FBT001
    assert (("free", "false") in rows({"isAccessibleForFree": value})) is said


def test_a_text_is_without_the_escapes_of_templates() -> None:
    assert declared({**STORY, "articleBody": " Low &amp; late "}).body() == "Low & late"
    assert declared({**STORY, "articleBody": ["Low"]}).body() == ""


def test_two_spellings_are_one_name() -> None:
    assert same("seagate.com", "Sea Gate")
    assert same("The SeaGate", "Seagate")
    assert not same("Time", "The Times")
    assert not same("SeaGate", "Harbour Press Agency")


def test_a_page_of_an_archive_has_the_address_of_the_page_it_copied() -> None:
    saved = declared({}, saved_from="https://web.archive.org/web/20160107093000/https://gull.example/7")
    assert saved.url == "https://gull.example/7"


def test_a_cache_is_no_address() -> None:
    meta = {"og:url": "https://gull-example.cdn.ampproject.org/c/s/7"}
    assert declared({}, meta=meta, links={"canonical": "https://gull.example/7"}).url == "https://gull.example/7"
