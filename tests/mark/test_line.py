from auditor.mark.line import lines_of
from auditor.model import Span


def test_line_is_stripped_and_its_span_is_of_the_text() -> None:
    (line,) = lines_of("\n  Marlow floods \n\n")
    assert line.span == Span(3, 16)


def test_carriage_returns_do_not_belong_to_a_line() -> None:
    assert [line.folded for line in lines_of("one\r\ntwo\r\n")] == ["one", "two"]


def test_folded_line_keeps_its_length() -> None:
    (line,) = lines_of("“Marlow”\u00a0now")
    assert (line.folded, line.span.end) == ('"Marlow" now', 12)


def test_blank_text_has_no_lines() -> None:
    assert lines_of(" \n\t\n") == ()


def test_plain_line_has_one_kind_of_dash() -> None:
    (line,) = lines_of("Advertisement —")
    assert line.plain == "Advertisement -"
