import datetime
from dataclasses import replace

import pytest

from auditor.model import Audit, Rating
from auditor.report.ratings import of_article, overview
from auditor.report.view import view
from tests.report.conftest import COPY, ORIGIN

DAY = datetime.date(2024, 5, 1)
ONE = Rating("gull.example", "3 <of> 5", "1 to 5", "Watchers | Co", DAY, "with leave", (COPY,))


def test_an_article_without_ratings_has_no_section(audit: Audit) -> None:
    assert of_article(view(replace(audit, ratings=(ONE,))), ORIGIN) == ""
    assert overview(view(audit)) == ""


def test_a_rating_stands_with_rater_scale_day_and_licence_apart(audit: Audit) -> None:
    text = of_article(view(replace(audit, ratings=(ONE,))), COPY)
    assert text.startswith("## Third-party opinion, as of 2024-05-01\n")
    assert "| `gull.example` | 3 &lt;of&gt; 5 | 1 to 5 | Watchers \\| Co | 2024-05-01 | with leave |" in text
    assert "No figure, finding or order in this report rests on it" in text


def test_days_that_differ_are_a_span(audit: Audit) -> None:
    later = replace(ONE, date=datetime.date(2025, 1, 2))
    assert "as of 2024-05-01 to 2025-01-02" in overview(view(replace(audit, ratings=(later, ONE))))


@pytest.mark.parametrize(("number", "more"), [(5, ""), (7, ", 2 more")])
def test_the_index_names_some_articles_of_a_rating(bare: Audit, number: int, more: str) -> None:
    ids = tuple(f"art{at}" for at in range(number))
    documents = tuple(replace(bare.documents[0], id=name) for name in ids)
    text = overview(view(replace(bare, documents=documents, ratings=(replace(ONE, articles=ids),))))
    assert text.count("](articles/") == 5
    assert f"){more} | 3 &lt;of" in text


def test_many_ratings_are_cut_with_a_count(audit: Audit) -> None:
    many = tuple(replace(ONE, rater=f"Watcher {at}") for at in range(31))
    assert "1 more rating on the pages of the articles." in overview(view(replace(audit, ratings=many)))
