import datetime
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.file import File
from auditor.read.markdown import fields, front_matter_end, read_markdown

FILE = File("a", "in/a.md", Path("a.md"))
FRONT = """---
title: "Ferry late: again"
outlet: The Gull
author: Ida Brandt
date: 2016-01-07T09:30:00Z
url: https://gull.example/7
tags:
  - sea
---
"""


def document(text: str) -> Document:
    reading = next(iter(read_markdown(text.encode(), FILE)))
    assert isinstance(reading, Document)
    return reading


def test_a_front_matter_gives_the_facts() -> None:
    read = document(FRONT + "The ferry was late.\n")
    assert (read.title, read.outlet, read.byline) == ("Ferry late: again", "The Gull", "Ida Brandt")
    assert (read.published, read.url) == (datetime.date(2016, 1, 7), "https://gull.example/7")


def test_line_numbers_agree_with_the_file() -> None:
    assert document(FRONT + "The ferry was late.\n").text == "\n" * 9 + "The ferry was late.\n"


def test_published_and_byline_win_over_date_and_author() -> None:
    read = document("---\ndate: 2016-01-09\npublished: 2016-01-07\nauthor: Web Desk\nbyline: Ida Brandt\n---\nLate.")
    assert (read.published, read.byline) == (datetime.date(2016, 1, 7), "Ida Brandt")


def test_a_heading_on_the_first_line_is_the_title_and_stays() -> None:
    read = document("\n# Ferry late #\n\nThe ferry was late.")
    assert read.title == "Ferry late"
    assert "# Ferry late #" in read.text


@pytest.mark.parametrize("text", ["The ferry.\n# Late", "## Late", "#Late"])
def test_any_other_heading_is_no_title(text: str) -> None:
    assert document(text).title is None


def test_the_title_of_the_front_matter_wins_over_the_heading() -> None:
    assert document("---\ntitle: Late\n---\n# Later\n").title == "Late"


def test_a_bad_date_is_left_out_with_a_notice() -> None:
    read, notice = read_markdown(b"---\ndate: 7 January\n---\nLate.", FILE)
    assert isinstance(read, Document)
    assert read.published is None
    assert isinstance(notice, Notice)
    assert notice.code == "bad-date"
    assert "'7 January'" in notice.message


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe ferry was late.\n---\nMore.",
        "---\ntitle: Late\nThe ferry.",
        "---\n---\nLate.",
        "Late.\n---\na: b\n---\n",
    ],
)
def test_prose_between_rules_is_no_front_matter(text: str) -> None:
    assert front_matter_end(text) == 0
    assert document(text).text == text


def test_a_front_matter_alone_is_empty() -> None:
    [skipped] = read_markdown(b"---\ntitle: Late\n---\n\n", FILE)
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


def test_fields_are_the_simple_lines() -> None:
    assert fields("---\nTitle: 'Late'\n# note\nurl: https://gull.example/7\nbyline:\n---\n") == {
        "title": "Late",
        "url": "https://gull.example/7",
    }
