import io
import json
import sys
from pathlib import Path

import pytest

from auditor.cli.exit import Exit
from auditor.cli.main import run
from auditor.report.schema import audit_schema
from tests.conftest import ROOT


def files(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder by relative name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the audit of seeds/ in every format."""
    folder = tmp_path_factory.mktemp("audited")
    assert run(["audit", str(ROOT / "seeds"), "--format", "all", "-o", str(folder)]) == Exit.DONE
    return folder


def given(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_every_format_comes_out_as_the_audit_wrote_it(audited: Path, tmp_path: Path) -> None:
    assert run(["report", str(audited / "audit.json"), "--format", "all", "-o", str(tmp_path / "out")]) == Exit.DONE
    assert files(tmp_path / "out") == files(audited)


def test_the_json_of_a_pipe_gives_the_same_files(
    audited: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["audit", str(ROOT / "seeds"), "--json", "-q"])
    given(capsys.readouterr().out.encode(), monkeypatch)
    assert run(["report", "-", "--format", "all", "-o", str(tmp_path / "out")]) == Exit.DONE
    assert files(tmp_path / "out") == files(audited)


def test_a_result_outlives_the_report_that_is_written_beside_it(audited: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    run(["report", str(audited / "audit.json"), "--format", "md,json", "-o", str(folder)])
    assert run(["report", str(folder / "audit.json"), "--format", "sarif", "-o", str(folder)]) == Exit.DONE
    assert files(folder).keys() == {".auditor-files", "audit.json", "audit.sarif"}
    assert run(["report", str(folder / "audit.json"), "--format", "md", "-o", str(folder)]) == Exit.DONE


def test_the_output_is_that_of_the_audit(
    audited: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["report", str(audited / "audit.json")]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out.splitlines()[0].startswith("5 articles, 3 outlets: ")
    assert out.splitlines()[1:] == ["Report: reports/index.md"]
    assert err == ""


def test_a_byte_order_mark_before_the_result_is_passed_over(audited: Path, tmp_path: Path) -> None:
    (tmp_path / "audit.json").write_bytes(b"\xef\xbb\xbf" + (audited / "audit.json").read_bytes())
    assert run(["report", str(tmp_path / "audit.json"), "-o", str(tmp_path / "out")]) == Exit.DONE


@pytest.mark.parametrize(("data", "said"), [
    (b"", "standard input, line 1: no valid JSON"),
    (b"{}", "standard input: no field 'schema_version'; give the audit.json"),
    (b'{"schema_version": 7}', "standard input: schema_version 7 is not 1; audit again with this version"),
    (b'"\xff"', "standard input: no UTF-8 at byte 1; name the audit.json"),
])  # fmt: skip
def test_what_is_no_result_is_named_with_its_remedy(
    data: bytes, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(data, monkeypatch)
    assert run(["report", "-", "-o", str(tmp_path / "out")]) == Exit.USAGE
    assert capsys.readouterr().err.startswith(f"Error: {said}")
    assert not (tmp_path / "out").exists()


def test_a_closed_input_is_an_error(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["report", "-"]) == Exit.USAGE
    assert "Error: standard input: closed; name the audit.json" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "said"), [("nowhere.json", "no such file or directory"), (".", "is a directory")])
def test_a_path_without_a_result_is_named(
    name: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["report", name]) == Exit.USAGE
    assert capsys.readouterr().err == (
        f"Error: {name}: {said}; name the audit.json that an audit with --format json wrote\n"
    )


def test_an_audit_of_nothing_is_no_success(audited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held = json.loads((audited / "audit.json").read_text("utf-8"))["audit"]
    lists: dict[str, object] = {name: [] for name, value in held.items() if isinstance(value, list)}
    emptied(audited / "audit.json", tmp_path / "audit.json", **lists)
    assert run(["report", str(tmp_path / "audit.json"), "-o", str(tmp_path / "out")]) == Exit.UNREAD
    assert "audit.json: an audit of no article; audit articles" in capsys.readouterr().err


def emptied(result: Path, place: Path, **lists: object) -> Path:
    """Write a result with other lists, and return its place."""
    held = json.loads(result.read_text("utf-8"))
    place.write_text(json.dumps({**held, "audit": held["audit"] | lists}), encoding="utf-8")
    return place


def test_a_baseline_is_what_the_audit_would_have_had(
    audited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = emptied(audited / "audit.json", tmp_path / "base.json", findings=[])
    options = ["--baseline", str(base), "--format", "all", "-o"]
    assert run(["audit", str(ROOT / "seeds"), *options, str(tmp_path / "audit")]) == Exit.DONE
    said = capsys.readouterr().out.splitlines()[0]
    assert run(["report", str(audited / "audit.json"), *options, str(tmp_path / "report")]) == Exit.DONE
    assert capsys.readouterr().out.splitlines()[0] == said
    assert said.endswith(" 0 known from base.json, 0 no longer found.")
    assert files(tmp_path / "report") == files(tmp_path / "audit")


def test_a_baseline_leaves_the_ratings_alone_and_wins_over_the_one_of_the_result(audited: Path, tmp_path: Path) -> None:
    said = {"rating": "3", "scale": "1 to 5", "rater": "Watchers", "date": "2029-05-01", "licence": "ours"}
    ratings = [{"rated": "The Pellmouth Courier", **said, "articles": ["002-pellmouth-courier-paper-dumping"]}]
    earlier = {"name": "older.json", "known": [], "gone": ["0123456789ab"]}
    held = emptied(audited / "audit.json", tmp_path / "held.json", ratings=ratings, baseline=earlier)
    out = tmp_path / "out"
    run(["report", str(held), "--baseline", str(audited / "audit.json"), "--format", "json", "-o", str(out)])
    audit = json.loads((out / "audit.json").read_text("utf-8"))["audit"]
    assert audit["ratings"] == ratings
    assert (audit["baseline"]["name"], audit["baseline"]["gone"]) == ("audit.json", [])
    assert len(audit["baseline"]["known"]) == len({one["id"] for one in audit["findings"]})


def test_a_baseline_that_is_no_audit_is_named(
    audited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.json").write_text("{")
    out = tmp_path / "out"
    assert run(["report", str(audited / "audit.json"), "--baseline", str(tmp_path / "b.json"), "-o", str(out)]) == 2
    assert "b.json, line 1: no valid JSON" in capsys.readouterr().err
    assert not out.exists()


def test_other_settings_of_the_baseline_are_said(
    audited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = emptied(audited / "audit.json", tmp_path / "base.json", version="0.0.1")
    run(["report", str(audited / "audit.json"), "--baseline", str(base), "-o", str(tmp_path / "out")])
    assert "base.json: made with version 0.0.1 (now " in capsys.readouterr().err


def test_the_schema_goes_to_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "--schema"]) == Exit.DONE
    assert capsys.readouterr().out == audit_schema()


def test_without_a_result_the_usage_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report"]) == Exit.USAGE
    assert "Missing argument 'RESULT.json'" in capsys.readouterr().err
