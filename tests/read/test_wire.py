import datetime
import io
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.wire import Request, packed, receive, request, send, unpacked

FILE = File("a", "in/a.html", Path("/in/a.html"))
READINGS = st.from_type(Document) | st.from_type(Skipped) | st.from_type(Notice)


@given(READINGS)
def test_a_reading_arrives_as_it_was_sent(reading: Reading) -> None:
    assert unpacked(packed(reading)) == reading


def test_a_date_arrives_as_a_date() -> None:
    document = Document("a", "Late.", published=datetime.date(2016, 1, 7))
    assert unpacked(packed(document)) == document


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_messages_keep_their_borders(messages: list[bytes]) -> None:
    stream = io.BytesIO()
    for message in messages:
        send(stream, message)
    stream.seek(0)
    assert [receive(stream) for _ in messages] == messages


@pytest.mark.parametrize("left", [0, 3, 6])
def test_a_message_that_was_cut_off_is_an_end(left: int) -> None:
    stream = io.BytesIO()
    send(stream, b"late")
    with pytest.raises(EOFError):
        receive(io.BytesIO(stream.getvalue()[:left]))


def arrived(asked: Request) -> Request:
    return msgspec.msgpack.decode(msgspec.msgpack.encode(asked), type=Request)


def test_a_request_names_file_columns_and_where_to_go_on() -> None:
    asked = arrived(request(FILE, Columns(text="story"), 3, 4))
    assert (asked.file, asked.columns, asked.begun, asked.careful) == (FILE, Columns(text="story"), 3, 4)


def test_a_name_that_is_not_utf_8_travels() -> None:
    file = File("a", "in/a.html", Path(os.fsdecode(b"/in/late\xff.html")))
    assert arrived(request(file, Columns(), 0, None)).file == file


def test_what_came_without_a_path_travels() -> None:
    file = File("-", "standard input", Path("-.html"), b"Late.\xff")
    assert arrived(request(file, Columns(), 0, None)).data == b"Late.\xff"
