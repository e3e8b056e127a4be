import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.model import Document
from auditor.read.columns import Columns
from auditor.read.file import File
from auditor.read.wire import receive, request, unpacked
from auditor.read.worker import ALIVE, DONE, MEMORY, answer, private

LINES = b'{"text": "North."}\n{"text": "East."}\n{"text": "South.", "date": "late"}\n'


def answers(begun: int) -> list[bytes]:
    """Return the messages to a request for a file of three articles, the last with a notice."""
    stream = io.BytesIO()
    answer(request(File("a", "in/a.jsonl", Path("a.jsonl"), LINES), Columns(), begun, None), stream)
    stream.seek(0)
    messages = [receive(stream)]
    while messages[-1] != DONE:
        messages.append(receive(stream))
    assert not stream.read()
    return messages


def test_every_reading_is_a_message_and_the_last_one_says_so() -> None:
    first, *_, done = answers(0)
    assert (unpacked(first).__class__, len(answers(0)), done) == (Document, 5, DONE)


def test_what_was_read_before_is_a_sign_of_life_only() -> None:
    east, south, notice, _ = answers(2)[1], *answers(2)[2:]
    assert answers(2)[0] == east == ALIVE
    assert (type(unpacked(south)).__name__, type(unpacked(notice)).__name__) == ("Document", "Notice")


def test_answers_have_a_way_of_their_own() -> None:
    ours, theirs = os.pipe()
    with private(theirs) as stream:
        os.write(theirs, b"printed by a library")
        stream.write(b"answer")
    os.close(theirs)
    assert os.read(ours, 100) == b"answer"
    os.close(ours)


def test_memory_has_a_limit() -> None:
    resource = pytest.importorskip("resource")
    code = "from auditor.read.worker import confine; confine(); import resource as r; print(r.getrlimit(r.RLIMIT_AS))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == str((MEMORY, MEMORY))
    assert resource.getrlimit(resource.RLIMIT_AS) != (MEMORY, MEMORY)
