import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.attribute.order import Order
from auditor.model import Confidence, Document, Evidence, Relation, RelationKind

DATES = {"early": datetime.date(2021, 5, 3), "late": datetime.date(2021, 6, 8), "same day": datetime.date(2021, 5, 3)}
NAMES = (*DATES, "undated", "undated too", *"abc")
DOCUMENTS = {name: Document(name, "", published=DATES.get(name)) for name in NAMES}
FROM_LEFT, FROM_RIGHT = RelationKind.RIGHT_FROM_LEFT, RelationKind.LEFT_FROM_RIGHT


def order(*relations: tuple[str, str, RelationKind]) -> Order:
    return Order(DOCUMENTS, [Relation(left, right, kind, Confidence.HIGH, ()) for left, right, kind in relations])


def test_an_earlier_date_is_earlier() -> None:
    assert order().earlier("early", "late")
    assert not order().earlier("late", "early")


def test_equal_dates_tell_nothing() -> None:
    assert not order().earlier("early", "same day")
    assert not order().earlier("same day", "early")


def test_a_missing_date_tells_nothing() -> None:
    assert not order().earlier("early", "undated")
    assert not order().earlier("undated", "late")


def test_the_direction_of_a_copy_orders_what_has_no_date() -> None:
    assert order(("late", "undated", FROM_LEFT)).earlier("late", "undated")
    assert order(("late", "undated", FROM_RIGHT)).earlier("undated", "late")


def test_the_direction_of_a_copy_orders_equal_dates() -> None:
    assert order(("early", "same day", FROM_RIGHT)).earlier("same day", "early")


def test_dates_outweigh_the_direction_of_a_copy() -> None:
    assert order(("early", "late", FROM_RIGHT)).earlier("early", "late")


def test_a_relation_without_a_direction_orders_nothing() -> None:
    found = order(("early", "undated", RelationKind.COMMON_SOURCE))
    assert not found.earlier("early", "undated")
    assert not found.earlier("undated", "early")


@pytest.mark.parametrize(("points", "earlier"), [(10.0, False), (0.0, True)])
def test_dates_order_an_open_relation_unless_a_credit_contradicts_them(points: float, earlier: bool) -> None:  # noqa: FBT001
    evidence = (Evidence("dates", points, ""),)
    left_open = Relation("early", "late", RelationKind.UNDETERMINED, Confidence.LOW, evidence)
    assert Order(DOCUMENTS, [left_open]).earlier("early", "late") is earlier


def test_the_earliest_is_known_to_be_earlier_than_all_others() -> None:
    found = order(("early", "undated", FROM_LEFT))
    assert found.earliest(["late", "undated", "early"]) == "early"


def test_a_tie_stays_a_tie() -> None:
    assert order().earliest(["early", "same day", "late"]) is None


def test_one_document_that_cannot_be_ordered_leaves_it_open() -> None:
    assert order().earliest(["early", "late", "undated"]) is None


def test_a_document_alone_is_the_earliest() -> None:
    assert order().earliest(["undated", "undated"]) == "undated"


def test_of_no_documents_none_is_the_earliest() -> None:
    assert order().earliest([]) is None


def test_a_copy_of_a_copy_is_later_than_the_first() -> None:
    found = order(("undated", "undated too", FROM_LEFT), ("undated too", "same day", FROM_LEFT))
    assert found.earlier("undated", "same day")
    assert not found.earlier("same day", "undated")


def test_what_was_copied_by_an_earlier_article_is_earlier_than_a_later_one() -> None:
    found = order(("early", "undated", FROM_RIGHT))
    assert found.earlier("undated", "late")
    assert not found.earlier("undated", "same day")


def test_what_was_made_from_a_later_article_is_later_than_an_earlier_one() -> None:
    assert order(("late", "undated", FROM_LEFT)).earlier("early", "undated")


def test_an_undated_article_between_two_dates_that_contradict_it_is_not_ordered() -> None:
    found = order(("late", "undated", FROM_LEFT), ("early", "undated", FROM_RIGHT))
    assert not found.earlier("undated too", "undated")
    assert not found.earlier("same day", "undated")
    assert not found.earlier("undated", "same day")


def test_a_circle_of_copies_orders_nothing() -> None:
    found = order(("a", "b", FROM_LEFT), ("b", "c", FROM_LEFT), ("a", "c", FROM_RIGHT))
    assert not any(found.earlier(one, other) for one in "abc" for other in "abc" if one != other)
    assert found.earliest("abc") is None


@given(
    days=st.lists(st.none() | st.integers(1, 4), min_size=5, max_size=5),
    copies=st.sets(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde")), max_size=6),
)
def test_no_two_articles_are_each_earlier_than_the_other(days: list[int | None], copies: set[tuple[str, str]]) -> None:
    documents = {
        name: Document(name, "", published=datetime.date(2021, 6, day) if day else None)
        for name, day in zip("abcde", days, strict=True)
    }
    relations = [
        Relation(min(pair), max(pair), FROM_LEFT if pair[0] < pair[1] else FROM_RIGHT, Confidence.HIGH, ())
        for pair in sorted(copies)
        if pair[0] != pair[1]
    ]
    found = Order(documents, relations)
    assert not any(found.earlier(one, two) and found.earlier(two, one) for one in "abcde" for two in "abcde")


def test_three_that_were_made_from_each_other_have_no_first() -> None:
    cycle = [Relation(one, two, RelationKind.RIGHT_FROM_LEFT, Confidence.LOW, ()) for one, two in ("ab", "bc")]
    cycle.append(Relation("a", "c", RelationKind.LEFT_FROM_RIGHT, Confidence.LOW, ()))
    assert Order({name: Document(name, "") for name in "abc"}, cycle).earliest("abc") is None


def test_ten_articles_of_one_day_have_no_first() -> None:
    documents = {str(at): Document(str(at), "", published=datetime.date(2021, 5, 3)) for at in range(10)}
    assert Order(documents, []).earliest(documents) is None


def test_a_date_that_has_not_come_yet_orders_like_any_other() -> None:
    days = {"a": datetime.date(2021, 5, 3), "b": datetime.date.max}
    documents = {name: Document(name, "", published=day) for name, day in days.items()}
    assert Order(documents, []).earliest("ab") == "a"
