import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest

from auditor import from_json, to_json
from auditor.cli.exit import Exit
from auditor.cli.main import run
from auditor.settings import Settings

FERRY = """The evening ferry to Tönsby was late again on Thursday, and forty passengers slept in the waiting room.
The harbour master, Ida Brandt, said the pilot had been taken ill shortly before the boat was due to leave.
A second boat could not be sent because its engine had been taken apart for the winter.
"""
ENTRY = '[[ignore]]\nfinding = "{}"\nreason = "by agreement"\nwho = "Ada Moss"\nuntil = {}\n'
NEVER, LONG_AGO = "2999-12-31", "2001-01-01"
RATINGS = "outlet,rating,scale,rater,date,licence\nThe Gull,3,1 to 5,Watchers,2024-05-01,with leave\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles of two outlets, one a copy of the other; base.json is their audit."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for name in ("ferry", "late"):
        (tmp_path / "in" / f"{name}.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "in" / "manifest.csv").write_text("file,outlet\nferry.txt,The Gull\nlate.txt,Tönsby Post\n", "utf-8")
    assert run(["audit", "in", "-o", "first", "--format", "json"]) == Exit.DONE
    (tmp_path / "first" / "audit.json").rename(tmp_path / "base.json")
    return tmp_path


def index(desk: Path) -> str:
    return (desk / "reports" / "index.md").read_text(encoding="utf-8")


def finding(desk: Path) -> str:
    """Return the id of the one serious finding."""
    found = from_json((desk / "base.json").read_text(encoding="utf-8")).findings
    return next(one.id for one in found if one.kind == "copy")


def ignore(desk: Path, finding: str, until: str = NEVER) -> None:
    (desk / "auditor.toml").write_text(ENTRY.format(finding, until), encoding="utf-8")


CODES = {
    "nothing listed": ([], "", Exit.FINDINGS),
    "known": (["--baseline", "base.json"], "", Exit.DONE),
    "ignored by id": ([], ENTRY.format("ID", NEVER), Exit.DONE),
    "ignored by kind": ([], ENTRY.format("copy", NEVER), Exit.DONE),
    "another kind ignored": ([], ENTRY.format("appeal", NEVER), Exit.FINDINGS),
    "expired": ([], ENTRY.format("ID", LONG_AGO), Exit.FINDINGS),
    "expired and known": (["--baseline", "base.json"], ENTRY.format("ID", LONG_AGO), Exit.DONE),
    "another level": (["--fail-on", "info"], ENTRY.format("ID", NEVER), Exit.DONE),
    "entry without a day": ([], ENTRY.partition("until")[0], Exit.USAGE),
    "baseline not there": (["--baseline", "nowhere.json"], "", Exit.USAGE),
    "baseline of another kind": (["--baseline", "in/ferry.txt"], "", Exit.USAGE),
    "ratings without columns": (["--ratings", "base.json"], "", Exit.USAGE),
    "a path that is not there": (["nowhere.txt"], "", Exit.USAGE),
    "a row of the ratings not read": (["--strict", "--ratings", "bad.csv"], "", Exit.UNREAD),
    "the same without --strict": (["--ratings", "bad.csv"], "", Exit.FINDINGS),
}


@pytest.mark.parametrize("case", CODES)
def test_fail_on_counts_what_is_new(desk: Path, case: str) -> None:
    options, configuration, code = CODES[case]
    (desk / "bad.csv").write_text(RATINGS.replace("2024-05-01", "spring"))
    (desk / "auditor.toml").write_text(configuration.replace("ID", finding(desk)))
    assert run(["audit", "in", "--fail-on", "serious", *options]) == code


def test_a_folder_without_articles_is_no_success_of_a_baseline(desk: Path) -> None:
    (desk / "empty").mkdir()
    assert run(["audit", "empty", "--baseline", "base.json", "--fail-on", "info"]) == Exit.UNREAD


def test_the_headline_says_what_is_new(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    (desk / "in" / "more.txt").write_text("Subscribe now to support our work.\n" + FERRY, encoding="utf-8")
    assert run(["audit", "in", "--baseline", "base.json"]) == Exit.DONE
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("3 articles")
    assert "new findings, 1 known from base.json, 0 no longer found." in first


def test_the_report_holds_no_folder_of_the_lists(desk: Path) -> None:
    (desk / "r.csv").write_text(RATINGS.replace("2024-05-01", "spring"))
    run(["audit", "in", "--format", "all", "--baseline", str(desk / "base.json"), "--ratings", str(desk / "r.csv")])
    written = [path.read_text(encoding="utf-8") for path in (desk / "reports").rglob("*") if path.is_file()]
    assert [text for text in written if str(desk) in text] == []
    assert "base.json" in index(desk)


def test_what_is_gone_is_counted(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "in/ferry.txt", "--baseline", "base.json"]) == Exit.DONE
    assert "0 new findings, 0 known from base.json, 1 no longer found." in capsys.readouterr().out


def test_other_settings_are_named_in_a_warning(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = from_json((desk / "base.json").read_text(encoding="utf-8"))
    (desk / "other.json").write_text(to_json(replace(base, settings=Settings(shingles=7))), encoding="utf-8")
    assert run(["audit", "in", "--baseline", "other.json"]) == Exit.DONE
    assert "other.json: made with shingles = 7 (now 20): findings may be new for that alone" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "b.json, line 1: no valid JSON"),
        (b"\xef\xbb\xbf{}", "b.json: no field 'schema_version'"),
        (b'{"schema_version": 0}', "b.json: schema_version 0 is not 1"),
        (b"\xff", "b.json: no UTF-8 at byte 0; name the audit.json that an audit"),
    ],
)
def test_a_file_that_is_no_audit_is_named(
    desk: Path, capsys: pytest.CaptureFixture[str], content: bytes, said: str
) -> None:
    (desk / "b.json").write_bytes(content)
    assert run(["audit", "in", "--baseline", "b.json"]) == Exit.USAGE
    assert f"Error: {said}" in capsys.readouterr().err


