import pytest

from auditor.cli.terminal import LINES, Stopwatch, Terminal


def test_an_error_is_shown_even_when_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(-1).error("a.txt: gone; look for it")
    assert capsys.readouterr() == ("", "Error: a.txt: gone; look for it\n")


@pytest.mark.parametrize(("verbosity", "shown"), [(-1, 0), (0, LINES + 1), (1, LINES + 5)])
def test_many_notes_are_cut_but_for_who_asks(verbosity: int, shown: int, capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(verbosity).notes(str(number) for number in range(LINES + 5))
    assert len(capsys.readouterr().err.splitlines()) == shown


def test_what_was_cut_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().notes(map(str, range(LINES + 5)))
    assert capsys.readouterr().err.endswith("… and 5 more, listed in the report and with -v\n")


@pytest.mark.parametrize(("verbosity", "shown"), [(0, ""), (1, "late\n")])
def test_details_are_for_who_asks(verbosity: int, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(verbosity).details(["late"])
    assert capsys.readouterr().err == shown


def test_a_file_name_cannot_rewrite_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().notes(["a\x1b[2J\u202etxt"])
    assert capsys.readouterr().err == "a\ufffd[2J[U+202E]txt\n"


def test_progress_is_silent_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    with Terminal().progress() as progress:
        progress("mark", 1, 2)
    assert capsys.readouterr() == ("", "")


def test_timings_are_for_who_asks(capsys: pytest.CaptureFixture[str]) -> None:
    with Terminal(1).progress() as progress:
        progress("mark", 1, 1)
    assert capsys.readouterr().err.startswith("mark: ")


def test_a_stage_lasts_from_the_end_of_the_one_before() -> None:
    watch = Stopwatch(begun=10.0, seen={"segment": 14.0, "mark": 11.0})
    assert list(watch.timings()) == [("mark", 1.0), ("segment", 3.0)]
