import csv
import datetime
import gzip
import io
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

HEADER = "id,title,text,url,publish_date\n"
FERRY = '7,Late,"The ferry was late,\nvery late.",https://www.gull.example/7,2016-01-07\n'


def read(table: str | bytes, name: str = "t.csv", columns: Columns = Columns()) -> list[Reading]:  # noqa: B008 - frozen
    data = table if isinstance(table, bytes) else table.encode()
    return list(attempt(File("t", f"in/{name}", Path(name), data), columns))


def documents(table: str | bytes, name: str = "t.csv") -> list[Document]:
    return [reading for reading in read(table, name) if isinstance(reading, Document)]


def skipped(table: str | bytes) -> list[str]:
    return [f"{reading.name}: {reading.reason}" for reading in read(table) if isinstance(reading, Skipped)]


def test_a_row_is_an_article_with_its_facts() -> None:
    [document] = documents(HEADER + FERRY)
    assert (document.id, document.text) == ("7", "The ferry was late,\nvery late.")
    assert (document.title, document.outlet) == ("Late", "gull.example")
    assert (document.published, document.source) == (datetime.date(2016, 1, 7), "in/t.csv, row 2")


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    assert skipped(HEADER + FERRY + "8,Later,,,\n\n" + "9,Latest,,,\n") == [
        "in/t.csv, row 3: empty: not one word in it; remove it, or fetch the article again",
        "in/t.csv, row 5: empty: not one word in it; remove it, or fetch the article again",
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_save_is_read(separator: str, encoding: str, end: str) -> None:
    table = io.StringIO(newline="")
    writer = csv.writer(table, delimiter=separator, lineterminator=end)
    writer.writerows([["Title", "Body"], ["Tönsby", "Die Fähre fiel aus."], ["Späte Fähre", 'Für "fünf" Tage.']])
    found = documents(table.getvalue().encode(encoding))
    assert [document.text for document in found] == ["Die Fähre fiel aus.", 'Für "fünf" Tage.']


def test_a_table_without_a_text_is_one_row_with_its_columns_and_the_remedy() -> None:
    assert skipped("name,outlet\na.txt,The Gull\nb.txt,The Gull\n") == [
        "in/t.csv: no column 'text' (has: name, outlet); pass --text-field NAME"
    ]


def test_the_columns_of_the_user_are_read() -> None:
    columns = Columns(text="Story", title="Kicker", published="Day")
    [document] = read("Kicker,Story,Day\nLate,The ferry.,2016-01-07\n", columns=columns)
    assert isinstance(document, Document)
    assert (document.title, document.text, document.published) == ("Late", "The ferry.", datetime.date(2016, 1, 7))


def test_a_column_of_the_user_that_is_not_there_is_named() -> None:
    [reading] = read("text\nThe ferry.\n", columns=Columns(text="story"))
    assert reading == Skipped("in/t.csv", "no column 'story' (has: text); give --text-field one of these")


def test_another_column_that_is_not_there_is_named_once_and_the_articles_are_read() -> None:
    named, *articles = read("Kopf;text\nLate;The ferry.\nShut;The lock.\n", columns=Columns(title="kopf"))
    assert named == Skipped("in/t.csv, column 'kopf'", "no such column (has: Kopf, text); did you mean Kopf?")
    assert len(articles) == 2


def test_an_article_above_the_limit_of_the_csv_module_is_read() -> None:
    [document] = documents(f"text\n{'Late ' * 40_000}\n")
    assert len(document.text) == 200_000


def test_a_row_above_ten_megabytes_costs_itself_alone() -> None:
    table = HEADER + f"7,Late,{'x' * 10_000_000},,\n" + FERRY
    assert len(documents(table)) == 1
    assert "in/t.csv, row 2: damaged" in skipped(table)[0]


def test_a_quotation_mark_that_is_never_closed_swallows_nothing_silently() -> None:
    bad = '8,Later,"The pilot was ill,https://gull.example/8,2016-01-08\nHe was, by then, at home, in bed\n'
    table = HEADER + FERRY + bad + FERRY.replace("7,", "9,", 1)
    assert [document.id for document in documents(table)] == ["7", "9"]
    [reason] = skipped(table)
    assert reason.startswith("in/t.csv, row 3: damaged from line 4 of the file on (a quotation mark without its pair)")


def test_without_dates_or_addresses_the_rest_of_a_damaged_table_is_not_guessed_at() -> None:
    table = 'title,text\nLate,The ferry.\nLater,"The pilot\nwas ill, he said\nLatest,The harbour.\n'
    assert [document.text for document in documents(table)] == ["The ferry."]
    assert "with the rest of the file" in skipped(table)[0]


def test_more_cells_than_columns_are_said_and_fewer_are_empty() -> None:
    table = "text,title\nThe ferry, was late,Late\nThe pilot.\n"
    assert skipped(table) == ["in/t.csv, row 2: 3 cells under 2 columns; put a cell with a separator in it in quotes"]
    assert [(document.text, document.title) for document in documents(table)] == [("The pilot.", None)]


def test_a_nul_character_is_a_space() -> None:
    assert documents(b"text\nThe\0ferry.\n")[0].text == "The ferry."


def test_a_workbook_with_the_wrong_name_is_one_row() -> None:
    [reason] = skipped(b"PK\x03\x04\x14\0\x06\0\n\xff\xfe,\n" * 50)
    assert reason.startswith("in/t.csv: its first row names no columns (a ZIP archive")


@pytest.mark.parametrize("table", ["", "text\n", "\n\n"])
def test_a_table_without_a_row_says_so(table: str) -> None:
    assert len(skipped(table)) == 1


def test_of_two_columns_with_one_name_the_first_counts() -> None:
    assert documents("text,text\nThe ferry.,The pilot.\n")[0].text == "The ferry."


def test_a_bad_date_is_a_notice_of_its_row() -> None:
    _, notice = read("text,date\nThe ferry.,7.1.2016\n")
    assert isinstance(notice, Notice)
    assert (notice.document, notice.code) == ("t/2", "bad-date")


@pytest.mark.parametrize("name", ["t.csv.gz", "t.tsv.gz"])
def test_a_packed_table_is_read(name: str) -> None:
    assert documents(gzip.compress(b"text\tid\nThe ferry.\t7\n", mtime=0), name)[0].id == "7"


@pytest.mark.parametrize("first", ["sep=;\r\n", "\ufeffsep=;\n", '"sep=;"\n', "SEP=;\r"])
def test_the_line_that_tells_excel_the_separator_is_obeyed_and_no_row(first: str) -> None:
    [document] = documents(f"{first}id;text\n7;The ferry, late.\n")
    assert (document.text, document.source) == ("The ferry, late.", "in/t.csv, row 2")


def test_the_separator_that_is_told_wins_over_the_one_there_is_more_of() -> None:
    assert documents("sep=;\nid;text;a,b,c,d\n7;The ferry.;x\n")[0].id == "7"


def test_a_short_row_without_a_text_says_how_short_it_is() -> None:
    reason = "no text: 2 of 5 cells, and none under 'text'; export it again"
    assert skipped(HEADER + FERRY + "8,Later\n") == [f"in/t.csv, row 3: {reason}"]
