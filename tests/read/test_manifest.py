import datetime
import unicodedata
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.read.facts import Facts
from auditor.read.file import File
from auditor.read.manifest import LIMIT, Manifest, facts_key, read_manifest

HEADER = "file,outlet,published\n"


def read(folder: Path, table: str | bytes, *names: str) -> Manifest:
    for name in names or ("a.txt", "b.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("The ferry was late.")
    (folder / "manifest.csv").write_bytes(table if isinstance(table, bytes) else table.encode())
    return read_manifest(File("manifest", "in/manifest.csv", folder / "manifest.csv"))


def fault(manifest: Manifest) -> str:
    [skipped] = manifest.skipped
    return f"{skipped.name}: {skipped.reason}"


def test_every_column_is_a_fact(tmp_path: Path) -> None:
    table = "file,outlet,published,url,title,byline\na.txt,The Gull,2016-01-07,https://gull.example/7,Late,Ida Brandt\n"
    facts = read(tmp_path, table).facts[facts_key(tmp_path / "a.txt")]
    assert facts == Facts("Late", "The Gull", "Ida Brandt", datetime.date(2016, 1, 7), "https://gull.example/7")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_save_is_read(tmp_path: Path, separator: str, encoding: str) -> None:
    table = "File,Desk, OUTLET \r\na.txt,sea,Tönsby Post\r\n".replace(",", separator).encode(encoding)
    assert [facts.outlet for facts in read(tmp_path, table).facts.values()] == ["Tönsby Post"]


def test_an_empty_cell_and_an_empty_row_say_nothing(tmp_path: Path) -> None:
    manifest = read(tmp_path, HEADER + "a.txt, ,\n\n,,\nb.txt\n")
    assert list(manifest.facts.values()) == [Facts(), Facts()]
    assert manifest.skipped == []


def test_a_file_in_a_subfolder_is_named_with_either_slash(tmp_path: Path) -> None:
    manifest = read(tmp_path, "file\nsub/a.txt\nsub\\b.txt\n./c.txt\n", "sub/a.txt", "sub/b.txt", "c.txt")
    assert len(manifest.facts) == 3
    assert manifest.skipped == []


def test_a_compressed_article_and_a_web_page_are_articles(tmp_path: Path) -> None:
    manifest = read(tmp_path, "file\na.txt.gz\nb.HTML\n", "a.txt.gz", "b.HTML")
    assert len(manifest.facts) == 2
    assert manifest.skipped == []


def test_an_accent_in_two_characters_is_the_same_name(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "spät.txt")
    manifest = read(tmp_path, "file,outlet\nspät.txt,The Gull\n", decomposed)
    assert list(manifest.facts) == [facts_key(tmp_path / decomposed)]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("c.txt,The Gull,", "file = 'c.txt' does not exist beside the manifest"),
        ("../a.txt,The Gull,", "file = '../a.txt' leads out of the folder"),
        ("/etc/hosts,The Gull,", "file = '/etc/hosts' leads out of the folder"),
        ("C:\\a.txt,The Gull,", "leads out of the folder"),
        (",The Gull,", "no file name"),
        (".,The Gull,", "file = '.' does not exist"),
        ("manifest.csv,The Gull,", "file = 'manifest.csv' is no article; this version reads ."),
        ("a.png,The Gull,", "file = 'a.png' is no article; this version reads ."),
        ("a.txt,The Gull,2016-01-07,x", "4 cells under 3 columns"),
    ],
)
def test_a_bad_row_is_ignored_and_says_so(tmp_path: Path, row: str, reason: str) -> None:
    manifest = read(tmp_path, f"{HEADER}b.txt,The Gull,\n\n{row}\n", "a.txt", "b.txt", "a.png")
    assert len(manifest.facts) == 1
    assert fault(manifest).startswith("in/manifest.csv, row 4: row ignored: ")
    assert reason in fault(manifest)


def test_a_row_with_a_bad_date_keeps_its_outlet_and_says_so(tmp_path: Path) -> None:
    manifest = read(tmp_path, f"{HEADER}a.txt,The Gull,7.1.2016\n")
    assert manifest.facts[facts_key(tmp_path / "a.txt")] == Facts(outlet="The Gull")
    reason = "date ignored: published = '7.1.2016' is no date; write it like 2016-01-07"
    assert fault(manifest) == f"in/manifest.csv, row 2: {reason}"


@pytest.mark.parametrize(("column", "meant"), [("publishd", "published"), ("date", "published"), ("tilte", "title")])
def test_a_column_that_is_misspelt_is_named(tmp_path: Path, column: str, meant: str) -> None:
    manifest = read(tmp_path, f"file,outlet,{column}\na.txt,The Gull,2016-01-07\n")
    assert fault(manifest) == f"in/manifest.csv, column '{column}': column ignored: did you mean '{meant}'?"


@pytest.mark.parametrize("columns", ["published,date", "published,note", "note,desk", "published,publishd"])
def test_columns_of_the_users_own_are_passed_over(tmp_path: Path, columns: str) -> None:
    assert read(tmp_path, f"file,{columns}\na.txt,2016-01-07,\n").skipped == []


def test_a_manifest_above_the_limit_is_an_error(tmp_path: Path) -> None:
    with (tmp_path / "manifest.csv").open("wb") as stream:
        stream.truncate(LIMIT + 1)
    with pytest.raises(InputError, match=r"^in/manifest\.csv: 50,000,001 bytes, above the limit"):
        read_manifest(File("manifest", "in/manifest.csv", tmp_path / "manifest.csv"))


def test_a_manifest_that_vanished_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^in/manifest\.csv: cannot be read \(No such file"):
        read_manifest(File("manifest", "in/manifest.csv", tmp_path / "manifest.csv"))


def test_of_two_rows_for_one_file_the_first_counts(tmp_path: Path) -> None:
    manifest = read(tmp_path, HEADER + "a.txt,The Gull,\n./a.txt,Tönsby Post,\n")
    assert [facts.outlet for facts in manifest.facts.values()] == ["The Gull"]
    assert fault(manifest) == "in/manifest.csv, row 3: row ignored: names a.txt again; leave one row for each article"


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("name,outlet\na.txt,The Gull\n", r"no column 'file' \(has: name, outlet\)"),
        ("", r"no column 'file' \(has: nothing\)"),
        ("file,file\n", "column 'file' twice"),
        ('file,title\na.txt,"Late\n', "quotation mark without its pair"),
        ("file,outlet\na.txt,Tönsby Post\n".encode("cp1252"), "not UTF-8 text; save it again as 'CSV UTF-8'"),
        (b"file\n\0", "controls"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_an_error(tmp_path: Path, table: str | bytes, problem: str) -> None:
    with pytest.raises(InputError, match=rf"^in/manifest\.csv: .*{problem}"):
        read(tmp_path, table)
