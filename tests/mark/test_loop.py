import pytest

from auditor.mark.loop import loops


def looped(text: str) -> list[str]:
    return [text[start:end] for start, end in loops(text)]


def test_three_rounds_are_marked_as_one() -> None:
    assert looped("We saw the end of the end of the end of the lake.") == ["the end of the end of the end of the"]


def test_the_last_round_may_lack_its_last_word() -> None:
    assert looped("They wrote that we hope that we hope that we row.") == ["that we hope that we hope that we"]


def test_many_rounds_are_one_mark() -> None:
    assert len(looped("of the " * 50)) == 1


def test_two_loops_of_one_line_are_two_marks() -> None:
    assert len(looped("in the in the in the lake, then of a boat of a boat of a boat")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "in the lake in the lake",
        "Day after day after day after day it rained.",
        "over and over and over and over again",
        "left right left right left right",
        "No no no no no no.",
        "They came, they came, they came.",
        "in the lake\nin the lake\nin the lake",
        "“In the end in the end in the end,” they sang.",
        "Marlow 3 Orla 1 Marlow 3 Orla 1 Marlow 3 Orla 1",
    ],
)
def test_what_people_repeat_is_left(text: str) -> None:
    assert looped(text) == []


def test_two_spaces_in_a_row_move_no_place() -> None:
    assert looped("We  saw the end of the end of the  end of it.") == ["the end of the end of the  end of"]
