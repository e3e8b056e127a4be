import json
from pathlib import Path

import pytest

from auditor.cli.exit import Exit
from auditor.cli.main import run

DATES = {"first": "2026-03-01", "second": "2026-03-15", "third": "2026-03-31", "undated": ""}


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "in"
    folder.mkdir()
    for name in DATES:
        (folder / f"{name}.txt").write_text(f"The {name} ferry to Tönsby was late on Thursday.\n", encoding="utf-8")
    rows = "".join(f"{name}.txt,{date}\n" for name, date in DATES.items())
    (folder / "manifest.csv").write_text(f"file,published\n{rows}", encoding="utf-8")
    return folder


def audited(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[list[str], list[str], list[str]]:
    """Return the ids of the articles audited and skipped, and the lines of stderr but the headline."""
    assert run(["audit", "--json", *options, "in"]) == Exit.DONE
    out, err = capsys.readouterr()
    audit = json.loads(out)["audit"]
    return [one["id"] for one in audit["documents"]], [one["name"] for one in audit["skipped"]], err.splitlines()[:-1]


@pytest.mark.usefixtures("articles")
def test_both_days_are_in_the_window(capsys: pytest.CaptureFixture[str]) -> None:
    kept, skipped, _ = audited(capsys, "--since", "2026-03-15", "--until", "2026-03-31")
    assert (kept, skipped) == (["second", "third", "undated"], ["first"])


@pytest.mark.usefixtures("articles")
def test_what_is_left_out_and_what_is_kept_without_a_date_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert audited(capsys, "--until", "2026-03-01")[2] == [
        "2 articles left out: not dated up to 2026-03-01",
        "1 article without a date kept: may be of other days",
    ]


@pytest.mark.usefixtures("articles")
def test_without_a_window_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert audited(capsys)[1:] == ([], [])


def test_the_index_page_counts_them_too(articles: Path) -> None:
    assert run(["audit", "--since", "2026-03-02", "in"]) == Exit.DONE
    page = (articles.parent / "reports" / "index.md").read_text("utf-8")
    assert "Left out: 1 article not dated from 2026-03-02 on. Kept: 1 article without a date" in page
    assert "since = 2026-03-02 (default none)" in page


@pytest.mark.usefixtures("articles")
def test_articles_of_other_days_do_not_make_a_strict_audit_fail() -> None:
    assert run(["audit", "--strict", "--since", "2026-03-02", "in"]) == Exit.DONE


def test_a_window_without_articles_is_an_error(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "undated.txt").unlink()
    (articles / "manifest.csv").write_text("file,published\nfirst.txt,2026-03-01\nsecond.txt,2026-03-02\n")
    (articles / "third.txt").unlink()
    assert run(["audit", "--since", "2027-01-01", "in"]) == Exit.UNREAD
    said = "Error: in: no article dated from 2027-01-01 on, 2 of other days; move --since or --until"
    assert capsys.readouterr().err.splitlines()[-1] == said


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize("day", ["2026-02-30", "yesterday", "31.3.2026", ""])
def test_what_is_no_day_is_named_with_the_remedy(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--since", day, "in"]) == Exit.USAGE
    assert f"{day!r} is no day written as 2026-03-31; write year, month and day so" in capsys.readouterr().err


@pytest.mark.usefixtures("articles")
def test_a_window_that_ends_before_it_begins_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--since", "2026-03-02", "--until", "2026-03-01", "in"]) == Exit.USAGE
    said = "Error: settings: since = 2026-03-02 is later than until = 2026-03-01; exchange them, or leave one out\n"
    assert capsys.readouterr().err == said


def test_the_window_can_stand_in_the_configuration(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "auditor.toml").write_text("since = 2026-03-31\n")
    assert audited(capsys)[0] == ["third", "undated"]
    assert run(["rules", "--settings"]) == Exit.DONE
    shown = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["since", "2026-03-31", "auditor.toml"] in shown
    assert ["until", "default"] in shown
