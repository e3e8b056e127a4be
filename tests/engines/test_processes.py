import os
import signal

import pytest

from auditor.engines.processes import Processes, end_quietly
from auditor.ports import Engine


def process(_: int) -> int:
    return os.getpid()


def halved(number: int) -> float:
    return 10 / number


def test_results_come_in_the_order_of_the_items() -> None:
    with Processes(2) as engine:
        assert list(engine.map(str, range(100))) == [str(number) for number in range(100)]


def test_work_runs_in_other_processes_which_are_kept() -> None:
    with Processes(2) as engine:
        used = {*engine.map(process, range(40)), *engine.map(process, range(40))}
    assert os.getpid() not in used
    assert len(used) <= 2


@pytest.mark.parametrize(("jobs", "items"), [(1, range(3)), (2, range(1)), (2, range(0))])
def test_little_work_stays_here(jobs: int, items: range) -> None:
    with Processes(jobs) as engine:
        assert list(engine.map(process, items)) == [os.getpid()] * len(items)


def test_an_error_in_a_process_is_raised_here() -> None:
    with Processes(2) as engine, pytest.raises(ZeroDivisionError):
        list(engine.map(halved, [1, 0, 2]))


def test_a_closed_engine_opens_again() -> None:
    engine: Engine = (processes := Processes(2))
    processes.close()
    assert list(engine.map(halved, [1, 2])) == [10, 5]
    processes.close()


def test_an_interrupt_ends_a_process_without_a_traceback() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        end_quietly()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGINT, before)
