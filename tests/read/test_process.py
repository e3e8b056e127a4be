import time

import pytest

from auditor.read.process import LostError, Process


def test_a_process_that_ended_takes_no_request() -> None:
    process = Process()
    process.close()
    assert not process.running
    with pytest.raises(LostError, match="ended"):
        process.ask(b"x" * 1_000_000)


def test_a_process_that_does_not_answer_in_time_is_stopped() -> None:
    process = Process()
    with pytest.raises(LostError, match=r"takes longer than 0\.1 s"):
        process.answer(0.1)
    assert not process.running


def test_nobody_is_stopped_between_two_answers() -> None:
    process = Process()
    # Several looks at the clock.
    time.sleep(0.2)
    assert process.running
    process.close()
