import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Notice, Skipped
from auditor.read.columns import Columns
from auditor.read.file import Reading
from auditor.read.records import FORWARDERS, outlet, record

PLACE = Document("a/7", "", source="in/a.jsonl, line 7")
DAY = datetime.date(2016, 1, 7)


def read(columns: Columns = Columns(), **values: object) -> list[Reading]:  # noqa: B008 - frozen
    return list(record(values, PLACE, columns))


def document(**values: object) -> Document:
    found = next(record({"text": "The ferry was late.", **values}, PLACE, Columns()))
    assert isinstance(found, Document)
    return found


def test_fields_become_facts() -> None:
    found = document(
        id=12, title="Late", author="Ida Brandt", date="2016-01-07", link="https://gull.example/7", source="The Gull"
    )
    assert (found.id, found.title, found.outlet, found.byline) == ("12", "Late", "The Gull", "Ida Brandt")
    assert (found.published, found.url, found.source) == (DAY, "https://gull.example/7", "in/a.jsonl, line 7")


def test_a_record_without_an_id_is_called_after_its_place() -> None:
    assert document().id == "a/7"


def test_a_field_that_is_not_there_names_those_that_are_and_the_longest() -> None:
    [skipped] = read(title="Late", story="The ferry was late.")
    reason = "no field 'text' (has: title, story); pass --text-field story"
    assert skipped == Skipped("in/a.jsonl, line 7", reason)


def test_a_headline_is_not_offered_as_the_text() -> None:
    [skipped] = read(title="The ferry was late again", url="https://gull.example/7")
    assert isinstance(skipped, Skipped)
    assert skipped.reason.endswith("(has: title, url); none of these holds an article: export the texts, too")


def test_a_misspelt_field_is_a_notice() -> None:
    _, notice = read(Columns(title="Kopff"), text="The ferry was late.", Kopf="Late")
    assert isinstance(notice, Notice)
    assert (notice.code, notice.message) == ("no-field", "no field 'Kopff'; did you mean Kopf?")


def test_the_field_that_the_user_names_is_the_text() -> None:
    [found] = read(Columns(text="story"), text="Not this.", story="The ferry was late.")
    assert isinstance(found, Document)
    assert found.text == "The ferry was late."


@pytest.mark.parametrize("text", [None, "", "  \n", "nan", "null", [], {}])
def test_a_text_that_says_nothing_is_skipped(text: object) -> None:
    [skipped] = read(text=text, title="Late")
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("empty")


def test_null_is_no_text_where_another_field_has_one() -> None:
    assert document(text=None, body="The ferry was late.").text == "The ferry was late."


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["Ida Brandt", "Web Desk"], "Ida Brandt, Web Desk"),
        ([{"name": "Ida Brandt"}, None], "Ida Brandt"),
        ("['Ida Brandt', 'Web Desk']", "Ida Brandt, Web Desk"),
        ('["Ida O\'Brandt"]', "Ida O'Brandt"),
        ("Ida Brandt,Web Desk", "Ida Brandt,Web Desk"),
        ([], None),
        ("nan", None),
        (float("nan"), None),
        (True, None),
    ],
)
def test_bylines_are_kept_as_text_whatever_holds_them(given: object, said: str | None) -> None:
    assert document(authors=given).byline == said


def test_lists_in_lists_without_end_say_nothing() -> None:
    deep: object = "Ida Brandt"
    for _ in range(900):
        deep = [deep]
    assert document(authors=deep).byline is None


@pytest.mark.parametrize(
    ("name", "url", "said"),
    [
        ("http://www.gull.example", None, "gull.example"),
        ("www.gull.example", None, "gull.example"),
        ("The Gull", "https://post.example/1", "The Gull"),
        (None, "https://www.post.example/1", "post.example"),
        ("https://goo.gl", "https://goo.gl/x", None),
        ("https://goo.gl", "https://post.example/1", "post.example"),
        (None, "not an address", None),
        (None, "http://[broken", None),
    ],
)
def test_an_outlet_is_a_name_or_the_host_of_an_address_and_no_forwarder(
    name: str | None, url: str | None, said: str | None
) -> None:
    assert outlet(name, url) == said


