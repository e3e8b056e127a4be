import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.json_value import NoJSONError, json_value


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", "9" * 30, "9" * 5_000, "0." + "1" * 5_000])
def test_a_number_that_no_computer_holds_does_not_spoil_the_record(number: str) -> None:
    value, _ = json_value(f'{{"text": "The ferry.", "score": {number}}}'.encode())
    assert isinstance(value, dict)
    assert value["text"] == "The ferry."


def test_line_ends_and_tabs_within_a_text_are_let_pass() -> None:
    assert json_value(b'{"text": "The\tferry\nwas late."}')[0] == {"text": "The\tferry\nwas late."}


def test_a_byte_order_mark_is_no_part_of_it() -> None:
    assert json_value(b"\xef\xbb\xbf[1]") == ([1], ())


def test_another_encoding_is_guessed_with_a_caveat() -> None:
    value, caveats = json_value('{"text": "Die Fähre nach Tönsby fiel aus."}'.encode("cp1252"))
    assert value == {"text": "Die Fähre nach Tönsby fiel aus."}
    assert [code for code, _ in caveats] == ["encoding-guessed"]


@pytest.mark.parametrize("brackets", [b"[", b'{"a":'])
def test_brackets_without_end_are_no_article(brackets: bytes) -> None:
    with pytest.raises(NoJSONError, match="brackets in brackets"):
        json_value(brackets * 200_000)


def test_what_is_no_json_says_where() -> None:
    with pytest.raises(NoJSONError, match=r"no JSON \(.* at character 8\)"):
        json_value(b'{"a":1 "b"}')


@given(st.binary(max_size=60) | st.text(alphabet='[]{}",:1e.-\\ud8', max_size=40).map(str.encode))
def test_any_bytes_are_a_value_or_a_reason(data: bytes) -> None:
    with contextlib.suppress(NoJSONError):
        json_value(data)


def test_a_text_without_an_end_begins_at_one_character() -> None:
    with pytest.raises(NoJSONError, match=r"no JSON \(Unterminated string starting at character 7\)"):
        json_value(b'{"a": "ferry')
