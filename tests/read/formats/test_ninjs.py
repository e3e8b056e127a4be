import datetime

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.file import Reading
from auditor.read.folder import PASSED_OVER
from auditor.read.formats.ninjs import article_of, standard

FIRST: dict[str, object] = {
    "uri": "urn:gull:7",
    "type": "text",
    "versioncreated": "2016-01-07T23:30:00+01:00",
    "firstcreated": "2016-01-06T23:30:00+01:00",
    "headline": "Late",
    "byline": "Ida Brandt",
    "language": "en",
    "copyrightholder": "Gull Agency Ltd",
    "usageterms": "Not for the web",
    "infosource": [{"name": "The Gull", "rel": "provider"}],
    "body_xhtml": "<p>Not this.</p>",
    "body_text": "The ferry was late.",
}
THIRD: dict[str, object] = {
    "uri": "https://gull.example/7",
    "versionCreated": "2016-01-07T23:30:00+01:00",
    "pubStatus": "usable",
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Late"}],
    "by": "Ida Brandt",
    "infoSources": [{"name": "Post", "role": "editor"}, {"name": "The Gull", "role": "provider"}],
    "bodies": [{"contentType": "text/html", "value": "<p>The <b>ferry</b></p><p>was late.</p>"}],
}


def read(item: dict[str, object]) -> list[Reading]:
    return list(article_of(item, Document("a", "", source="in/a.json")))


def document(item: dict[str, object]) -> Document:
    found = read(item)[0]
    assert isinstance(found, Document)
    return found


@pytest.mark.parametrize("item", [FIRST, THIRD])
def test_generations_of_the_standard_say_the_same(item: dict[str, object]) -> None:
    found = document(item)
    assert (found.title, found.outlet, found.byline) == ("Late", "The Gull", "Ida Brandt")
    assert found.published == datetime.date(2016, 1, 7)


def test_the_plain_text_wins_over_markup() -> None:
    assert document(FIRST).text == "The ferry was late."


def test_markup_that_is_said_to_be_markup_is_no_caveat() -> None:
    [found] = read(THIRD)
    assert isinstance(found, Document)
    assert found.text == "The ferry\nwas late."


def test_the_plain_one_of_several_bodies_is_read() -> None:
    plain = {"contentType": "text/plain", "value": "The pilot was ill."}
    assert document({**THIRD, "bodies": [{"role": "main", "value": "<p>No.</p>"}, plain]}).text == "The pilot was ill."


def test_what_the_agency_says_of_its_item_is_kept() -> None:
    found = document(FIRST)
    assert found.language == "en"
    assert dict(found.declared) == {
        "uri": "urn:gull:7",
        "copyright-holder": "Gull Agency Ltd",
        "usage-terms": "Not for the web",
        "first-created": "2016-01-06T23:30:00+01:00",
        "provider": "The Gull",
    }


def test_only_a_web_address_is_one() -> None:
    assert (document(FIRST).url, document(THIRD).url) == (None, "https://gull.example/7")


def test_without_a_source_the_holder_of_the_copyright_is_the_outlet() -> None:
    assert document({**FIRST, "infosource": []}).outlet == "Gull Agency Ltd"


@pytest.mark.parametrize("kind", ["picture", "video", "Audio", "graphic", "planning"])
def test_a_picture_is_passed_over(kind: str) -> None:
    [skipped] = read({**FIRST, "type": kind})
    assert isinstance(skipped, Skipped)
    assert skipped.reason == f"{PASSED_OVER}a ninjs item of the type {kind.lower()!r}, which is no text"


@pytest.mark.parametrize("status", ["canceled", "withheld"])
def test_what_its_provider_took_back_is_not_read(status: str) -> None:
    [skipped] = read({**FIRST, "pubstatus": status})
    assert isinstance(skipped, Skipped)
    assert f"pubstatus = {status!r}" in skipped.reason


def test_an_item_without_a_body_is_empty() -> None:
    [skipped] = read({"uri": "urn:gull:7", "pubstatus": "usable", "headline": "Late", "bodies": "none of them"})
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


def test_a_bad_date_is_a_notice() -> None:
    _, notice = read({**FIRST, "versioncreated": "yesterday"})
    assert isinstance(notice, Notice)
    assert notice.code == "bad-date"


def test_a_record_with_an_address_is_no_item_of_the_standard() -> None:
    assert not standard({"uri": "https://gull.example/7", "text": "The ferry."})
    assert standard(FIRST)
    assert standard(THIRD)
