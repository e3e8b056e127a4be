from hypothesis import given
from hypothesis import strategies as st

from auditor.language.shift import replaced
from auditor.model import Span


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[tuple[int, int, str]]]:
    """Return a text and changes of it, in order and apart."""
    text = draw(st.text("abc", max_size=20))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = [(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False) if start < end]
    return text, [(start, end, draw(st.text("xyz", max_size=3))) for start, end in pairs]


def oracle(text: str, changes: list[tuple[int, int, str]]) -> list[tuple[str, int, int]]:
    """Return each character of the edited text with the stretch of the old one that it stands for."""
    found, at = [], 0
    for start, end, put in [*changes, (len(text), len(text), "")]:
        found += [(text[here], here, here + 1) for here in range(at, start)]
        found += [(letter, start, end) for letter in put]
        at = end
    return found


@given(edited())
def test_each_character_knows_where_it_came_from(given_: tuple[str, list[tuple[int, int, str]]]) -> None:
    text, changes = given_
    new, shift = replaced(text, changes)
    expected = oracle(text, changes)
    assert [(letter, shift.start(at), shift.end(at + 1)) for at, letter in enumerate(new)] == expected


@given(edited())
def test_the_ends_stay_the_ends(given_: tuple[str, list[tuple[int, int, str]]]) -> None:
    new, shift = replaced(*given_)
    assert shift.end(0) == 0
    assert shift.end(len(new)) <= shift.start(len(new)) <= len(given_[0])


def test_changes_are_kept_as_pairs_of_spans() -> None:
    text, shift = replaced("aﬁb\u200bc", [(1, 2, "fi"), (3, 4, "")])
    assert text == "afibc"
    assert shift.old == (Span(1, 2), Span(3, 4))
    assert shift.new == (Span(1, 3), Span(4, 4))
