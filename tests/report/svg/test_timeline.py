from dataclasses import replace
from datetime import date, timedelta

from auditor.model import Audit
from auditor.report.svg.timeline import timeline
from auditor.report.view import view


def many(bare: Audit, number: int) -> Audit:
    """Return an audit of some articles, two a day."""
    first = bare.documents[0]
    days = (date(2024, 1, 1) + timedelta(at // 2) for at in range(number))
    return replace(
        bare, documents=tuple(replace(first, id=f"{100 + at}", published=day) for at, day in enumerate(days))
    )


def test_up_to_forty_articles_have_a_row_each(bare: Audit) -> None:
    assert timeline(view(many(bare, 40))).__html__().count('class="event alone') == 40 + 1


def test_more_articles_are_counted(bare: Audit) -> None:
    drawn = timeline(view(many(bare, 50))).__html__()
    assert drawn.count('class="bar"') == 25
    assert "2 articles" in drawn


def test_without_two_dates_there_is_no_time_to_draw(bare: Audit) -> None:
    assert timeline(view(bare)).__html__() == ""


def test_markdown_has_its_table_instead(bare: Audit) -> None:
    assert timeline(view(many(bare, 4))) == ""
