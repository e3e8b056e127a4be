import datetime
from pathlib import Path

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

HEAD = (
    '<head><title>Slug</title><docdata><doc-id regsrc="GULL" id-string="7"/><urgency ed-urg="4"/><date.issue '
    'norm="20160107T093000Z"/><ed-msg info="Updates"/><doc.copyright year="2016" holder="The Gull"/></docdata>'
    '<pubdata name="The Gull" date.publication="20160108"/></head>'
)
ABOVE = (
    "<body.head><hedline><hl1>Ferry late</hl1><hl2>Again</hl2></hedline><byline>By <person>Ida Brandt</person>"
    "<byttl>Harbour writer</byttl></byline><dateline><location>PELLMOUTH</location></dateline></body.head>"
)
STORY = (
    "<body.content><block><p>The ferry <em>was</em>\n late.</p><hl2>Silt</hl2><media><media-caption>The port."
    "</media-caption></media><p>Low<br/>tide.</p><ul><li>One</li><li>Two</li></ul></block></body.content>"
)
KIND = '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">'
FILE = f'{KIND}<nitf xml:lang="en">{HEAD}<body>{ABOVE}{STORY}</body></nitf>'


def read(text: str) -> Reading:
    [reading] = attempt(File("a", "in/a.xml", Path("a.xml"), text.encode()), Columns())
    return reading


def document(text: str) -> Document:
    reading = read(text)
    assert isinstance(reading, Document)
    return reading


def test_a_story_is_a_line_for_each_block_without_captions() -> None:
    assert document(FILE).text == "The ferry was late.\nSilt\nLow\ntide.\nOne\nTwo"


def test_head_and_body_give_the_facts() -> None:
    found = document(FILE)
    assert (found.title, found.outlet, found.byline) == ("Ferry late", "The Gull", "Ida Brandt")
    assert (found.published, found.language) == (datetime.date(2016, 1, 7), "en")


def test_origin_and_rights_are_declared() -> None:
    assert dict(document(FILE).declared) == {
        "dateline": "PELLMOUTH",
        "copyright-holder": "The Gull",
        "editorial-note": "Updates",
        "urgency": "4",
        "source-organization": "GULL",
    }


def test_a_byline_without_a_person_loses_its_by_and_its_office() -> None:
    assert document(FILE.replace("<person>", "").replace("</person>", "")).byline == "Ida Brandt"


def test_the_day_of_the_paper_stands_in_for_that_of_issue() -> None:
    assert document(FILE.replace("date.issue", "date.other")).published == datetime.date(2016, 1, 8)


def test_the_entities_of_its_document_type_are_those_of_html() -> None:
    assert "ferry\u2014was" in document(FILE.replace("ferry <em>was</em>", "ferry&mdash;was")).text


def test_a_story_without_text_is_empty() -> None:
    reading = read("<nitf><body><body.content><media/></body.content></body></nitf>")
    assert isinstance(reading, Skipped)
    assert reading.reason.startswith("empty")
