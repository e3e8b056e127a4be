from auditor.confirm.quoted import shared_quotations
from auditor.model import Document, Evidence

SAID = "“We sail at dawn whatever the harbour says,” the skipper said."


def found(left: str, right: str) -> list[Evidence]:
    return list(shared_quotations(Document("a", left), Document("b", right)))


def test_a_quotation_in_both_articles_is_shown_on_both_sides() -> None:
    (evidence,) = found(f"Rain fell. {SAID}", f'The skipper: "We sail at dawn, whatever the harbour says." {SAID}')
    assert evidence.strength == 1
    assert [(place.document, place.span.start) for place in (*evidence.here, *evidence.there)] == [("a", 11), ("b", 13)]


def test_a_changed_quotation_is_not_the_same() -> None:
    assert found(SAID, SAID.replace("dawn", "noon")) == []


def test_a_few_quoted_words_prove_nothing() -> None:
    assert found("It was “very cold indeed”.", "“Very cold indeed,” she said.") == []
