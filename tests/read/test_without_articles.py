from pathlib import Path

from auditor.model import Document, Notice, Skipped
from auditor.read.file import File, Reading
from auditor.read.without_articles import HELD, without_articles

FILE = File("b", "in/b.jsonl", Path("b.jsonl"))
ARTICLE: list[Reading] = [Document("b/9", "The ferry was late."), Notice("b/9", "bad-date", "no date")]


def rows(number: int) -> list[Reading]:
    return [Skipped(f"in/b.jsonl, line {line}", "no text") for line in range(1, number + 1)]


def test_a_file_without_an_article_is_one_row() -> None:
    assert list(without_articles(rows(1_000), FILE)) == [
        Skipped("in/b.jsonl", "none of its 1,000 records is an article; the first one: no text")
    ]


def test_a_single_record_keeps_its_name() -> None:
    assert list(without_articles(rows(1), FILE)) == rows(1)


def test_rows_before_and_after_an_article_are_kept() -> None:
    given = [*rows(2), *ARTICLE, *rows(2)]
    assert list(without_articles(given, FILE)) == given


def test_many_rows_before_the_first_article_are_counted() -> None:
    found = list(without_articles([*rows(HELD + 5), *ARTICLE], FILE))
    assert found[:HELD] == rows(HELD)
    assert found[HELD] == Skipped(
        "in/b.jsonl, 5 more", "no articles: they stand before the first one, as in/b.jsonl, line 1"
    )
    assert found[HELD + 1 :] == ARTICLE


def test_nothing_is_made_of_nothing() -> None:
    assert list(without_articles([], FILE)) == []
