"""Web pages as files, and pages made to hang or kill what reads them."""

import hashlib
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.ahead import read as read_file
from auditor.read.article import LIMIT
from auditor.read.columns import Columns
from auditor.read.file import File
from auditor.read.formats.html import read
from auditor.read.guard import Guard
from auditor.read.load import in_its_language
from auditor.read.opened import Opened
from tests.read.hostile import HOSTILE, PARAGRAPHS, whole

# They hold the story and more text than any article, or more NUL than any text.
TOO_MUCH = {
    "100,000 links",
    "more NUL than an article has",
    "opening brackets",
    "ampersands",
    "item properties in each other",
}
# The others of these hold no story.
WITHOUT = {
    "300,000 paragraphs",
    "60,000 identical paragraphs",
    "300,000 items with links",
    "9 MB of text in one node",
    "20 MB of text in one node",
    "empty",
    "only a head",
    "a script and nothing else",
    "a picture",
    "above the limit",
}
# Up to ten seconds each: the process may be killed over them.
SLOW = {"one paragraph of links"}
SOAK = (pytest.mark.soak, pytest.mark.skipif("AUDITOR_SOAK" not in os.environ, reason="make soak"))


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    """Return the process that reads all of them: what one page does to it is felt by the next."""
    with Guard() as started:
        yield started


@pytest.mark.parametrize("name", [pytest.param(name, marks=SOAK if name in SLOW else ()) for name in HOSTILE])
def test_a_hostile_page_is_read_or_skipped(name: str, guard: Guard, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HOSTILE[name]())
    first, *others = read_file(File("a", "in/a.html", tmp_path / "a.html"), Columns(), guard)
    assert all(isinstance(reading, Notice) for reading in others)
    if name in TOO_MUCH | WITHOUT:
        assert isinstance(first, Skipped)
        assert first.name == "in/a.html"
        assert len(first.reason) > 30
    else:
        assert isinstance(first, Document)
        assert "dredger" in first.text
        assert len(in_its_language(first).text) <= LIMIT


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("300 nested elements", "plain-extraction"),
        ("20,000 attributes", "plain-extraction"),
        ("plain text", "no-markup"),
        ("frameset", "extraction-lost-text"),
        ("NUL between words", "nul-removed"),
        ("zero width and bidi", "hidden-removed"),
    ],
)
def test_a_page_that_is_not_read_as_usual_has_a_notice(name: str, code: str, guard: Guard) -> None:
    readings = read_file(File("a", "in/a.html", Path("a.html"), HOSTILE[name]()), Columns(), guard)
    assert code in [reading.code for reading in readings if isinstance(reading, Notice)]


def test_nothing_outside_the_page_is_read(guard: Guard) -> None:
    data = HOSTILE["external entity"]()
    [document] = read_file(File("a", "in/a.html", Path("a.html"), data), Columns(), guard)
    assert isinstance(document, Document)
    assert "root:" not in document.text


def test_a_page_is_one_article_with_the_fingerprint_of_its_file() -> None:
    data = whole(PARAGRAPHS)
    [document] = read(Opened(File("a", "in/a.html", Path("a.html")), io.BytesIO(data)))
    assert isinstance(document, Document)
    assert (document.id, document.source) == ("a", "in/a.html")
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_a_page_that_hung_is_read_by_the_standard_library() -> None:
    data = whole(PARAGRAPHS)
    _, notice = read(Opened(File("a", "in/a.html", Path("a.html")), io.BytesIO(data), careful=0))
    assert isinstance(notice, Notice)
    assert notice.message.startswith("an earlier attempt at it failed")