def test_a_baseline_that_the_report_would_replace_is_refused(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (desk / "base.json").rename(desk / "first" / "audit.json").read_bytes()
    assert run(["audit", "in", "--baseline", "first/audit.json", "-o", "first"]) == Exit.USAGE
    assert "first/audit.json: is replaced by this report; copy it elsewhere" in capsys.readouterr().err
    assert (desk / "first" / "audit.json").read_bytes() == before


def test_a_baseline_in_the_folder_of_another_report_is_used(desk: Path) -> None:
    (desk / "base.json").rename(desk / "first" / "audit.json")
    assert run(["audit", "in", "--baseline", "first/audit.json", "--fail-on", "info"]) == Exit.DONE


def test_why_the_run_ends_with_one_is_said(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["audit", "in", "--fail-on", "serious"])
    assert "--fail-on serious: 1 finding of this level or above" in capsys.readouterr().err


def test_an_ignored_finding_stands_in_a_section_of_its_own(desk: Path) -> None:
    ignore(desk, finding(desk))
    run(["audit", "in"])
    before, _, after = index(desk).partition("## Ignored findings")
    assert "almost the same text" not in before.partition("## Articles")[0]
    assert "almost the same text" in after
    assert f"| by agreement | Ada Moss | {NEVER} | {finding(desk)} |" in after


def test_an_expired_entry_is_said_and_listed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ignore(desk, "copy", LONG_AGO)
    run(["audit", "in"])
    assert "ignore list: copy: expired on 2001-01-01, honoured no more" in capsys.readouterr().err
    assert "| copy | expired; honoured no more for 1 finding |" in index(desk)


def test_the_report_is_the_same_on_every_day_on_which_the_same_entries_hold(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    soon = datetime.datetime.now().astimezone().date() + datetime.timedelta(days=3)
    pages = []
    for until in (NEVER, soon.isoformat()):
        ignore(desk, "copy", until)
        run(["audit", "in"])
        pages.append(index(desk).replace(until, "UNTIL"))
    assert pages[0] == pages[1]
    assert "ignore list: copy: expires in" in capsys.readouterr().err


def test_ratings_named_in_the_settings_lie_beside_them(desk: Path) -> None:
    (desk / "lists").mkdir()
    (desk / "lists" / "r.csv").write_text(RATINGS)
    (desk / "auditor.toml").write_text('ratings = "lists/r.csv"')
    run(["audit", "in"])
    assert "| The Gull | [ferry](articles/ferry-the-gull.md) | 3 | 1 to 5 | Watchers | 2024-05-01 |" in index(desk)


def test_the_option_wins_over_the_settings(desk: Path) -> None:
    (desk / "auditor.toml").write_text('ratings = "nowhere.csv"')
    (desk / "r.csv").write_text(RATINGS)
    assert run(["audit", "in", "--ratings", "r.csv"]) == Exit.DONE


def test_ratings_are_in_no_other_part_of_the_audit(desk: Path) -> None:
    (desk / "r.csv").write_text(RATINGS)
    run(["audit", "in", "-o", "with", "--format", "json", "--ratings", "r.csv"])
    rated, plain = (
        json.loads((desk / name).read_text(encoding="utf-8"))["audit"] for name in ("with/audit.json", "base.json")
    )
    assert rated.pop("ratings") != plain.pop("ratings") == []
    assert rated == plain


def test_a_row_of_the_ratings_that_is_not_read_is_listed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "r.csv").write_text(RATINGS + "The Gull,4,1 to 5,Watchers,spring,with leave\n")
    assert run(["audit", "in", "--ratings", "r.csv"]) == Exit.DONE
    assert "not read: r.csv, line 3: rating ignored: date = 'spring' is no date" in capsys.readouterr().err
    assert "line 3 | rating ignored: date = 'spring' is no date" in index(desk)
