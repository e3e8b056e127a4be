import datetime
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import Document, Notice, Skipped
from auditor.read.load import load_documents, passed_over
from auditor.settings import Settings


def put(folder: Path, **files: str | bytes) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def documents(*paths: Path) -> list[Document]:
    return [reading for reading in load_documents(paths) if isinstance(reading, Document)]


def test_one_path_need_not_be_in_a_list(tmp_path: Path) -> None:
    put(tmp_path, a_txt="The ferry was late.")
    assert list(load_documents(tmp_path)) == list(load_documents(str(tmp_path))) == list(load_documents([tmp_path]))


def test_the_manifest_wins_over_the_front_matter(tmp_path: Path) -> None:
    put(tmp_path, a_md="---\ntitle: Late\noutlet: Gull\n---\nThe ferry.", manifest_csv="file,outlet\na.md,The Gull\n")
    [document] = documents(tmp_path)
    assert (document.title, document.outlet) == ("Late", "The Gull")


def test_a_manifest_that_gives_another_date_than_the_article_wins_and_says_so(tmp_path: Path) -> None:
    put(tmp_path, a_md="---\ndate: 2016-01-07\n---\nThe ferry.", manifest_csv="file,published\na.md,2016-03-07\n")
    document, notice = load_documents(tmp_path)
    said = "two dates: the manifest says 2016-03-07, the article 2016-01-07; the manifest's was taken"
    assert notice == Notice("a", "dates-differ", said)
    assert isinstance(document, Document)
    assert document.published == datetime.date(2016, 3, 7)


def test_the_nearest_manifest_has_the_last_word(tmp_path: Path) -> None:
    outer, inner = "file,published\nsub/a.txt,2016-01-07\n", "file,published\na.txt,2016-01-09\n"
    put(tmp_path, sub__a_txt="The ferry.", manifest_csv=outer, sub__manifest_csv=inner)
    assert [document.published for document in documents(tmp_path)] == [datetime.date(2016, 1, 9)]


def test_the_manifest_speaks_of_a_file_named_alone(tmp_path: Path) -> None:
    put(tmp_path, a_txt="The ferry.", b_txt="The pilot.", manifest_csv="file,outlet\na.txt,The Gull\nb.txt,Post\n")
    assert [document.outlet for document in documents(tmp_path / "a.txt")] == ["The Gull"]


def test_one_id_twice_is_two_documents_and_a_notice(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", a_txt="The ferry.", a_md="The pilot.")
    read = list(load_documents(folder))
    assert [reading.id for reading in read if isinstance(reading, Document)] == ["a", "in/a"]
    assert [(reading.document, reading.code) for reading in read if isinstance(reading, Notice)] == [
        ("in/a", "id-renamed")
    ]


def test_a_renamed_article_keeps_its_notices(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", a_txt="The ferry.", a_md="---\ndate: 7 January\n---\nThe pilot.")
    (folder / "b.md").write_text("---\ndate: 8 January\n---\nThe quay.")
    (folder / "b.htm").write_text("<p>The quay.</p>")
    notices = [reading for reading in load_documents(folder) if isinstance(reading, Notice)]
    assert [(notice.document, notice.code) for notice in notices] == [
        ("a", "bad-date"),
        ("in/a", "id-renamed"),
        ("in/b", "id-renamed"),
        ("in/b", "bad-date"),
    ]


def test_the_manifest_speaks_of_a_page_read_in_another_process(tmp_path: Path) -> None:
    put(tmp_path, a_html="<title>Late</title><p>The ferry.</p>", manifest_csv="file,outlet\na.html,The Gull\n")
    [document] = documents(tmp_path)
    assert (document.title, document.outlet) == ("Late", "The Gull")


def test_the_facts_of_a_file_are_those_of_every_article_in_it(tmp_path: Path) -> None:
    lines = '{"text": "The ferry.", "outlet": "Gull"}\n{"text": "The pilot."}\n'
    put(tmp_path, a_jsonl=lines, manifest_csv="file,outlet\na.jsonl,The Gull\n")
    assert [document.outlet for document in documents(tmp_path)] == ["The Gull", "The Gull"]


def test_the_settings_say_which_field_holds_the_text(tmp_path: Path) -> None:
    put(tmp_path, a_jsonl='{"text": "Teaser.", "story": "The ferry."}\n')
    [document] = load_documents(tmp_path, settings=Settings(text_field="story"))
    assert isinstance(document, Document)
    assert document.text == "The ferry."


def test_a_document_has_the_language_of_its_text(tmp_path: Path) -> None:
    put(tmp_path, a_txt="Die Fähre kam am Dienstag zu spät, und der Lotse wartete am Kai auf sie. " * 5)
    assert [document.language for document in documents(tmp_path)] == ["de"]


def test_one_bad_file_never_ends_a_batch(tmp_path: Path) -> None:
    put(tmp_path, a_txt=b"\0\0", b_txt="", c_txt="The ferry.")
    read = list(load_documents(tmp_path))
    assert [type(reading) for reading in read] == [Skipped, Skipped, Document]


def test_a_missing_path_is_an_error_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        load_documents([tmp_path / "nowhere"])


def test_the_order_of_the_paths_changes_nothing(tmp_path: Path) -> None:
    folders = [put(tmp_path / name, a_txt=f"The ferry {name}.") for name in ("north", "south")]
    assert list(load_documents(folders)) == list(load_documents(folders[::-1]))


def test_only_what_nobody_asked_for_is_passed_over(tmp_path: Path) -> None:
    folder = put(tmp_path, README_md="Notes.", b_png="Ferry", c_txt="", manifest_csv="file\nd.txt\n")
    skipped = [reading for reading in load_documents(folder) if isinstance(reading, Skipped)]
    strict = [reading.name.partition("/")[2] for reading in skipped if not passed_over(reading)]
    assert strict == ["manifest.csv, row 2", "c.txt"]
