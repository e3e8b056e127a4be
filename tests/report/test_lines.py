from hypothesis import given
from hypothesis import strategies as st

from auditor.report.lines import line_at, line_ends


@given(st.text(alphabet="a\n", min_size=1, max_size=20), st.data())
def test_lines_are_counted_as_an_editor_counts_them(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    assert line_at(line_ends(text), offset) == text[:offset].count("\n") + 1
