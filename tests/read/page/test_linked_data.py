import pytest

from auditor.read.page.linked_data import addresses, article_of, names, parsed, things

STORY = '{"@type": "NewsArticle", "headline": "Late"}'


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f'[{{"@type": "WebSite"}}, {STORY}]',
        f'{{"@graph": [{{"@type": "Person"}}, {STORY}]}}',
        f'[{{"@graph": {STORY}}}]',
        f'{{"@type": "WebPage", "mainEntity": {STORY}}}',
        f"<!-- {STORY} -->",
        f"//<![CDATA[\n{STORY}\n//]]>",
        f"{STORY};",
        '{"@type": ["Thing", "ReportageNewsArticle"], "headline": "Late"}',
        '{"@type": "BlogPosting", "articleBody": "two\nlines", "headline": "Late"}',
    ],
    ids=[
        "one",
        "list",
        "graph",
        "graph of one in a list",
        "main",
        "comment",
        "CDATA",
        "semicolon",
        "types",
        "line end",
    ],
)
def test_the_article_is_found(text: str) -> None:
    assert article_of([text], [])["headline"] == "Late"


def test_of_two_articles_the_first_counts() -> None:
    assert article_of(["{", STORY, STORY.replace("Late", "Again")], [])["headline"] == "Late"


@pytest.mark.parametrize(
    "text",
    ["", "{", STORY[:-1], '{"@type": "WebSite"}', '{"@type": 7}', "[[[", "7", "null", '["Article"]', "[" * 90_000],
)
def test_where_there_is_no_article_there_is_nothing(text: str) -> None:
    assert article_of([text], []) == {}


def test_a_number_without_end_is_no_value() -> None:
    assert parsed(f'{{"a": {"9" * 10_000}}}') is None


def test_things_in_things_are_found_one_level_deep() -> None:
    assert list(things([{"@graph": [{"a": 1}, 7]}, "b"])) == [{"@graph": [{"a": 1}, 7]}, {"a": 1}]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Ida Brandt", ["Ida Brandt"]),
        ({"name": "Ida Brandt"}, ["Ida Brandt"]),
        ([{"name": "Ida Brandt"}, "Web Desk", {"name": "Ida Brandt"}], ["Ida Brandt", "Web Desk"]),
        ({"name": ["Ida Brandt", "Web Desk"]}, ["Ida Brandt", "Web Desk"]),
        ("Brandt &amp; S&ouml;hne\n", ["Brandt & Söhne"]),
        ([None, 7, " ", {"url": "/a"}, [["Ida"]]], ["Ida"]),
    ],
)
def test_names_are_texts_objects_or_lists(value: object, found: list[str]) -> None:
    assert names(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("https://gull.example/7", ["https://gull.example/7"]),
        ({"url": "https://gull.example/7", "name": "Late"}, ["https://gull.example/7"]),
        ({"@id": "https://gull.example/7"}, ["https://gull.example/7"]),
        ([{"headline": "Late"}, {"name": "The Gull"}, "Late"], ["Late", "The Gull"]),
        ([None, {}, {"url": ["a"]}, 7, ""], []),
    ],
)
def test_a_work_is_known_by_its_address_or_its_name(value: object, found: list[str]) -> None:
    assert addresses(value) == found


def test_the_article_with_the_address_of_the_page_comes_before_a_related_one() -> None:
    related = '{"@type": "NewsArticle", "headline": "Older", "url": "https://gull.example/6"}'
    kind = '"@type": "https://schema.org/NewsArticle"'
    own = f'{{{kind}, "headline": "Late", "mainEntityOfPage": "http://www.gull.example/7/"}}'
    assert article_of([related, own], ["https://gull.example/7?utm=x"])["headline"] == "Late"
