import io
import json
import sys
from pathlib import Path

import pytest

from auditor.cli.audit import engine
from auditor.cli.exit import Exit
from auditor.cli.main import run
from auditor.engines.processes import Processes
from auditor.report.render import FORMATS

FERRY = """The evening ferry to Tönsby was late again on Thursday, and forty passengers slept in the waiting room.
The harbour master, Ida Brandt, said the pilot had been taken ill shortly before the boat was due to leave.
A second boat could not be sent because its engine had been taken apart for the winter.
"""
PILOT = """A sick pilot kept the Tönsby ferry in port on Thursday night, and about forty people had to sleep ashore.
Ida Brandt, the harbour master, told The Gull that no other pilot could be found before the morning.
"""


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "in" / "pilot.txt").write_text(PILOT, encoding="utf-8")
    return tmp_path / "in"


def test_the_headline_and_the_place_of_the_report_are_the_output(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["audit", "in"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out.splitlines()[0].startswith("2 articles")
    assert out.splitlines()[1:] == ["Report: reports/index.md"]
    assert err == ""
    assert (articles.parent / "reports" / "index.md").is_file()


def test_the_report_is_the_same_from_one_file_or_the_other_first(articles: Path) -> None:
    run(["audit", "-o", "one", "in/ferry.txt", "in/pilot.txt"])
    run(["audit", "-o", "two", "in/pilot.txt", "in/ferry.txt", "in"])
    pages = [
        {page.relative_to(folder): page.read_bytes() for page in folder.rglob("*.md")}
        for folder in (articles.parent / "one", articles.parent / "two")
    ]
    assert pages[0]
    assert pages[0] == pages[1]


def test_processes_change_nothing(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = []
    for jobs in ("1", "2"):
        assert run(["audit", "--json", "--jobs", jobs, "in"]) == Exit.DONE
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]


def test_json_goes_to_the_output_and_no_report_is_written(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--json", "in"]) == Exit.DONE
    documents = json.loads(capsys.readouterr().out)["audit"]["documents"]
    assert [document["id"] for document in documents] == ["ferry", "pilot"]
    assert not (articles.parent / "reports").exists()


def test_json_and_a_report_where_both_are_asked_for(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--json", "-o", "out", "--format", "json,md", "in"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert json.loads(out) == json.loads((articles.parent / "out" / "audit.json").read_text(encoding="utf-8"))
    assert "Report: out/audit.json\n" in err


def test_claims_and_provenance_are_written_for_other_programs(articles: Path) -> None:
    assert run(["audit", "-o", "out", "--format", "prov,jsonld", "in"]) == Exit.DONE
    graph = json.loads((articles.parent / "out" / "claims.jsonld").read_text(encoding="utf-8"))["@graph"]
    entities = json.loads((articles.parent / "out" / "provenance.prov.json").read_text(encoding="utf-8"))["entity"]
    assert [node["identifier"] for node in graph if node["@type"] == "NewsArticle"] == ["ferry", "pilot"]
    assert {"article:ferry", "article:pilot"} <= entities.keys()


def test_a_report_in_the_folder_of_the_articles_is_not_audited(articles: Path) -> None:
    assert run(["audit", "-o", "in/reports", "in", "--format", "md,prov,jsonld"]) == Exit.DONE
    before = (articles / "reports" / "index.md").read_bytes()
    assert run(["audit", "-o", "in/reports", "in"]) == Exit.DONE
    assert (articles / "reports" / "index.md").read_bytes() == before


@pytest.mark.parametrize("again", [["in"], ["in/ferry.txt", "in/index.md", "in/pilot.txt", "in/articles"]])
def test_a_report_among_the_articles_is_no_article_of_the_next_run(
    articles: Path, capsys: pytest.CaptureFixture[str], again: list[str]
) -> None:
    for paths in (["in"], again):
        assert run(["audit", *paths, "-o", "in"]) == Exit.DONE
        out, err = capsys.readouterr()
        assert out.startswith("2 articles")
        assert ("name another folder with -o" in err) == ("in" in paths)
    assert (articles / "ferry.txt").read_text(encoding="utf-8") == FERRY


def test_a_format_may_be_in_capitals(articles: Path) -> None:
    assert run(["audit", "--format", "MD, Json", "in"]) == Exit.DONE
    assert (articles.parent / "reports" / "audit.json").is_file()


def test_the_help_page_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    run(["audit", "--help"])
    assert f"By commas: {', '.join(FORMATS)}. Or: all." in " ".join(capsys.readouterr().out.split())


def test_what_was_not_read_has_one_remedy(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "t.csv").write_text("Nr,Inhalt\n1,The ferry was late.\n")
    assert run(["audit", "t.csv"]) == Exit.UNREAD
    reason, summary = capsys.readouterr().err.splitlines()
    assert "pass --text-field NAME" in reason
    assert "name files" not in summary


def test_an_empty_folder_has_the_list_of_suffixes_once(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "empty").mkdir()
    run(["audit", "empty"])
    assert capsys.readouterr().err.count(".parquet") == 1


def test_an_unknown_format_names_those_that_exist(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--format", "md,pdf", "in"]) == Exit.USAGE
    assert "no report format 'pdf'; there are: md, html, json, csv, sarif, prov, jsonld, all" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["--fail-on", "grave"], ["--jobs", "0"], ["--jobs", "x"], ["--colour"], ["--format", ","], ["-o"], ["-0"]],
)
def test_a_bad_option_is_a_usage_error(articles: Path, arguments: list[str]) -> None:
    assert run(["audit", "in", *arguments]) == Exit.USAGE
    assert not (articles.parent / "reports").exists()


def test_no_path_is_a_usage_error() -> None:
    assert run(["audit"]) == Exit.USAGE


def test_a_path_that_does_not_exist_is_named(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "in", "nowhere"]) == Exit.USAGE
    assert capsys.readouterr() == ("", "Error: nowhere: no such file or directory; check the path\n")


def test_no_article_is_never_a_success(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "empty").mkdir()
    assert run(["audit", "empty"]) == Exit.UNREAD
    assert "empty: no readable article, 1 not read; see above why (without -q)" in (capsys.readouterr().err)


def test_a_file_that_is_not_read_is_said_and_the_batch_goes_on(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (articles / "empty.txt").write_bytes(b"")
    assert run(["audit", "in"]) == Exit.DONE
    assert capsys.readouterr().err.startswith("not read: in/empty.txt: empty: not one word in it")


def test_what_nobody_asked_for_is_said_only_to_who_asks(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "page.png").write_bytes(b"")
    run(["audit", "in"])
    assert capsys.readouterr().err == ""
    run(["-v", "audit", "in"])
    assert "not read: in/*.png (1 file): passed over" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "code"), [("empty.txt", Exit.UNREAD), ("README.md", Exit.DONE), ("page.png", Exit.DONE)]
)
def test_strict_is_about_articles(articles: Path, name: str, code: Exit) -> None:
    (articles / name).write_bytes(b"")
    assert run(["audit", "--strict", "in"]) == code


def test_strict_is_about_rows_of_the_manifest(articles: Path) -> None:
    (articles / "manifest.csv").write_text("file,published\nferry.txt,yesterday\n")
    assert run(["audit", "--strict", "in"]) == Exit.UNREAD
    assert run(["audit", "in"]) == Exit.DONE


def test_a_manifest_that_cannot_be_used_ends_the_audit(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "manifest.csv").write_text("name,outlet\n")
    assert run(["audit", "in"]) == Exit.USAGE
    assert "in/manifest.csv: no column 'file' (has: name, outlet)" in capsys.readouterr().err


def test_a_bad_setting_ends_the_audit(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "auditor.toml").write_text("rewritten = 7\n")
    assert run(["audit", "in"]) == Exit.USAGE
    assert "auditor.toml: rewritten = 7 is no number" in capsys.readouterr().err


def test_an_output_folder_that_is_a_file_is_left_alone(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "reports").write_text("Mine.")
    assert run(["audit", "in"]) == Exit.USAGE
    assert "reports: is a file; name another folder with -o" in capsys.readouterr().err
    assert (articles.parent / "reports").read_text() == "Mine."


def test_fail_on_is_off_unless_asked_for(articles: Path) -> None:
    (articles / "copy.txt").write_text(FERRY, encoding="utf-8")
    assert run(["audit", "in"]) == Exit.DONE
    assert run(["audit", "--fail-on", "info", "in"]) == Exit.FINDINGS


@pytest.mark.parametrize(("articles", "jobs", "kind"), [(49, None, type(None)), (50, 1, type(None)), (2, 2, Processes)])
def test_processes_start_only_where_they_pay_or_are_asked_for(articles: int, jobs: int | None, kind: type) -> None:
    with engine(articles, jobs) as processes:
        assert type(processes) is kind


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def ids(capsys: pytest.CaptureFixture[str]) -> list[str]:
    documents = json.loads(capsys.readouterr().out)["audit"]["documents"]
    return [document["id"] for document in documents]


def test_a_dash_is_standard_input(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, json.dumps({"text": FERRY}).encode() + b"\n" + json.dumps({"text": PILOT}).encode())
    assert run(["audit", "--json", "-", "in/pilot.txt"]) == Exit.DONE
    assert ids(capsys) == ["pilot", "stdin/1", "stdin/2"]


def test_nothing_on_standard_input_is_no_success(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, b"")
    assert run(["audit", "-"]) == Exit.UNREAD
    assert "not read: stdin: empty: nothing came in" in capsys.readouterr().err


@pytest.mark.parametrize(
    "null", [["--files-from", "-0"], ["-0", "--files-from", "-"], ["--files-from", "list", "--null"]]
)
def test_a_list_between_nul_bytes_is_read(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, null: list[str]
) -> None:
    give(monkeypatch, b"in/ferry.txt\0in/pilot.txt\0")
    (articles.parent / "list").write_bytes(b"in/ferry.txt\0in/pilot.txt\0")
    assert run(["audit", "--json", *null]) == Exit.DONE
    assert ids(capsys) == ["ferry", "pilot"]


def test_a_path_of_the_list_that_is_gone_does_not_end_the_batch(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (articles.parent / "list").write_text("in/ferry.txt\nin/gone.txt\n")
    assert run(["audit", "--files-from", "list", "in/pilot.txt"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out.startswith("2 articles")
    assert "not read: in/gone.txt: no such file or directory; it is in the list of files" in err
    assert "in/gone" in (articles.parent / "reports" / "index.md").read_text(encoding="utf-8").replace("\\", "")


def test_strict_is_about_paths_of_the_list(articles: Path) -> None:
    (articles.parent / "list").write_text("in/ferry.txt\nin/gone.txt\n")
    assert run(["audit", "--strict", "--files-from", "list"]) == Exit.UNREAD


def test_a_list_without_an_article_is_named(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles.parent / "list").write_text("")
    assert run(["audit", "--files-from", "list"]) == Exit.UNREAD
    assert "list of files list: no readable article" in capsys.readouterr().err


def test_a_list_that_is_not_there_is_an_error(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--files-from", "nowhere"]) == Exit.USAGE
    assert "nowhere: no such file or directory; name a list of files in --files-from" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["-", "--files-from", "-"], ["--files-from", "-"]])
def test_standard_input_cannot_be_both_a_list_and_an_article(
    articles: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    give(monkeypatch, b"in/ferry.txt\n-\n")
    assert run(["audit", *arguments]) == Exit.USAGE


def test_a_closed_standard_input_is_no_list(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["audit", "--files-from", "-"]) == Exit.USAGE
    assert capsys.readouterr().err == "Error: standard input: closed; name a list of files in --files-from\n"
