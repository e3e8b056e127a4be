import datetime

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.article import LIMIT, article, clean, wordy
from auditor.read.facts import Facts

PLACE = Document("a", "", source="in/a.txt")


def test_a_document_comes_before_its_notices() -> None:
    readings = list(article(Document("a", "Late."), Facts(title="Ferry"), [("bad-date", "no date"), ("mojibake", "Ã")]))
    assert readings == [
        Document("a", "Late.", title="Ferry"),
        Notice("a", "bad-date", "no date"),
        Notice("a", "mojibake", "Ã"),
    ]


def test_a_text_without_a_word_is_skipped_and_so_are_its_notices() -> None:
    [skipped] = article(Document("a", " \n—", source="in/a.txt"), caveats=[("mojibake", "Ã")])
    assert skipped == Skipped("in/a.txt", "empty: not one word in it; remove it, or fetch the article again")


def test_a_document_without_a_source_is_named_by_its_id() -> None:
    [skipped] = article(Document("a", ""))
    assert isinstance(skipped, Skipped)
    assert skipped.name == "a"


def test_a_text_as_long_as_the_limit_is_an_article_and_a_longer_one_is_not() -> None:
    [read] = article(Document("a", "x" * LIMIT))
    assert isinstance(read, Document)
    [skipped] = article(Document("a", "x" * (LIMIT + 1)))
    assert skipped == Skipped("a", "500,001 characters, above the limit of 500,000; split it into articles")


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a\r\nb\rc\n", "a\nb\nc\n"), ("a\0b", "a b"), ("a\ud83db", "a\ufffdb"), ("a\u2028b", "a\u2028b")],
)
def test_only_line_ends_and_what_no_file_can_hold_are_changed(text: str, kept: str) -> None:
    assert clean(text) == kept


def test_half_a_letter_is_nowhere_in_a_document() -> None:
    given = Document("a\ud83d", "Late.", byline="Ida \ud83d", declared=(("canonical", "https://gull.example/\ude00"),))
    [read] = article(given, Facts(title="\ud83d late", published=datetime.date(2016, 1, 7)))
    assert isinstance(read, Document)
    assert (read.id, read.title, read.byline) == ("a\ufffd", "\ufffd late", "Ida \ufffd")
    assert read.declared == (("canonical", "https://gull.example/\ufffd"),)


def test_letters_of_any_script_are_words() -> None:
    assert (wordy("船"), wordy("— 7"), wordy("* * *"), wordy("\u200b\ufeff")) == (True, True, False, False)
