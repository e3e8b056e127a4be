import pytest

from auditor.audit import mark_document
from auditor.model import Document, Finding, Level, Segmented
from auditor.score.hidden import hidden_characters
from auditor.score.subject import Subject


def found(text: str) -> list[Finding]:
    document = Document("a", text)
    subject = Subject(Document("a", "folded"), mark_document(document), Segmented((), (), (), ()), (), document)
    return list(hidden_characters(subject))


@pytest.mark.parametrize("text", ["The may\u200bor", "The m\u0430yor", "a b\u00adridge", "1\u206020 boats"])
def test_a_disguised_word_is_a_warning(text: str) -> None:
    assert [(one.kind, one.level) for one in found(text)] == [("disguised-words", Level.WARNING)]


@pytest.mark.parametrize("text", ["\ufeffThe mayor", "The \u200bmayor", "a draw\u00adbridge over", "pier.\u200e It"])
def test_characters_that_split_no_word_are_a_notice(text: str) -> None:
    assert [(one.kind, one.level) for one in found(text)] == [("hidden-characters", Level.NOTICE)]


def test_code_points_and_lines_are_named() -> None:
    (one,) = found("The may\u200bor.\n\nThe br\u200bid\u2060ge.")
    assert one.message == "words split by characters that cannot be seen: U+200B (2 times), U+2060; lines 1, 3"


def test_look_alike_letters_are_named_for_what_they_are() -> None:
    assert found("The m\u0430yor.")[0].message == "words with letters that only look Latin: U+0430; line 1"


def test_of_many_lines_five_are_named() -> None:
    assert found("\n".join(["The may\u200bor."] * 7))[0].message.endswith("lines 1, 2, 3, 4, 5 and 2 more")


def test_places_are_those_of_the_text_as_read() -> None:
    text = "The may\u200bor of M\u0430rlow"
    (one,) = found(text)
    assert [text[place.span.start : place.span.end] for place in one.places] == ["\u200b", "M\u0430rlow"]


def test_an_ordinary_text_has_none() -> None:
    assert found("The mayor of Élan said “no” … twice.") == []
