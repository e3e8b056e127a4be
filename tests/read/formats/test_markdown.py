import datetime
import io
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.file import File, Reading
from auditor.read.formats.markdown import fields, front_matter_end, read
from auditor.read.opened import Opened

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


def readings(text: str) -> list[Reading]:
    return list(read(Opened(File("a", "in/a.md", Path("a.md")), io.BytesIO(text.encode()))))


def document(text: str) -> Document:
    reading = readings(text)[0]
    assert isinstance(reading, Document)
    return reading


def test_a_front_matter_gives_the_facts() -> None:
    late = document(FRONT + "The ferry was late.\n")
    assert (late.title, late.outlet, late.byline) == ("Ferry late: again", "The Gull", "Ida Brandt")
    assert (late.published, late.url) == (datetime.date(2016, 1, 7), "https://gull.example/7")


def test_line_numbers_agree_with_the_file() -> None:
    assert document(FRONT + "The ferry was late.\n").text == "\n" * 9 + "The ferry was late.\n"


def test_published_and_byline_win_over_date_and_author() -> None:
    late = document("---\ndate: 2016-01-09\npublished: 2016-01-07\nauthor: Web Desk\nbyline: Ida Brandt\n---\nLate.")
    assert (late.published, late.byline) == (datetime.date(2016, 1, 7), "Ida Brandt")


def test_a_heading_on_the_first_line_is_the_title_and_stays() -> None:
    late = document("\n# Ferry late #\n\nThe ferry was late.")
    assert late.title == "Ferry late"
    assert "# Ferry late #" in late.text


@pytest.mark.parametrize("text", ["The ferry.\n# Late", "## Late", "#Late"])
def test_any_other_heading_is_no_title(text: str) -> None:
    assert document(text).title is None


def test_the_title_of_the_front_matter_wins_over_the_heading() -> None:
    assert document("---\ntitle: Late\n---\n# Later\n").title == "Late"


def test_a_bad_date_is_left_out_with_a_notice() -> None:
    late, notice = readings("---\ndate: 7 January\n---\nLate.")
    assert isinstance(late, Document)
    assert late.published is None
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
    [skipped] = readings("---\ntitle: Late\n---\n\n")
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


def test_fields_are_the_simple_lines() -> None:
    assert fields("---\nTitle: 'Late'\n# note\nurl: https://gull.example/7\nbyline:\n---\n") == {
        "title": "Late",
        "url": "https://gull.example/7",
    }


@pytest.mark.parametrize("date", ["January 7, 2016", "2016-01-07 09:30:00 +0100", "Thu, 07 Jan 2016 09:30:00 +0100"])
def test_a_date_is_read_as_in_a_table(date: str) -> None:
    assert document(f"---\ndate: {date}\n---\nLate.").published == datetime.date(2016, 1, 7)


def test_a_line_of_300_000_number_signs_is_read() -> None:
    assert document(f"# Late {'#' * 300_000}x").title == f"Late {'#' * 300_000}x"
