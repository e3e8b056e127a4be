import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quotation import quotations
from auditor.model import Document, Quote, Sentence, Span
from auditor.segment.quotes import attributed_quotations, citation, quotes
from auditor.segment.reported import spoken
from auditor.segment.sentences import sentences

PROSE = st.text(alphabet="aB .,\n\"“”'’\u00a0", max_size=60) | st.text(max_size=60)


def found(text: str) -> tuple[Quote, ...]:
    document = Document("a", text)
    split = sentences(document, ())
    return quotes(document, split, attributed_quotations(document, spoken(document, split, quotations(document.text))))


def parts(text: str) -> list[tuple[str | None, ...]]:
    spans = [(quote.span, quote.speaker, quote.cue, quote.recipient) for quote in found(text)]
    return [tuple(text[span.start : span.end] if span else None for span in quote) for quote in spans]


def test_quotation_has_its_speaker_and_verb() -> None:
    assert parts("“We sail at dawn,” said Ada Brook.") == [("We sail at dawn", "Ada Brook", "said", None)]


def test_outlet_that_was_told_is_the_recipient() -> None:
    assert parts("“We sail,” Brook told The Harbour Post.") == [("We sail", "Brook", "told", "The Harbour Post")]


def test_outlet_that_reported_is_no_recipient() -> None:
    assert parts("The Harbour Post reported “a great loss” on Monday.")[0][3] is None


def test_each_quotation_of_a_sentence_has_the_speaker() -> None:
    assert [quote[:2] for quote in parts("“No,” Ada Brook said, calling it “a great loss.”")] == [
        ("No", "Ada Brook"),
        ("a great loss.", "Ada Brook"),
    ]


def test_quotation_over_two_sentences_is_one() -> None:
    assert [quote[0] for quote in parts("Brook said: “We sail at dawn. We land at dusk.”")] == [
        "We sail at dawn. We land at dusk."
    ]


def test_speaker_named_after_the_second_sentence_of_a_quotation_is_found() -> None:
    text = "“We sail at dawn. We land at dusk,” Brook told The Harbour Post."
    assert parts(text) == [("We sail at dawn. We land at dusk", "Brook", "told", "The Harbour Post")]


def test_quotation_nobody_said_has_no_speaker() -> None:
    assert parts("The sign reads “No bathing here” in red.") == [("No bathing here", None, None, None)]


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    assert [quote[0] for quote in parts("“We sail at dawn.\n“We land at dusk,” said Brook.")] == [
        "We sail at dawn.",
        "We land at dusk",
    ]


@pytest.mark.parametrize("empty", ["“”", "“ ”", '""', "“,”"])
def test_quotation_without_words_is_none(empty: str) -> None:
    assert parts(f"They call it {empty} now.") == []


def test_space_inside_the_marks_is_left_out() -> None:
    assert parts("They call it “\u00a0the deep end \u00a0” now.")[0][0] == "the deep end"


def test_quotation_outside_the_given_sentences_is_left_out() -> None:
    document = Document("a", "“No,” said Pell. “Yes,” said Brook.")
    split = [Sentence("a", 1, Span(17, 35))]
    (quote,) = quotes(
        document, split, attributed_quotations(document, spoken(document, split, quotations(document.text)))
    )
    assert document.text[quote.span.start : quote.span.end] == "Yes"


def test_citation_of_a_later_sentence_points_into_the_document() -> None:
    document = Document("a", "They left. “No,” said Pell.")
    cited = citation(document, Span(11, 27), [Span(11, 16)])
    assert cited is not None
    assert document.text[cited.who.start : cited.who.end] == "Pell"


@given(PROSE)
def test_quotes_lie_in_the_text_and_in_order(text: str) -> None:
    spans = [quote.span for quote in found(text)]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize("quotation", ["‘We sail at dawn,’", "''We sail at dawn,''", "«\u202fWe sail at dawn\u202f»"])
def test_marks_of_every_style_are_left_out(quotation: str) -> None:
    assert parts(f"{quotation} said Ada Brook.") == [("We sail at dawn", "Ada Brook", "said", None)]


def speakers(text: str) -> list[str | None]:
    return [quote[1] for quote in parts(text)]


def test_quotation_alone_goes_on_with_the_speaker_before() -> None:
    assert speakers("“We sail at dawn,” Brook said. “We land at dusk.” “We sleep.”") == ["Brook"] * 3


def test_narration_between_ends_what_a_speaker_says() -> None:
    assert speakers("“We sail at dawn,” Brook said. The pier fell. “We land.”") == ["Brook", None]


def test_quotation_alone_in_a_new_paragraph_has_no_speaker() -> None:
    assert speakers("“We sail at dawn,” Brook said.\n“We land at dusk.”") == ["Brook", None]


def test_quotation_after_a_colon_is_said_by_the_one_announced() -> None:
    assert speakers("Brook said:\n“We land at dusk.”") == ["Brook"]


def test_parts_of_a_quotation_left_open_have_the_speaker_of_the_first() -> None:
    assert speakers("“We sail at dawn,” Brook said. “We land.\n“We sleep.\n“We wake.”") == ["Brook"] * 4


def test_parts_of_a_quotation_left_open_have_the_speaker_of_the_last() -> None:
    assert speakers("“We sail at dawn.\n“We sleep.\n“We wake,” said Brook.") == ["Brook"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "“We sail at dawn.” ― Ada Brook",
        "“Promise us the sea,” Ada Brook sings to the crew.",
        "Ada Brook called the pier “a ruin and a shame”.",
        "Ada Brook smiled and said, “We sail at dawn.”",
        "‘We sail at dawn,’ said Ada Brook.",
        '"We call it ‘the end’ of it," Ada\u00a0Brook said.'.replace("\u00a0", " "),
        "”We sail at dawn,” said Ada Brook.",
        "“We sail at dawn… at 4.30,” said Ada Brook, No. 5 of the U.S. crew.",
        "“WE SAIL AT DAWN,” Ada Brook said.",
    ],
)
def test_speaker_is_found(text: str) -> None:
    assert speakers(text)[0] == "Ada Brook"


def test_turn_of_a_transcript_has_its_speaker() -> None:
    assert speakers("“BROOK: Where is the pier now?”") == ["BROOK"]


def test_title_in_the_name_of_a_report_is_said_by_nobody() -> None:
    assert speakers("It fell, according to the report titled “Slack Water in Marlow”.") == [None]


def test_long_quotation_is_one_and_has_its_speaker() -> None:
    assert speakers("“" + "We sail at dawn. " * 1_200 + "We land,” said Ada Brook.") == ["Ada Brook"]


def test_article_that_is_one_quotation_has_no_speaker() -> None:
    assert speakers("“We sail at dawn. We land at dusk.”") == [None]
