import io

from auditor.read.text_lines import TextLine, text_lines


def texts(data: bytes) -> list[str]:
    return [line.text for line in text_lines(io.BytesIO(data))]


def test_lines_keep_their_ends() -> None:
    assert texts(b"a\r\nb\nc") == ["a\r\n", "b\n", "c"]


def test_a_carriage_return_alone_ends_a_line_as_on_old_macs() -> None:
    assert texts(b"a\rb\rc\r\nd\r") == ["a\r", "b\r", "c\r\n", "d\r"]


def test_the_encoding_is_told_by_the_lines_near_by() -> None:
    data = "Die Fähre nach Tönsby fiel aus.\nFür den Lotsen war es der fünfte Tag.\nÜbermorgen fährt sie.\n"
    found = list(text_lines(io.BytesIO(data.encode("cp1252"))))
    assert "".join(line.text for line in found) == data
    assert {code for line in found for code, _ in line.caveats} == {"encoding-guessed"}


def test_a_line_in_another_encoding_does_not_spoil_the_others() -> None:
    found = list(text_lines(io.BytesIO("Fähre\n".encode() + "Fähre, spät\n".encode("cp1252") + "Tönsby\n".encode())))
    assert [line.text for line in found] == ["Fähre\n", "Fähre, spät\n", "Tönsby\n"]
    assert [bool(line.caveats) for line in found] == [False, True, False]


def test_bytes_that_are_no_text_have_a_reason() -> None:
    [line] = text_lines(io.BytesIO(b"PK\x03\x04\xff\xfe"))
    assert line == TextLine(1, "", fault=line.fault)
    assert "ZIP" in line.fault
