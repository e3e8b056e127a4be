import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quotation import quotations
from auditor.segment.attribution import attributed
from auditor.segment.cues import CUES

PIECES = [
    "“We sail,”",
    '"No"',
    "Ada Brook",
    "she",
    "the board",
    "was",
    "said",
    "later",
    "according to",
    ",",
    "Dr. J. Pell",
]
PROSE = st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join) | st.text(max_size=60)


def cited(sentence: str) -> tuple[str, str] | None:
    found = attributed(sentence, quotations(sentence), 0)
    if found is None:
        return None
    return sentence[found.who.start : found.who.end], sentence[found.cue.start : found.cue.end]


@pytest.mark.parametrize(
    ("sentence", "who", "cue"),
    [
        ("“We sail at dawn,” Ada Brook said.", "Ada Brook", "said"),
        ("“We sail at dawn,” she added.", "she", "added"),
        ("“We sail,” Ada Brook, the harbour pilot, told crews.", "Ada Brook", "told"),
        ("“We sail at dawn,” said Ada Brook, the pilot.", "Ada Brook", "said"),
        ("According to the harbour board, it is shut.", "the harbour board", "According to"),
        ("The pier is shut, according to Ada Brook.", "Ada Brook", "according to"),
        ("Ada Brook said that the pier is shut.", "Ada Brook", "said"),
        ("The harbour board later denied any fault.", "The harbour board", "denied"),
        ("Asked twice, Pell admitted the fault.", "Pell", "admitted"),
        ("Nobody knew why, but Pell says it is shut.", "Pell", "says"),
        ("The pier is shut, the harbour board said on Monday.", "the harbour board", "said"),
    ],
)
def test_speaker_and_verb_are_found(sentence: str, who: str, cue: str) -> None:
    assert cited(sentence) == (who, cue)


@pytest.mark.parametrize("name", ["J. R. Pell", "Dr. Ada Brook", "Ada van Brook", "Ada Brook-Pell", "O’Pell"])
def test_name_is_taken_whole(name: str) -> None:
    assert cited(f"{name} said that the pier is shut.") == (name, "said")


def test_name_does_not_take_the_stop_at_the_end() -> None:
    assert cited("“We sail at dawn,” said Pell.") == ("Pell", "said")


def test_speaker_of_two_words_after_the_verb_is_taken_whole() -> None:
    assert cited("“We sail at dawn,” said the prime minister.") == ("the prime minister", "said")


def test_name_with_an_accented_capital_is_taken() -> None:
    assert cited("Özgür Pell said that the pier is shut.") == ("Özgür Pell", "said")


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier was found to be rotten.",
        "The pier is reported to be shut.",
        "The pier has been shown to be rotten.",
        "The crews were told in May.",
        "“We sail,” the board was told on Monday.",
        "It is believed that the pier is shut.",
    ],
)
def test_passive_cites_nobody(sentence: str) -> None:
    assert cited(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier was later found to be rotten.",
        "The crews will be told in May.",
        "The loss is now estimated at 30 boats.",
        "The plans were widely reported in May.",
    ],
)
def test_passive_with_a_word_between_cites_nobody(sentence: str) -> None:
    assert cited(sentence) is None


@pytest.mark.parametrize("sentence", ["", "The pier is shut.", "“We sail at dawn.”", "When Pell said so, they left."])
def test_sentence_without_a_speaker_cites_nobody(sentence: str) -> None:
    assert cited(sentence) is None


def test_words_inside_a_quotation_cite_nobody() -> None:
    assert cited("“Pell said it, she told us”") is None


def test_no_break_space_stands_between_name_and_verb() -> None:
    assert cited("Ada\u00a0Brook\u00a0said that it is shut.") == ("Ada\u00a0Brook", "said")


def test_spans_are_shifted_to_the_document() -> None:
    found = attributed("Pell said it is shut.", (), 100)
    assert found is not None
    assert (found.who.start, found.who.end, found.cue.start, found.cue.end) == (100, 104, 105, 109)


def test_line_without_full_stops_is_read_at_its_head_only() -> None:
    assert cited("a " * 200_000 + ", Pell said") is None


@given(PROSE)
def test_speaker_and_cue_lie_in_the_sentence_and_apart(sentence: str) -> None:
    found = attributed(sentence, quotations(sentence), 0)
    if found is not None:
        first, second = sorted((found.who, found.cue))
        assert 0 <= first.start < first.end <= second.start < second.end <= len(sentence)


@pytest.mark.parametrize("cue", CUES)
def test_every_verb_of_speech_cites(cue: str) -> None:
    assert cited(f"“We sail at dawn,” Pell {cue}.") == ("Pell", cue)
