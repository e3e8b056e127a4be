import pytest

from auditor.attribute.sources import agencies, cited_names, credited_outlets, is_person, named_titles
from auditor.audit import mark_document, segment_document
from auditor.model import Claim, ClaimKind, Document, Family, Mark, Place, Quote, Span, Strength
from auditor.settings import Settings


def claim(source: str | None, start: int = 0) -> Claim:
    return Claim(f"a#{start}", "a", Span(start, start + 9), ClaimKind.STATEMENT, source)


def quotes(document: Document) -> tuple[Quote, ...]:
    return segment_document(document).quotes


def test_an_agency_tag_is_an_agency_credit() -> None:
    document = Document("a", "MARLOW (AP) — The lock is shut.")
    assert agencies(document) == {"AP": (Place("a", Span(8, 10)),)}


def test_an_outlet_that_was_told_is_no_agency_credit() -> None:
    assert agencies(Document("a", "Roe told Reuters that the lock is shut.")) == {}


def test_a_cited_name_has_two_words_or_more() -> None:
    claims = [claim("the Lowland Canal Trust"), claim("Roe", 10), claim("she", 20), claim(None, 30)]
    found = cited_names(Document("a", ""), claims)
    assert set(found) == {"Lowland Canal Trust"}


def test_a_cited_name_has_its_places_in_text_order() -> None:
    found = cited_names(Document("a", ""), [claim("Canal Trust"), claim("the old Canal Trust", 40)])
    assert found == {"Canal Trust": (Place("a", Span(0, 9)), Place("a", Span(40, 49)))}


def test_a_leading_article_is_no_part_of_a_name() -> None:
    assert set(cited_names(Document("a", ""), [claim("The Canal Trust")])) == {"Canal Trust"}


CALLED = "The lock is shut, Tilda Roe said. It leaks, Roe added."
SUED = "The lock leaks, Tilda Roe said in a lawsuit. It is shut, Roe added."


def cited(text: str) -> set[str]:
    document = Document("a", text)
    return set(cited_names(document, segment_document(document).claims))


def test_a_person_whom_two_reporters_hear_is_no_source_that_they_share() -> None:
    assert cited(CALLED) == set()


def test_what_a_person_wrote_is_a_source() -> None:
    assert cited(SUED) == {"Tilda Roe, lawsuit"}


@pytest.mark.parametrize(
    ("name", "text", "person"),
    [
        ("Tilda Roe", CALLED, True),
        ("Tilda Roe", "It leaks, Sen. Tilda Roe said.", True),
        ("Tilda Roe", "It leaks, said engineer and director Tilda Roe.", True),
        ("Tilda Roe", "It leaks, said Tilda Roe, the senior counsel of the town.", True),
        ("President Roe", "It leaks, President Roe said.", True),
        ("Canal Wardens", "It leaks, the Canal Wardens said. The Wardens are seven.", False),
        ("Lowland Canal Trust", "It leaks, Trust said.", False),
    ],
)
def test_a_person_is_called_by_the_last_name_alone(name: str, text: str, person: bool) -> None:  # noqa: FBT001
    assert is_person(name, text) is person


def test_an_outlet_that_is_neither_of_the_two_is_a_third_one() -> None:
    text = "The lock leaks, the Sallow Herald reported. It is shut, according to The Orla Lantern."
    own = Document("a", text, outlet="Orla Lantern")
    assert set(credited_outlets(own, (own, Document("b", "")), Settings())) == {"Sallow Herald"}


def test_a_title_is_named_by_its_words() -> None:
    document = Document("a", "The study, titled “Empty Nets: Why the Herring Left,” has 90 pages.")
    (title,) = named_titles(document, quotes(document))
    assert title == "empty nets why the herring left"


def test_a_quotation_is_no_title() -> None:
    document = Document("a", "“The herring left long ago,” Roe said.")
    assert named_titles(document, quotes(document)) == {}


def test_quotations_of_other_documents_are_passed_over() -> None:
    document = Document("a", "The study, titled “Empty Nets: Why the Herring Left,” has 90 pages.")
    assert named_titles(Document("b", document.text), quotes(document)) == {}


def test_one_agency_in_two_wordings_is_one() -> None:
    closing = Document("a", "The lock is shut.\n\nThe Associated Press contributed to this report.")
    byline = Document("b", "The lock is shut.", byline="AP")
    assert [*agencies(closing, mark_document(closing))] == [*agencies(byline)] == ["AP"]


def test_the_tag_of_a_photograph_credits_no_text() -> None:
    document = Document("a", "The lock is shut.\nThe lock at Orla on Monday. Photo: Ada Brandt. AFP")
    media = Mark("a", Span(18, 70), "caption", Family.MEDIA, Strength.CERTAIN, "")
    assert ([*agencies(document)], [*agencies(document, [media])]) == (["AFP"], [])


def test_what_the_metadata_name_is_credited() -> None:
    declared = (("publisher", "Reuters"), ("source", "Harbour Post"), ("author", "AFP"))
    assert [*agencies(Document("a", "The lock is shut.", outlet="The Associated Press", declared=declared))] == [
        "AP",
        "Reuters",
    ]
