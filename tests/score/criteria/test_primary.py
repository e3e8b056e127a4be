from dataclasses import replace

import pytest

from auditor.audit import segment_document
from auditor.model import Criterion, Document, State
from auditor.score.criteria.primary import from_page
from auditor.score.subject import Subject
from tests.score.made import criterion

LEAD = "The harbour board paid for forty loads that nobody saw. " * 8


def primary(sentence: str, **fields: object) -> Criterion:
    document = replace(Document("a", LEAD + sentence, url="https://orla.example/a"), **fields)  # type: ignore[arg-type]
    return criterion("primary source named", Subject(document, (), segment_document(document), ()))


@pytest.mark.parametrize(("sentence", "state"), [
    ("The audit, titled “Forty Loads of Nothing”, appeared on 3 May 2024.", State.MET),
    ("An audit titled “Forty Loads of Nothing” tells why.", State.PARTLY),
    ("The report found forty empty loads.", State.NOT_OBSERVABLE),
    ("The band played “Forty Loads of Nothing” in May.", State.NOT_OBSERVABLE),
])  # fmt: skip
def test_a_title_with_a_date_can_be_searched_for(sentence: str, state: State) -> None:
    assert primary(sentence).state is state


@pytest.mark.parametrize(("link", "state"), [
    ("https://board.example/audit.pdf", State.MET),
    ("https://harbours.gov/loads", State.MET),
    ("https://marlow.example/story", State.PARTLY),
    ("https://orla.example/other", State.NOT_MET),
])  # fmt: skip
def test_a_page_may_link_to_the_document(link: str, state: State) -> None:
    found = primary("The report found forty empty loads.", declared=(("link", link),))
    assert found.state is state


def test_a_page_that_cites_no_document_need_not_name_one() -> None:
    assert primary("Gulls cried.", source="a.html").state is State.NOT_OBSERVABLE


@pytest.mark.parametrize(("source", "page"), [
    ("saved/a.html", True), ("pages.warc.gz, record 3", True), ("a.txt", False), (None, False),
])  # fmt: skip
def test_absence_can_be_seen_on_pages_only(source: str | None, page: bool) -> None:  # noqa: FBT001
    assert from_page(Document("a", "", source=source)) is page
