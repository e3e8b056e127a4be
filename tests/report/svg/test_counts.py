from collections.abc import Iterable
from datetime import date, timedelta
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from auditor.report.safe import say
from auditor.report.svg.counts import counts

FIRST = date(2024, 1, 1)


def bars(dates: Iterable[date | None]) -> list[Element]:
    figure = fromstring(counts(say("Timeline"), dates).__html__())
    return [group for group in figure.iter("g") if group.get("class") == "bar"]


def test_a_bar_is_as_long_as_its_number() -> None:
    wide = [bar.find("rect").get("width") for bar in bars([FIRST, FIRST, FIRST + timedelta(1)])]  # type: ignore[union-attr]
    assert wide == ["860", "430"]


def test_days_are_counted_by_month_where_they_are_too_many() -> None:
    names = [bar.findtext("text") for bar in bars(FIRST + timedelta(at) for at in range(60))]
    assert names == ["\u20682024-01\u2069", "\u20682024-02\u2069"]


def test_what_has_no_date_is_counted_last() -> None:
    assert [bar.findtext("text") for bar in bars([None, FIRST])][-1] == "no date"


def test_the_table_has_the_same_numbers() -> None:
    assert (
        '<th scope="row"><bdi>2024-01-01</bdi></th><td class="number">1</td>'
        in counts(say("Timeline"), [FIRST]).__html__()
    )
