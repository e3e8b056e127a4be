from hypothesis import given
from hypothesis import strategies as st

from auditor.read.rows import MOST_DAMAGED, Rewindable, Row, delimiter, rows
from auditor.read.text_lines import TextLine


def read(table: str, separator: str = ",", width: int = 3) -> list[Row]:
    lines = (TextLine(number, line) for number, line in enumerate(table.splitlines(keepends=True), start=1))
    return list(rows(Rewindable(lines), separator, width, lambda cells: len(cells) == width and cells[0].isdigit()))


def cells(table: str, separator: str = ",") -> list[list[str]]:
    return [row.cells for row in read(table, separator)]


def test_a_line_end_within_quotation_marks_is_part_of_the_cell() -> None:
    assert cells('1,"a\nb",c\n2,d,e') == [["1", "a\nb", "c"], ["2", "d", "e"]]


def test_a_quotation_mark_without_its_pair_costs_its_own_row() -> None:
    found = read('1,"a,b\n2,c,d\n3,"e",f\n')
    assert [row.number for row in found] == [1, 2, 3]
    assert [row.cells for row in found] == [[], ["2", "c", "d"], ["3", "e", "f"]]
    assert "from line 1 of the file on (a quotation mark without its pair)" in found[0].fault


def test_what_belonged_to_a_damaged_row_is_no_row() -> None:
    found = read('1,"a,b\nLate, very late, he said\n2,c,d\n')
    assert [row.cells for row in found] == [[], ["2", "c", "d"]]
    assert "with 1 more line," in found[0].fault


def test_a_mark_that_is_never_closed_does_not_take_the_rest_silently() -> None:
    found = read('1,a,b\n2,"c,d\nno row\nno row either\n')
    assert found[0].cells == ["1", "a", "b"]
    assert "left out with the rest of the file" in found[1].fault


def test_a_table_that_is_all_damage_is_given_up() -> None:
    found = read('1,"a"b,c\n2,d,e\n' * (MOST_DAMAGED + 50))
    assert len([row for row in found if row.fault]) == MOST_DAMAGED + 1
    assert "rest of the file" in found[-1].fault


def test_cells_of_databases_may_begin_with_a_quotation_mark() -> None:
    assert cells('1\t"Late," he said\tb\n', "\t") == [["1", '"Late," he said', "b"]]


def test_a_cell_may_be_longer_than_the_limit_of_the_csv_module() -> None:
    assert len(cells(f"1,{'word ' * 200_000},b\n")[0][1]) == 1_000_000


def test_the_separator_is_what_the_header_has_most_of() -> None:
    assert [delimiter(line) for line in ("a,b;c,d", "a;b", "a\tb\nc,d,e", "a|b")] == [",", ";", "\t", "|"]


@given(st.text(alphabet='1,"\n\t ab', max_size=60))
def test_every_row_has_cells_or_a_reason(table: str) -> None:
    found = read(table)
    assert [row.number for row in found] == list(range(1, len(found) + 1))
    assert not [row for row in found if row.fault and row.cells]
