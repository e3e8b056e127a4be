import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quotation import quotations
from auditor.model import Span
from auditor.segment.attribution import masked
from auditor.segment.clauses import clauses

PIECES = [
    "“We sail,”",
    '"No"',
    "Ada Brook",
    "she",
    "the board",
    "said",
    "that",
    "and",
    "according to",
    ",",
    "adding",
    "(x)",
]
PROSE = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join) | st.text(max_size=60)


def said(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found = clauses(masked(sentence, Span(0, len(sentence)), quotations(sentence)))
    return [
        (
            sentence[one.who.start : one.who.end],
            sentence[one.cue.start : one.cue.end],
            tuple(sentence[span.start : span.end] for span in one.contents),
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("sentence", "who", "cue", "content"),
    [
        ("Ada Brook said that the pier is shut.", "Ada Brook", "said", "that the pier is shut"),
        ("The pier is shut, Brook said on Monday.", "Brook", "said", "The pier is shut"),
        ("On Monday, Brook, the mayor, said it is shut.", "Brook", "said", "it is shut"),
        ("Brook, head of the board, Marlow's oldest, said it fell.", "Brook", "said", "it fell"),
        ("Pilots have long argued that it is rotten.", "Pilots", "argued", "that it is rotten"),
        ("Brook told reporters that it fell.", "Brook", "told", "that it fell"),
        ("Dr. J. Brook denied the loss.", "Dr. J. Brook", "denied", "the loss"),
        ("It fell, according to the harbour board.", "the harbour board", "according to", "It fell"),
        ("According to Brook, it fell.", "Brook", "According to", "it fell"),
        ("In a letter on Monday the board admitted a loss.", "the board", "admitted", "a loss"),
    ],
)
def test_speaker_cue_and_content_are_found(sentence: str, who: str, cue: str, content: str) -> None:
    assert said(sentence)[0] == (who, cue, (content,))


def test_quotation_split_around_its_cue_is_one_content() -> None:
    assert said("“No,” Brook said, “we sail.”") == [("Brook", "said", ("“No,”", "“we sail.”"))]


def test_next_clause_ends_the_content() -> None:
    assert said("Brook said it is shut, but Pell denied it.") == [
        ("Brook", "said", ("it is shut",)),
        ("Pell", "denied", ("it",)),
    ]


def test_verb_without_a_subject_takes_the_one_before() -> None:
    assert [who for who, _, _ in said("Brook said it fell, adding that she saw it.")] == ["Brook", "Brook"]


@pytest.mark.parametrize(
    "sentence", ["The pier was said to be shut.", "The claims of the board are old.", "The pier fell.", "", "said"]
)
def test_nobody_speaks(sentence: str) -> None:
    assert said(sentence) == []


@given(PROSE)
def test_clauses_lie_in_the_sentence(sentence: str) -> None:
    for one in clauses(masked(sentence, Span(0, len(sentence)), quotations(sentence))):
        for span in (one.who, one.cue, *one.contents):
            assert 0 <= span.start < span.end <= len(sentence)
