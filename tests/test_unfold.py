import pytest

from auditor.language.visible import visible
from auditor.model import (
    Aligned,
    Alteration,
    AlterationKind,
    Claim,
    ClaimKind,
    Edit,
    Evidence,
    Family,
    Figure,
    Finding,
    Level,
    Mark,
    Match,
    Passage,
    PassageKind,
    Place,
    Quote,
    Sentence,
    Span,
    Strength,
    Verdict,
)
from auditor.unfold import unfolded

# Each word of "left" is one character longer as read, so "b" is 2:3 there and 3:4 as read; "right" is not folded.
FOLDED = {"left": visible("a\u200bx b\u200bx c\u200bx")}
TEXTS = {name: text for name, text in FOLDED.items() if text is not None}
WORD, WORD_AS_READ = Span(3, 5), Span(4, 7)


def sentence(document: str, span: Span) -> Sentence:
    return Sentence(document, 0, span)


@pytest.mark.parametrize(
    ("folded", "as_read"),
    [
        (Place("left", WORD), Place("left", WORD_AS_READ)),
        (sentence("left", WORD), sentence("left", WORD_AS_READ)),
        (Quote("left", WORD, WORD, None, WORD), Quote("left", WORD_AS_READ, WORD_AS_READ, None, WORD_AS_READ)),
        (Figure("left", WORD, 1.0, None, None), Figure("left", WORD_AS_READ, 1.0, None, None)),
        (
            Claim("left#1", "left", WORD, ClaimKind.TITLE, None),
            Claim("left#1", "left", WORD_AS_READ, ClaimKind.TITLE, None),
        ),
        (
            Mark("left", WORD, "rule", Family.SLIP, Strength.WEAK, ""),
            Mark("left", WORD_AS_READ, "rule", Family.SLIP, Strength.WEAK, ""),
        ),
        (
            Evidence("name", 1.0, "", (Place("left", WORD),), (Place("right", WORD),)),
            Evidence("name", 1.0, "", (Place("left", WORD_AS_READ),), (Place("right", WORD),)),
        ),
    ],
)
def test_a_span_goes_back_to_the_text_that_its_holder_names(folded: object, as_read: object) -> None:
    assert unfolded(folded, TEXTS) == as_read


def test_sides_of_a_match_are_told_apart() -> None:
    def match(left: Span) -> Match:
        aligned = Aligned(sentence("left", left), sentence("right", WORD), 0.5)
        passage = Passage(PassageKind.VERBATIM, left, WORD, (aligned,), 9)
        return Match("left", "right", Verdict.COPY, None, None, None, None, (aligned,), (passage,), ())

    assert unfolded(match(WORD), TEXTS) == match(WORD_AS_READ)


def test_an_insertion_stays_empty() -> None:
    def change(left: Span, at: Span) -> Alteration:
        edit = Edit(at, Span(1, 2))
        return Alteration("id", AlterationKind.QUOTE, Place("left", left), Place("right", WORD), (edit,), None)

    assert unfolded(change(WORD, Span(4, 4)), TEXTS) == change(WORD_AS_READ, Span(6, 6))


def test_hidden_characters_are_spans_of_the_text_as_read_from_the_start() -> None:
    mark = Mark("left", Span(1, 2), "hidden-characters", Family.HIDDEN, Strength.CERTAIN, "")
    finding = Finding("id", "disguised-words", Level.WARNING, (Place("left", Span(1, 2)),), "")
    assert unfolded((mark, finding), TEXTS) == (mark, finding)


def test_without_a_folded_text_nothing_is_even_looked_at() -> None:
    found = (Place("right", WORD),)
    assert unfolded(found, {}) is found


def test_what_lies_in_other_documents_stays_the_same_object() -> None:
    found = (Place("right", WORD), sentence("right", WORD))
    assert unfolded(found, TEXTS) is found


def test_a_span_that_nobody_owns_is_an_error() -> None:
    with pytest.raises(KeyError, match="no document is named"):
        unfolded(Edit(WORD, WORD), TEXTS)
