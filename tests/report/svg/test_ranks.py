from hypothesis import given
from hypothesis import strategies as st

from auditor.report.svg.ranks import acyclic, ranks

PAIRS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] != pair[1]), max_size=14)


def test_what_was_made_stands_right_of_what_it_was_made_from() -> None:
    assert ranks(4, [(0, 1), (1, 2), (0, 2)], [], []) == [0, 1, 2, 0]


def test_of_a_circle_the_later_arrow_is_followed_backwards() -> None:
    assert acyclic([(0, 1), (1, 2), (2, 0)]) == [(0, 1), (1, 2), (0, 2)]


def test_an_origin_stands_next_to_what_was_made_from_it_and_a_source_at_the_left() -> None:
    arrows = [(0, 1), (1, 2), (3, 2)]
    assert ranks(4, arrows, [], []) == [0, 1, 2, 1]
    assert ranks(4, arrows, [], [3]) == [0, 1, 2, 0]


def test_many_lines_without_an_arrowhead_make_no_more_than_three_columns() -> None:
    everyone = [(one, other) for one in range(6) for other in range(one + 1, 6)]
    assert max(ranks(6, [], everyone, [])) == 2


@given(PAIRS, PAIRS)
def test_no_arrow_stands_within_a_column(arrows: list[tuple[int, int]], lines: list[tuple[int, int]]) -> None:
    rank = ranks(8, arrows, lines, [])
    assert all(rank[start] < rank[end] for start, end in acyclic(arrows))
    assert min(rank) == 0
