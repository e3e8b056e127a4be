from auditor.audit import mark_document, segment_document
from auditor.compare.headlines import differing_headlines
from auditor.compare.sides import Side, side
from auditor.model import Alteration, Document, Severity, Span

BODY = "The lock on the Orla will stay shut until May.\nNobody came to mend it."


def headed(name: str, headline: str) -> Side:
    document = Document(name, f"{headline}\n{BODY}")
    return side(document, segment_document(document), mark_document(document))


def differing(left: str, right: str) -> list[Alteration]:
    return list(differing_headlines(headed("a", left), headed("b", right)))


def test_headlines_in_other_words_are_one_alteration() -> None:
    (found,) = differing("Orla lock shut until May", "Orla lock closed until June")
    assert [edit.left for edit in found.edits] == [Span(10, 14), Span(21, 24)]
    assert found.severity is Severity.CONTENT_WORD
    assert (found.left.span.start, found.left.span.end) == (0, len("Orla lock shut until May"))


def test_a_headline_without_a_word_in_common_is_replaced() -> None:
    (found,) = differing("Orla lock shut until May", "Boats wait all winter")
    assert found.severity is Severity.REPLACED


def test_a_headline_in_other_case_or_with_the_outlets_name_is_the_same() -> None:
    assert differing("Orla lock shut until May", "Orla Lock Shut Until May | The Orla Lantern") == []


def test_without_a_headline_in_both_texts_there_is_none() -> None:
    assert differing("Orla lock shut until May", "The lock is shut until May, they say.") == []
