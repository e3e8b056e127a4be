import datetime
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading
from auditor.read.folder import PASSED_OVER

NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
NITF = "<nitf><body><body.head/><body.content><p>The ferry was late.</p><p>Again.</p></body.content></body></nitf>"
BODY = "<head><title>T</title></head><body><p>The ferry was late.</p></body>"
XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml">{BODY}</html>'


def item(
    contents: str = f"<inlineXML>{NITF}</inlineXML>", meta: str = "", more: str = "", guid: str = "urn:gull:7"
) -> str:
    return (
        f'<newsItem {NAR} guid="{guid}" version="2" xml:lang="en-GB">{more}<itemMeta><itemClass qcode="ninat:text"/>'
        f'<provider qcode="nprov:GULL"><name>The Gull</name></provider><versionCreated>2016-01-07T09:30:00+01:00'
        f"</versionCreated>{meta}</itemMeta><contentMeta><urgency>4</urgency><infoSource><name>Pellmouth Port</name>"
        "</infoSource><creator><name>Ida Brandt</name></creator><dateline>PELLMOUTH, Jan 7</dateline>"
        f"<headline>Ferry late</headline></contentMeta><contentSet>{contents}</contentSet></newsItem>"
    )


def read(text: str) -> list[Reading]:
    return list(attempt(File("a", "in/a.xml", Path("a.xml"), text.encode()), Columns()))


def document(text: str) -> Document:
    reading = read(text)[0]
    assert isinstance(reading, Document)
    return reading


def reason(text: str) -> str:
    [reading] = read(text)
    assert isinstance(reading, Skipped)
    return reading.reason


def test_an_item_gives_its_text_and_facts() -> None:
    found = document(item())
    assert (found.id, found.text, found.source) == ("urn:gull:7", "The ferry was late.\nAgain.", "in/a.xml")
    assert (found.title, found.outlet, found.byline) == ("Ferry late", "The Gull", "Ida Brandt")
    assert (found.published, found.language) == (datetime.date(2016, 1, 7), "en")


def test_origin_and_rights_are_declared() -> None:
    holder = "<copyrightHolder><name>The Gull</name></copyrightHolder>"
    rights = f"<rightsInfo>{holder}<usageTerms>Not online</usageTerms></rightsInfo>"
    links = '<link rel="irel:derivedFrom" residref="urn:tide:1"/><link rel="irel:seeAlso" href="x"/>'
    meta = f"<edNote>Updates</edNote>{links}"
    assert dict(document(item(meta=meta, more=rights)).declared) == {
        "source-organization": "Pellmouth Port",
        "copyright-holder": "The Gull",
        "usage-terms": "Not online",
        "editorial-note": "Updates",
        "dateline": "PELLMOUTH, Jan 7",
        "urgency": "4",
        "is-based-on": "urn:tide:1",
    }


@pytest.mark.parametrize(
    "contents",
    [
        f"<inlineXML>{XHTML}</inlineXML>",
        '<inlineData contenttype="text/plain">The ferry was late.</inlineData>',
        '<inlineData contenttype="text/html">&lt;p&gt;The ferry was late.&lt;/p&gt;</inlineData>',
        f'<remoteContent href="a.jpg"/><inlineXML>{XHTML}</inlineXML>',
    ],
)
def test_other_contents_are_read(contents: str) -> None:
    assert document(item(contents)).text == "The ferry was late."


@pytest.mark.parametrize(
    ("status", "said"), [("stat:canceled", "it must not be used"), ("stat:withheld", "until further notice")]
)
def test_what_its_provider_stopped_is_not_read(status: str, said: str) -> None:
    assert said in reason(item(meta=f'<pubStatus qcode="{status}"/>'))


def test_a_usable_item_is_read() -> None:
    address = "http://cv.iptc.org/newscodes/pubstatusg2/usable"
    assert document(item(meta=f'<pubStatus uri="{address}"/>')).title == "Ferry late"


def test_a_picture_is_passed_over() -> None:
    assert reason(item().replace("ninat:text", "ninat:picture")) == f"{PASSED_OVER}no text but a picture"


def test_text_in_another_file_says_so() -> None:
    assert "export it with the text inside" in reason(item('<remoteContent href="a.xml"/>'))


def test_an_embargo_is_a_notice() -> None:
    _, notice = read(item(meta="<embargoed>2016-01-09T00:00:00Z</embargoed>"))
    assert isinstance(notice, Notice)
    assert (notice.code, "2016-01-09" in notice.message) == ("embargoed", True)


def test_the_items_of_a_message_are_read_one_by_one() -> None:
    package = f'<packageItem {NAR} guid="urn:p"><itemMeta/></packageItem>'
    items = item() + package + item("", guid="urn:gull:8") + item(guid="")
    found = read(f"<newsMessage {NAR}><header/><itemSet>{items}</itemSet></newsMessage>")
    assert [getattr(reading, "reason", getattr(reading, "source", "")) for reading in found[:3]] == [
        "in/a.xml, item 1",
        f"{PASSED_OVER}no text but a packageItem",
        "no text in it",
    ]
    assert isinstance(found[3], Document)
    assert found[3].id == "a/4"


def test_a_message_without_items_says_so() -> None:
    assert "no news item in its <newsMessage>" in reason(f"<newsMessage {NAR}/>")


def test_entities_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("words")
    entity = f'<!DOCTYPE newsItem [<!ENTITY f SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    assert "defines entities" in reason(entity + item("<inlineData>&f;</inlineData>"))


def test_a_deep_item_is_refused() -> None:
    assert "300 deep" in reason(item("<b>" * 100_000))
