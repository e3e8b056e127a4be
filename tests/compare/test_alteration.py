from auditor.compare.alteration import alteration
from auditor.model import AlterationKind, Place, Span

HERE, THERE = ("a", Span(3, 9)), ("b", Span(5, 11))


def test_places_are_those_given() -> None:
    found = alteration(AlterationKind.QUOTE, HERE, THERE)
    assert (found.left, found.right) == (Place(*HERE), Place(*THERE))


def test_one_place_and_kind_have_one_id() -> None:
    assert alteration(AlterationKind.QUOTE, HERE, THERE).id == alteration(AlterationKind.QUOTE, HERE, THERE).id


def test_another_kind_or_place_has_another_id() -> None:
    found = [
        alteration(AlterationKind.QUOTE, HERE, THERE),
        alteration(AlterationKind.MARKS, HERE, THERE),
        alteration(AlterationKind.QUOTE, HERE, ("b", Span(5, 12))),
        alteration(AlterationKind.QUOTE, HERE, ("c", Span(5, 11))),
    ]
    assert len({one.id for one in found}) == 4


def test_severity_is_unknown_where_it_was_not_measured() -> None:
    assert alteration(AlterationKind.CREDIT, HERE, THERE).severity is None
