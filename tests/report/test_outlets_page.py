import datetime
from dataclasses import replace

from auditor.model import Audit, Criterion, OutletSummary, Scorecard, Spread, State, TranslationLevel
from auditor.report.outlets_page import outlets_page
from auditor.report.render import render_audit
from auditor.report.view import view
from tests.report.conftest import COPY, ORIGIN

DAY = datetime.date(2024, 5, 3)


def summary(*spreads: Spread) -> OutletSummary:
    return OutletSummary("Quay | Gazette", (ORIGIN, COPY), DAY, DAY, spreads, (("Coast", 2),), ())


def page(audit: Audit, *spreads: Spread) -> str:
    return outlets_page(view(replace(audit, outlets=(summary(*spreads),))))


def test_an_outlet_has_its_articles_dates_and_partners(audit: Audit) -> None:
    said = page(audit)
    assert "## Quay \\| Gazette" in said
    assert "2 articles, 2024-05-03: [101](articles/101-quay-gazette.md)" in said
    assert "- Articles here that answer an earlier one of: Coast (2)" in said


def test_a_spread_is_said_in_its_unit(audit: Audit) -> None:
    assert "| depth | 3 | 2 | 80 % | 20 % to 90 % |" in page(audit, Spread("depth", "share", 3, 2, 0.8, 0.2, 0.9))


def test_few_values_have_no_median_and_what_is_there_or_not_has_none(audit: Audit) -> None:
    said = page(audit, Spread("depth", "share", 2, 1, None, None, None), Spread("byline", "presence", 4, 3, 1, 0, 1))
    assert "| depth | 2 | 1 | too few | – |" in said
    assert "| byline | 4 | 3 | – | – |" in said


def test_what_no_article_shows_is_named(audit: Audit) -> None:
    assert "Not observable in any of them: label." in page(audit, Spread("label", "presence", 0, 0, None, None, None))


def test_the_page_is_written_where_there_are_outlets_only(audit: Audit) -> None:
    assert "outlets.md" in render_audit(replace(audit, outlets=(summary(),)), "md")
    assert "outlets.md" not in render_audit(replace(audit, outlets=()), "md")


def test_what_is_not_judged_is_not_counted_as_unmet(audit: Audit) -> None:
    measured = Criterion("readability", 9.0, "grade", State.NOT_OBSERVABLE, 5, None, "not judged")
    cards = (Scorecard(ORIGIN, (measured,), TranslationLevel.NONE_FOUND),)
    said = page(replace(audit, scorecards=cards), Spread("readability", "grade", 3, 0, 9.0, 8.0, 10.5))
    assert "| readability | 3 | – | 9 | 8 to 10.50 |" in said
