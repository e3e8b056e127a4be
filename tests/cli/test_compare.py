import json
import re
from pathlib import Path

import pytest

from auditor.cli.compare import apart, plain, verdict
from auditor.cli.exit import Exit
from auditor.cli.main import run
from auditor.model import CLOSER, Comparison, Confidence, Document, Evidence, Match, Relation, RelationKind, Verdict

FERRY = """[bold]The evening ferry to Tönsby was late again on Thursday, and forty passengers slept in the waiting room.
The harbour master, Ida Brandt, said the pilot had been taken ill shortly before the boat was due to leave.
A second boat could not be sent because its engine had been taken apart for the winter.\x1b[2J
The line carries about nine hundred people on a working day, most of them on their way to the cannery.
"""

DOCUMENTS = {"a": Document("a", "One."), "b": Document("b", "Two.")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "copy.txt").write_text(FERRY.replace("forty", "fourteen"), encoding="utf-8")
    return tmp_path


def test_the_sentences_stand_side_by_side_as_they_are(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "ferry.txt", "copy.txt"]) == Exit.DONE
    out = capsys.readouterr().out
    assert out.startswith("ferry and copy: ")
    assert "[bold]" in out
    assert "\x1b" not in out


def test_json_is_the_whole_comparison(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "--json", "ferry.txt", "copy.txt"]) == Exit.DONE
    assert set(json.loads(capsys.readouterr().out)) == {"match", "alterations", "relation"}


def test_a_file_compared_with_itself_is_two_articles(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "--json", "ferry.txt", "ferry.txt"]) == Exit.DONE
    match = json.loads(capsys.readouterr().out)["match"]
    assert (match["left"], match["right"]) == (f"A {folder.name}/ferry.txt", f"B {folder.name}/ferry.txt")


def test_a_file_without_an_article_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty.txt").write_bytes(b"")
    assert run(["compare", "ferry.txt", "empty.txt"]) == Exit.UNREAD
    assert "empty.txt: 0 articles where one is compared; name a file with one article" in capsys.readouterr().err


def test_a_folder_of_several_articles_is_not_compared(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "ferry.txt", "."]) == Exit.UNREAD
    assert ".: 2 articles where one is compared" in capsys.readouterr().err


def test_a_path_that_does_not_exist_is_an_error(folder: Path) -> None:
    assert run(["compare", "ferry.txt", "nowhere.txt"]) == Exit.USAGE


def test_two_articles_of_one_id_are_told_by_their_sources() -> None:
    left, right = apart(Document("a", "", source="north/a.txt"), Document("a", "", source="south/a.txt"))
    assert (left.id, right.id) == ("north/a.txt", "south/a.txt")


def test_a_verdict_says_what_was_not_measured() -> None:
    match = Match("a", "b", Verdict.SAME_STORY, None, None, 0.25, None, (), (), ())
    comparison = Comparison(match, (), Relation("a", "b", RelationKind.UNDETERMINED, Confidence.LOW, ()))
    line = "a and b: same story, score not measured, 25% of a answered in b; direction undetermined"
    assert verdict(comparison, DOCUMENTS) == line


def test_a_verdict_names_the_article_that_the_other_was_made_from() -> None:
    match = Match("a", "b", Verdict.REWRITTEN, 0.876, None, None, None, (), (), ())
    comparison = Comparison(match, (), Relation("a", "b", RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH, ()))
    assert verdict(comparison, DOCUMENTS) == "a and b: rewritten, score 0.88; b is likely rewritten from a (sure)"


def test_a_verdict_across_languages_is_not_calibrated() -> None:
    match = Match("a", "b", Verdict.REWRITTEN, 0.876, None, None, None, (), (), ())
    relation = Relation("a", "b", RelationKind.UNDETERMINED, Confidence.LOW, ())
    said = verdict(Comparison(match, (), relation), DOCUMENTS | {"b": Document("b", "Zwei.", language="de")})
    assert said.startswith("a and b: rewritten (not calibrated across English and German), score 0.88;")


def test_hidden_characters_are_shown() -> None:
    assert plain("late\u202e").plain == "late[U+202E]"


def test_passages_shared_outside_a_copy_are_laid_side_by_side(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = (str(next(seeds.glob(f"{number}-*"))) for number in ("000", "001"))
    assert run(["compare", one, other]) == Exit.DONE
    out = " ".join(capsys.readouterr().out.split())
    assert "shared passages" in out
    assert "reworded, by" in out


def test_hidden_characters_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "trick.txt").write_text(FERRY.replace("ferry", "fer\u200bry"), encoding="utf-8")
    assert run(["compare", "ferry.txt", "trick.txt"]) == Exit.DONE
    assert "trick: hidden characters or look-alike letters in 1 place" in capsys.readouterr().out


def test_what_only_the_texts_tell_is_closer_to_the_original() -> None:
    match = Match("a", "b", Verdict.REWRITTEN, 0.876, None, None, None, (), (), ())
    told = (Evidence(CLOSER, 0.0, "1 quotation changed"),)
    comparison = Comparison(match, (), Relation("a", "b", RelationKind.RIGHT_FROM_LEFT, Confidence.LOW, told))
    assert verdict(comparison, DOCUMENTS).endswith("; a is closer to the original (not sure)")


def test_of_articles_that_share_passages_only_a_passage_was_taken() -> None:
    match = Match("a", "b", Verdict.SHARED_PASSAGES, 0.2, None, None, None, (), (), ())
    comparison = Comparison(match, (), Relation("a", "b", RelationKind.LEFT_FROM_RIGHT, Confidence.MEDIUM, ()))
    assert verdict(comparison, DOCUMENTS).endswith("; a has a passage likely taken from b (fairly sure)")


def test_the_columns_stand_as_the_articles_were_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    heard = []
    for names in (("ferry.txt", "copy.txt"), ("copy.txt", "ferry.txt")):
        assert run(["compare", *names]) == Exit.DONE
        heard.append(re.findall("forty|fourteen", capsys.readouterr().out)[0])
    assert heard == ["forty", "fourteen"]


def test_the_column_of_a_table_can_be_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "one.jsonl").write_text(json.dumps({"story": FERRY}), encoding="utf-8")
    assert run(["compare", "ferry.txt", "one.jsonl", "--text-field", "story"]) == Exit.DONE
    assert "forty" in capsys.readouterr().out


def test_what_differs_has_the_words_of_the_report(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = (str(next(seeds.glob(f"{number}-*"))) for number in ("002", "004"))
    assert run(["compare", one, other]) == Exit.DONE
    out = " ".join(capsys.readouterr().out.split())
    assert "credit swapped" in out
    assert "004-coastline-newscast-toxic-mud is likely rewritten from 002-pellmouth-courier-paper-dumping (sure)" in out
