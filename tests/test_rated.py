import datetime
from dataclasses import fields, replace

import pytest

from auditor.model import Audit, Document, Rating, Skipped
from auditor.rated import Rated, rated
from auditor.report.render import render_audit
from auditor.report.tally import tally
from auditor.settings import Settings
from tests.report.conftest import AUDIT, COPY, ORIGIN

RATING = Rating("of", "3", "1 to 5", "Watchers of Brackwell", datetime.date(2024, 5, 1), "with leave")


def about(url: str | None, outlet: str | None, row: Rated, aliases: tuple[tuple[str, str], ...] = ()) -> bool:
    article = Document("one", "Text.", url=url, outlet=outlet)
    audit = replace(AUDIT, documents=(article,), settings=Settings(outlet_aliases=aliases))
    return bool(rated(audit, [row]).ratings)


@pytest.mark.parametrize(
    ("url", "domain", "meant"),
    [
        ("https://gull.example/a", "gull.example", True),
        ("https://www.gull.example/a", "gull.example", True),
        ("https://sport.gull.example:8080/a", "gull.example", True),
        ("https://gull.example/a", "sport.gull.example", False),
        ("https://seagull.example/a", "gull.example", False),
        ("https://gull.example.evil.example/a", "gull.example", False),
        ("https://gull.example@evil.example/", "gull.example", False),
        ("https://gull.example/a", "example", False),
        ("https://example/a", "example", False),
        ("ftp://gull.example/a", "gull.example", False),
        (None, "gull.example", False),
        (None, "", False),
    ],
)
def test_a_domain_is_about_its_own_hosts_and_those_below(url: str | None, domain: str, meant: bool) -> None:  # noqa: FBT001
    assert about(url, None, Rated(RATING, domain=domain)) is meant


def test_an_outlet_is_about_its_articles() -> None:
    row = Rated(RATING, outlet="the gull")
    assert about(None, "The Gull", row)
    assert about(None, "TG", row, (("TG", "The Gull"),))
    assert not about(None, "The Seagull", row)
    assert not about(None, None, Rated(RATING, outlet="–"))


def test_an_outlet_is_no_host() -> None:
    assert not about("https://gull.example/", None, Rated(RATING, outlet="gull.example"))


def test_a_rating_names_its_articles_and_one_about_none_is_left_out() -> None:
    rows = [Rated(RATING, outlet="Tidewater Now"), Rated(RATING, outlet="Quay Gazette"), Rated(RATING, outlet="x")]
    assert [one.articles for one in rated(AUDIT, rows).ratings] == [(ORIGIN,), (COPY,)]


def test_rows_that_could_not_be_used_are_listed() -> None:
    bad = Skipped("a.csv, line 2", "rating ignored: no date")
    assert rated(AUDIT, [], [bad]).skipped == (bad, *AUDIT.skipped)


def test_ratings_change_nothing_else() -> None:
    told = rated(AUDIT, [Rated(RATING, outlet="Tidewater Now")])
    assert told.ratings
    same = [one.name for one in fields(Audit) if getattr(told, one.name) == getattr(AUDIT, one.name)]
    assert same == [one.name for one in fields(Audit) if one.name != "ratings"]
    assert tally(told) == tally(AUDIT)


def test_the_report_is_the_same_but_for_the_sections_of_their_own() -> None:
    with_ratings = render_audit(rated(AUDIT, [Rated(RATING, outlet="Tidewater Now")]), "md")
    shown = {name: without(text) for name, text in with_ratings.items()}
    assert shown == render_audit(AUDIT, "md")
    assert sum(text != with_ratings[name] for name, text in shown.items()) == 2


def without(page: str) -> str:
    """Return a page without the section of ratings."""
    before, heading, rest = page.partition("## Third-party opinion")
    return before + rest[rest.index("\n## ") + 1 :] if heading else before
