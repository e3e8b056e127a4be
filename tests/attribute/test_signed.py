import pytest

from auditor.attribute.pair import Pair
from auditor.attribute.signed import signed_in_both
from auditor.audit import mark_document
from auditor.model import Document
from auditor.settings import Settings

TEXT = "MARLOW (Sorva) - The lock was shut on Monday."


def names(left: Document, right: Document) -> list[str]:
    marks = (*mark_document(left), *mark_document(right))
    here, there = signed_in_both(Pair(left, right, (), marks, (), (), (), Settings()))
    assert here.keys() == there.keys()
    return [*here]


def paper(name: str, text: str = TEXT, outlet: str | None = None, url: str | None = None) -> Document:
    return Document(name, text, outlet=outlet, url=url)


def test_a_name_that_signs_both_is_found_with_its_places() -> None:
    here, there = signed_in_both(Pair(paper("a"), paper("b", f"Lock\n{TEXT}"), (), (), (), (), (), Settings()))
    assert (here["Sorva"][0].span.start, there["Sorva"][0].span.start) == (8, 13)


def test_a_name_that_signs_one_alone_is_nothing() -> None:
    assert names(paper("a"), paper("b", "The lock was shut on Monday.")) == []


def test_an_agency_of_the_list_is_left_to_the_list() -> None:
    text = TEXT.replace("Sorva", "AFP")
    assert names(paper("a", text), paper("b", text)) == []


@pytest.mark.parametrize("outlet", ["Sorva", "The Sorva Courier", "Some Old Riverside Valley Argus"])
def test_the_outlet_of_one_of_them_is_no_agency(outlet: str) -> None:
    assert names(paper("a", outlet=outlet), paper("b", outlet="Orla Lantern")) == []


def test_the_address_of_one_of_them_is_no_agency() -> None:
    assert names(paper("a"), paper("b", url="https://www.sorva.example/lock")) == []


def test_the_author_is_no_agency() -> None:
    assert names(paper("a"), Document("b", TEXT, byline="Ida Sorva")) == []


def test_a_region_is_no_agency() -> None:
    text = f"{TEXT} Locks in Sorva are old."
    assert names(paper("a", text), paper("b", text)) == []


def test_the_credit_of_a_photograph_signs_no_text() -> None:
    text = "The lock was shut on Monday.\nPhoto: The lock at dawn. (Sorva)"
    assert names(paper("a", text), paper("b", text)) == []
