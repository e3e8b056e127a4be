from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quotation import quotations
from auditor.model import Document, Reported
from auditor.segment.reported import reported, spoken
from auditor.segment.sentences import sentences


def found(text: str) -> tuple[Reported, ...]:
    document, quoted = Document("a", text), quotations(text)
    return reported(document, spoken(document, sentences(document, ()), quoted), quoted)


def parts(text: str) -> list[tuple[str, str, str]]:
    return [
        (
            text[one.source.start : one.source.end],
            text[one.cue.start : one.cue.end],
            text[one.span.start : one.span.end],
        )
        for one in found(text)
    ]


def test_speech_without_marks_is_reported() -> None:
    assert parts("They left. Brook said the pier is shut.") == [("Brook", "said", "the pier is shut")]


def test_quotation_is_not_reported_twice() -> None:
    assert parts("“We sail at dawn,” Brook said.") == []


def test_speech_with_a_few_words_in_marks_is_reported_whole() -> None:
    assert parts("Brook said that the pier is “a ruin” now.") == [("Brook", "said", "that the pier is “a ruin” now")]


def test_source_is_named_without_what_it_did() -> None:
    assert parts("It fell, according to a study by the Marlow Board published on Monday.")[0][0] == (
        "a study by the Marlow Board"
    )


@given(st.text(alphabet="aB said., \n“”", max_size=80) | st.text(max_size=60))
def test_reported_speech_lies_in_the_text_in_order(text: str) -> None:
    spans = [one.span for one in found(text)]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
