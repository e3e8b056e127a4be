import pytest

from auditor.audit import segment_document
from auditor.compare.dates import common_year, contradict, differing_dates, weekday
from auditor.compare.sides import Side, side
from auditor.model import Aligned, Dated, Document, Span


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def aligned(left: Side, right: Side, similarity: float = 0.5) -> tuple[Aligned, ...]:
    return tuple(Aligned(one, two, similarity) for one, two in zip(left.sentences, right.sentences, strict=True))


def date(
    year: int | None = None, month: int | None = None, day: int | None = None, weekday: int | None = None
) -> Dated:
    return Dated("a", Span(0, 1), year, month, day, weekday)


def differing(left: str, right: str) -> list[tuple[str, str]]:
    one, two = prepared("a", left), prepared("b", right)
    found = differing_dates(one, two, aligned(one, two))
    return [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]


def test_another_day_in_a_version_of_the_sentence_is_found() -> None:
    left = "The Orla council signed the lease for the lock on March 25 in Marlow."
    assert differing(left, left.replace("25", "31")) == [("March 25", "March 31")]


@pytest.mark.parametrize("other", ["in March", "in March 2021", "on 25 March", "on Thursday", "on Monday"])
def test_what_can_be_the_same_day_is_left_alone(other: str) -> None:
    left = "The Orla council signed the lease for the lock on March 25 in Marlow."
    assert differing(left, left.replace("on March 25", other)) == []


def test_a_date_among_other_words_is_another_one() -> None:
    assert differing("On March 25 the pumps broke in Orlin.", "Nobody came to Orlin on March 31.") == []


def test_small_words_alone_make_no_two_dates_one() -> None:
    assert differing("It sank on Saturday to fill the lock.", "Nobody came on Sunday to mend a bridge.") == []


def test_a_weekday_is_held_against_the_calendar() -> None:
    assert contradict(date(2022, 12, 5), date(weekday=1), None)
    assert not contradict(date(2022, 12, 5), date(weekday=0), None)
    assert contradict(date(None, 12, 5), date(weekday=1), 2022)


def test_without_a_year_a_weekday_contradicts_no_date() -> None:
    assert not contradict(date(None, 12, 5), date(weekday=1), None)


def test_a_slip_in_the_weekday_makes_no_other_day() -> None:
    assert not contradict(date(None, 12, 5, 0), date(None, 12, 5, 1), None)


@pytest.mark.parametrize("day", [date(2021, 2, 30), date(9999, 13, 1), date(None, 2, 29)])
def test_a_day_that_is_none_has_no_weekday(day: Dated) -> None:
    assert weekday(day, 2023) is None


def test_the_year_is_that_of_publication_else_the_latest_with_a_month() -> None:
    one, two = prepared("a", "It broke in May 2019, and by 2040 all will."), prepared("b", "It broke.")
    assert common_year(one, two) == 2019
    assert common_year(two, two) is None