def test_forwarders_are_spelt_as_hosts_are() -> None:
    assert all(host == host.lower() and not host.startswith("www.") for host in FORWARDERS)


def test_a_bad_date_is_left_out_with_a_notice() -> None:
    found, notice = read(text="The ferry.", date="7 January")
    assert isinstance(found, Document)
    assert found.published is None
    assert notice == Notice("a/7", "bad-date", "'7 January' in its field 'date' is no date like 2016-01-07; left out")


def test_markup_is_removed_with_a_notice() -> None:
    found, notice = read(text="<p>The <b>ferry</b> was late.</p><p>Nobody said why.</p>")
    assert isinstance(found, Document)
    assert found.text == "The ferry was late.\nNobody said why."
    assert isinstance(notice, Notice)
    assert notice.code == "markup-removed"


@pytest.mark.parametrize("text", ["Two < three, and five > four.", "One <br> is written about.", "<Ida Brandt> <desk>"])
def test_text_with_a_sign_or_two_is_no_markup(text: str) -> None:
    assert document(text=text).text == text


def test_the_fields_of_a_content_system_are_taken_out_of_their_objects() -> None:
    found = document(text={"rendered": "The ferry was late."}, title={"rendered": "Late"}, source={"name": "The Gull"})
    assert (found.text, found.title, found.outlet) == ("The ferry was late.", "Late", "The Gull")


def test_paragraphs_in_a_list_are_the_text() -> None:
    assert document(text=["The ferry was late.", "Nobody said why."]).text == "The ferry was late.\n\nNobody said why."


def test_what_a_record_says_of_itself_is_kept() -> None:
    found = document(url="https://a.example/1", canonical_url="https://b.example/1", copyright="Gull Ltd", lang="en")
    assert found.declared == (("canonical", "https://b.example/1"), ("copyright", "Gull Ltd"))
    assert found.language == "en"


def test_the_same_address_twice_is_not_declared() -> None:
    assert document(url="https://a.example/1", canonical_url="https://a.example/1").declared == ()


def test_half_a_character_and_a_text_in_the_place_of_a_title_do_no_harm() -> None:
    found = document(title="Late \ud800", outlet="word " * 500)
    assert (found.title, found.outlet) == ("Late \ufffd", None)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "$date", "x"]), inner, max_size=2)
    ),
)
NAMES = st.sampled_from(["text", "body", "id", "title", "source", "authors", "date", "url", "lang", "provider"])


@given(st.dictionaries(NAMES, VALUES))
def test_a_record_is_one_article_or_one_reason_whatever_it_holds(values: dict[str, object]) -> None:
    first, *rest = record(values, PLACE, Columns())
    assert isinstance(first, Document | Skipped)
    assert all(isinstance(reading, Notice) for reading in rest)


def test_a_title_is_read_without_entities() -> None:
    assert document(title={"rendered": "Late &#8211; Brandt &amp; Sons, R&D"}).title == "Late – Brandt & Sons, R&D"


@pytest.mark.parametrize("author", [7, "7", [7, 12]])
def test_the_number_of_a_user_is_no_byline(author: object) -> None:
    assert document(author=author).byline is None


def test_a_text_that_its_service_cut_off_says_so() -> None:
    _, notice = read(text="The ferry was late, and the pil… [+2312 chars]\n")
    message = "the text ends in “[+2312 chars]”: the export holds its beginning only"
    assert notice == Notice("a/7", "truncated", message)


def test_characters_counted_within_a_text_are_no_end() -> None:
    assert len(read(text="The field [+2312 chars] was too long for the ferry.")) == 1
