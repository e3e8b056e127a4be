import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document, Family, Mark, Span, Strength
from auditor.segment.sentences import sentence_spans, sentences

PROSE = st.text(alphabet="aB z5.!?…,\"“”'’()[]\n\u00a0", max_size=80) | st.text(max_size=60)


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentence_spans(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The pier is shut.", "Nobody came."],
        ["Who paid?", "Nobody did!", "It is over."],
        ["“We sail at dawn.", "We land at dusk.”", "They left."],
        ['He wrote "We sail.', 'We land."', "They left."],
        ["“We sail.”", "“We land.”"],
        ["“Why?”", "Then they left."],
        ["They laughed.", "[Applause.]", "(It was late.)", "They left."],
        ["It cost $5.", "4 boats sank."],
        ["It was I.", "They left."],
        ["«We sail.»", "They left."],
        ["«\u00a0We sail.\u00a0»", "They left."],
        ["„We sail.“", "»We land.«", "They left."],
    ],
)
def test_text_is_split_where_sentences_end(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Brook met Dr. Pell of Gannet Inc. Monday.",
        "The U.S. Senate met at 5 p.m. Monday.",
        "J. R. Brook lives in Orla, N.Y. Nobody knew.",
        "It fell on Jan. 5, or so says Capt. Pell.",
        "The toll rose 2.5 percent in No. 5 Dock Road.",
        "Well… They left.",
        "“Who paid?” Ada Brook asked.",
        "They (it was late.) left.",
        "See harbour.Example.Com for more.",
    ],
)
def test_sentence_with_inner_stops_stays_whole(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "parts", [["That is the end.", "“Next we sail,” he said."], ["“That is the end.”", "Next they sailed."]]
)
def test_sentences_glued_at_a_quotation_mark_are_split(parts: list[str]) -> None:
    assert split("".join(parts)) == parts


def test_no_break_space_ends_a_sentence_like_a_space() -> None:
    assert split("They left.\u00a0Nobody came.") == ["They left.", "Nobody came."]


def test_line_end_ends_a_sentence() -> None:
    assert split("A long wait\n\n  They left at noon \n") == ["A long wait", "They left at noon"]


def test_accented_capital_begins_a_sentence() -> None:
    assert split("They left. Élan won.") == ["They left.", "Élan won."]


@pytest.mark.parametrize("word", ["no", "ill", "ore", "miss", "wash"])
def test_word_spelled_like_an_abbreviation_ends_a_sentence(word: str) -> None:
    assert split(f"That was {word}. They left.") == [f"That was {word}.", "They left."]


def test_without_any_capital_a_sentence_begins_in_lower_case() -> None:
    parts = [
        "they left at dawn.",
        "mr. brook of gannet inc. stayed.",
        "“why?” ada asked.",
        "it was ill.",
        "nobody came.",
    ]
    assert split(" ".join(parts)) == parts


def test_one_capital_and_sentences_begin_with_one() -> None:
    assert split("They left at dawn. nobody came.") == ["They left at dawn. nobody came."]


def test_a_line_without_punctuation_is_cut_into_runs_of_words() -> None:
    assert [len(part.split()) for part in split(" ".join(f"w{at}" for at in range(130)))] == [25] * 5 + [5]


def test_a_long_sentence_stays_whole() -> None:
    assert len(split(" ".join(["word"] * 100))) == 1


def test_empty_lines_hold_no_sentence() -> None:
    assert split("") == split(" \n\u00a0\n") == []


@given(PROSE)
def test_sentences_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for span in sentence_spans(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(PROSE)
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("unit", [".", '"', "“", "a.", " ,", "1,", "A ", "A. ", "! "])
def test_four_hundred_thousand_characters_in_one_line_are_read(unit: str) -> None:
    assert list(sentence_spans(unit * (400_000 // len(unit))))


def test_sentences_in_removed_lines_are_left_out() -> None:
    text = "They left.\nSubscribe now.\nNobody came."
    mark = Mark("a", Span(11, 25), "call", Family.PROMOTION, Strength.CERTAIN, "a call to subscribe")
    kept = sentences(Document("a", text), (mark,))
    assert [(s.document, s.ordinal, text[s.span.start : s.span.end]) for s in kept] == [
        ("a", 0, "They left."),
        ("a", 1, "Nobody came."),
    ]


def test_mark_that_removes_nothing_leaves_its_sentence() -> None:
    mark = Mark("a", Span(0, 10), "heading", Family.STRUCTURE, Strength.CERTAIN, "a heading")
    assert len(sentences(Document("a", "They left."), (mark,))) == 1
