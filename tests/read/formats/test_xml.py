from pathlib import Path

import pytest

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

RSS = "<rss><channel><item><title>Late</title><description>The ferry was late.</description></item></channel></rss>"
NITF = "<nitf><body><body.content><p>The ferry was late.</p></body.content></body></nitf>"


def first(data: bytes) -> Reading:
    return next(iter(attempt(File("a", "in/a.xml", Path("a.xml"), data), Columns())))


@pytest.mark.parametrize(
    "text",
    [
        RSS,
        NITF,
        f"<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n{NITF}",
        f"<!DOCTYPE nitf [<!ELEMENT nitf ANY>]>{NITF}",
        f"\n\n{RSS}",
    ],
)
def test_the_outermost_element_chooses_the_reader(text: str) -> None:
    reading = first(text.encode())
    assert isinstance(reading, Document)
    assert reading.text == "The ferry was late."


@pytest.mark.parametrize("data", [RSS.encode("utf-16"), ("\ufeff" + RSS).encode()])
def test_a_byte_order_mark_is_no_trouble(data: bytes) -> None:
    assert isinstance(first(data), Document)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<urlset xmlns='urn:map'/>", "its outermost element is <urlset>"),
        (b"", "no element in it"),
        (b"The ferry was late.", "no element in it"),
        (b"<!-- " * 10_000, "no element in it"),
        (b"<!DOCTYPE a [", "no element in it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no element in it"),
    ],
)
def test_other_xml_says_what_it_is(data: bytes, said: str) -> None:
    reading = first(data)
    assert isinstance(reading, Skipped)
    assert said in reading.reason
