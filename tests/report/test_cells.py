import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.report.cells import csv_text, harmless
from auditor.report.escape import visible

SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
TEXTS = st.lists(st.sampled_from([*SIGNS, "'", ";", '"', " ", "\t", "\r", "\n", ",", "\u202e", "x", "1"])).map("".join)


def rows(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


def test_texts_stand_in_quotation_marks_and_numbers_do_not() -> None:
    text = csv_text(["name", "line", "score"], [["Nell “Ferry” Harrow", 7, -0.5], ['a "b", c', 1, None]])
    assert text == '\ufeff"name","line","score"\r\n"Nell “Ferry” Harrow",7,-0.5\r\n"a ""b"", c",1,""\r\n'


@pytest.mark.parametrize("sign", SIGNS)
def test_a_cell_that_could_be_a_formula_begins_with_the_sign_for_text(sign: str) -> None:
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"


@pytest.mark.parametrize("before", ["\t", "\r", "\n", " ", "\u2028", "\u3000"])
def test_white_space_hides_no_formula(before: str) -> None:
    assert harmless(f"{before}=1") == "'=1"


def test_a_sign_within_words_stays() -> None:
    assert harmless("e-mail nell@quay.example; 2+2=4") == "e-mail nell@quay.example; 2+2=4"


@given(TEXTS)
def test_no_cell_is_a_formula_whether_commas_or_semicolons_part_them(text: str) -> None:
    written = csv_text(["a", "b"], [["x", text], [text, "y"]])
    for delimiter in ",;":
        cells = [cell.lstrip(' "') for row in rows(written, delimiter) for cell in row]
        assert [cell for cell in cells if cell.startswith(tuple(SIGNS))] == []


@given(TEXTS)
def test_the_signs_can_be_taken_off_again(text: str) -> None:
    [cell] = rows(csv_text(["a"], [[text]]))[1]
    assert re.sub(r"(^|;)'", r"\1", cell) == visible(text).strip(" ")


def test_what_cannot_be_seen_is_shown_and_a_row_is_one_line() -> None:
    assert csv_text(["a"], [["one\ntwo\u202e\x1b"]]).splitlines()[1] == '"one two[U+202E]\ufffd"'
