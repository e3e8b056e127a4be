import datetime
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

NAMES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/"'
)
LATE = "<title>Late</title><description>The ferry was late.</description>"
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>The Gull</title>{}</feed>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {}>'
    '<channel rdf:about="https://gull.example"><title>The Gull</title></channel>{}</rdf:RDF>'
)


def rss(*items: str) -> str:
    listed = "".join(f"<item>{item}</item>" for item in items)
    return (
        f'<rss version="2.0" {NAMES}><channel><title>The Gull</title><language>en-us</language>{listed}</channel></rss>'
    )


def read(text: str | bytes, name: str = "a.rss") -> list[Reading]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(attempt(File("a", f"in/{name}", Path(name), data), Columns()))


def documents(text: str | bytes, name: str = "a.rss") -> list[Document]:
    return [reading for reading in read(text, name) if isinstance(reading, Document)]


def test_an_item_with_its_contents_is_an_article_with_what_the_feed_says() -> None:
    item = (
        "<title>Ferry late</title><link>https://gull.example/7</link><guid>gull-7</guid>"
        "<dc:creator>Ida Brandt</dc:creator>"
        "<pubDate>Thu, 07 Jan 2016 09:30:00 +0100</pubDate><description>Short.</description>"
        "<media:text>Advert.</media:text>"
        "<content:encoded><![CDATA[<p>The ferry was late.</p><p>Again.</p>]]></content:encoded>"
    )
    [found] = read(rss(item))
    assert isinstance(found, Document)
    assert (found.id, found.source, found.text) == ("gull-7", "in/a.rss, item 1", "The ferry was late.\nAgain.")
    assert (found.title, found.outlet, found.byline) == ("Ferry late", "The Gull", "Ida Brandt")
    assert (found.published, found.url) == (datetime.date(2016, 1, 7), "https://gull.example/7")
    assert found.language == "en"


def test_a_summary_is_read_with_a_caveat() -> None:
    found, notice = read(rss(LATE))
    assert isinstance(found, Document)
    assert found.id == "a/1"
    assert isinstance(notice, Notice)
    assert (notice.code, "4 words" in notice.message) == ("summary-only", True)


def test_a_title_or_a_link_alone_is_skipped_and_the_next_item_is_read() -> None:
    skipped, found, _ = read(rss("<title>Ferry late</title><link>https://gull.example/7</link>", LATE))
    assert isinstance(skipped, Skipped)
    assert skipped.name == "in/a.rss, item 1"
    assert "fetch the article itself" in skipped.reason
    assert isinstance(found, Document)


def test_the_feed_an_item_was_taken_over_from_is_declared() -> None:
    [found] = documents(rss(f'{LATE}<source url="https://tide.example/rss">The Tide</source>'))
    assert found.declared == (("source", "The Tide"), ("source", "https://tide.example/rss"))


def test_a_date_that_is_none_is_left_out_with_a_notice() -> None:
    found, *notices = read(rss(f"{LATE}<pubDate>last Tuesday</pubDate>"))
    assert isinstance(found, Document)
    assert found.published is None
    assert "bad-date" in [notice.code for notice in notices if isinstance(notice, Notice)]


def test_atom_is_read_and_a_change_is_no_publication() -> None:
    entry = (
        "<entry><id>urn:gull:7</id><title type='html'>Ferry &amp;amp; tide</title>"
        "<author><name>Ida Brandt</name></author>"
        "<link href='https://gull.example/7'/><updated>2016-01-09T09:30:00Z</updated>{}"
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The ferry was late.</p></div>"
        "</content></entry>"
    )
    [changed] = documents(ATOM.format(entry.format("")), "a.atom")
    assert (changed.title, changed.byline, changed.published) == ("Ferry & tide", "Ida Brandt", None)
    assert (changed.text, changed.language) == ("The ferry was late.", "en")
    [dated] = documents(ATOM.format(entry.format("<published>2016-01-07T09:30:00Z</published>")), "a.atom")
    assert dated.published == datetime.date(2016, 1, 7)


def test_rdf_is_read_with_its_date() -> None:
    item = f'<item rdf:about="https://gull.example/7">{LATE}<dc:date>2016-01-07T09:30:00Z</dc:date></item>'
    [found] = documents(RDF.format(NAMES, item))
    assert (found.text, found.outlet, found.published) == ("The ferry was late.", "The Gull", datetime.date(2016, 1, 7))


BROKEN = {
    "a bare &": rss("<title>A</title><description>Brandt & Sons</description>", LATE).encode(),
    "an entity of HTML": rss("<title>A</title><description>Brandt&nbsp;Sons</description>", LATE).encode(),
    "a control": rss("<title>A</title><description>Brandt\x0bSons</description>", LATE).encode(),
    "HTML without CDATA": rss("<title>A</title><description><p>Brandt<br>Sons</description>", LATE).encode(),
    "blank lines before": b"\n\n<?xml version='1.0'?>" + rss(LATE, LATE).encode(),
    "something behind": rss(LATE, LATE).encode() + b"<script>1</script>",
    "another encoding than stated": b"<?xml version='1.0' encoding='utf-8'?>"
    + rss("<title>A</title><description>Fähre</description>", LATE).encode("latin-1"),
    "an unknown prefix": rss(f"{LATE}<tide:low>1</tide:low>", LATE).encode(),
    "a document type": b'<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "https://x.example/a.dtd">'
    + rss(LATE, "<title>A</title><description>a&nbsp;b</description>").encode(),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_a_feed_broken_in_a_usual_way_is_read(data: bytes) -> None:
    assert len(documents(data)) == 2


def test_a_feed_that_is_cut_off_says_so() -> None:
    *_, last = read(rss(LATE, LATE).encode()[:-60])
    assert isinstance(last, Skipped)
    assert last.reason.startswith("not well-formed (unclosed token), items read as far as it goes: 2;")


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("words nobody should see")
    inner = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    kinds = f'<!ENTITY a0 "tide"><!ENTITY f SYSTEM "{(tmp_path / "secret").as_uri()}">{inner}'
    item = "<title>A</title><description>Late &a9; &f; tide</description>"
    [found] = documents(f"<!DOCTYPE rss [{kinds}]>{rss(item)}")
    assert len(found.text) < 30
    assert "nobody" not in found.text


def test_a_feed_of_10_001_items_is_read_to_its_limit() -> None:
    *_, last = read(rss(*[LATE] * 10_001))
    assert isinstance(last, Skipped)
    assert (last.name, last.reason[:13]) == ("in/a.rss, items from 10,001", "10,001 items,")


def test_100_000_nested_elements_are_no_trouble() -> None:
    assert documents(rss(f"<title>A</title><description>Late {'<b>' * 100_000}</description>"))[0].text == "Late"


@pytest.mark.parametrize("data", [b"", b"late", b"<rss/>", b"https://gull.example/rss", rss().encode()])
def test_what_has_no_item_says_so_and_is_not_fetched(data: bytes) -> None:
    [skipped] = read(data)
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("no item in it")
