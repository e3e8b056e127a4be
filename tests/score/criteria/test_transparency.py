import datetime
from dataclasses import replace

import pytest

from auditor.audit import mark_document, segment_document
from auditor.model import Criterion, Document, State
from auditor.score.subject import Linked, Subject
from tests.score.made import criterion, linked, subject

LEAD = "The harbour board paid for forty loads that nobody saw. " * 8


def of(name: str, line: str = "", **fields: object) -> Criterion:
    document = replace(Document("a", f"{LEAD}\n{line}"), **fields)  # type: ignore[arg-type]
    return criterion(name, Subject(document, mark_document(document), segment_document(document), ()))


@pytest.mark.parametrize(("byline", "state"), [
    ("Ada Roe", State.MET), ("Orla Echo", State.PARTLY), ("Reuters", State.PARTLY), ("Web Desk", State.PARTLY),
])  # fmt: skip
def test_a_desk_an_agency_or_the_outlet_signs_for_half(byline: str, state: State) -> None:
    assert of("byline", byline=byline, outlet="Orla Echo").state is state


def test_a_line_of_the_text_may_sign() -> None:
    document = Document("a", f"By Ada Roe\n{LEAD}")
    made = Subject(document, mark_document(document), segment_document(document), ())
    assert criterion("byline", made).state is State.MET


@pytest.mark.parametrize("name", ["byline", "date"])
def test_what_plain_text_lacks_is_no_fault_and_what_a_page_lacks_is(name: str) -> None:
    assert of(name, source="a.txt").state is State.NOT_OBSERVABLE
    assert of(name, source="a.html").state is State.NOT_MET


def test_a_known_day_is_a_date() -> None:
    assert of("date", published=datetime.date(2024, 5, 3)).note == "dated 2024-05-03"


@pytest.mark.parametrize(("line", "state"), [
    ("Correction: an earlier version gave another number of loads.", State.MET),
    ("Editor's note: the board has lied before.", State.NOT_OBSERVABLE),
])  # fmt: skip
def test_a_note_that_corrects_is_a_correction(line: str, state: State) -> None:
    assert of("corrections", line).state is state


@pytest.mark.parametrize("name", ["corrections", "owner or contact", "label", "declared origin"])
def test_what_may_stand_on_another_page_is_never_a_fault(name: str) -> None:
    assert of(name, source="a.html").state is State.NOT_OBSERVABLE


def test_policies_of_a_page_are_declared() -> None:
    assert of("corrections", declared=(("corrections", "https://orla.example/c"),)).state is State.MET
    assert of("owner or contact", declared=(("ownership", "https://orla.example/o"),)).state is State.MET


@pytest.mark.parametrize(("line", "state"), [
    ("OPINION", State.MET), ("Sponsored content", State.MET), ("LETTERS.", State.MET),
    ("Letters: the quay", State.MET), ("Opinion is divided on the quay.", State.NOT_OBSERVABLE),
])  # fmt: skip
def test_a_label_stands_alone_or_before_a_colon(line: str, state: State) -> None:
    assert of("label", line).state is state


def declaring(value: str) -> State:
    one: Linked = linked(4)
    one = replace(one, other=replace(one.other, url="https://howl.example/a", outlet="Marlow Howl"))
    made = subject(10, one)
    document = replace(made.document, url="https://echo.example/b", declared=(("original-source", value),))
    return criterion("declared origin", replace(made, document=document)).state


def test_the_declared_origin_is_held_against_the_found_one() -> None:
    assert declaring("https://howl.example/a") is State.MET
    assert declaring("https://wire.example/z") is State.NOT_MET
