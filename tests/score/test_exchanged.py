import pytest

from auditor.model import Aligned, Confidence, Document, Match, Relation, RelationKind, Sentence, Span, Verdict
from auditor.score.exchanged import LONGEST, answers, exchanged_words
from auditor.score.subject import Linked

LEFT = "The old ferry crossed the lake slowly on Monday."


def linked(text: str, earlier: str = LEFT) -> Linked:
    pair = Aligned(Sentence("a", 0, Span(0, len(earlier))), Sentence("b", 0, Span(0, len(text))), 0.8)
    match = Match("a", "b", Verdict.REWRITTEN, 0.9, 0.5, 0.9, 0.9, (pair,), (), ())
    relation = Relation("a", "b", RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH, ())
    return Linked(Document("a", earlier), match, (), relation)


def exchanged(text: str, earlier: str = LEFT) -> list[str]:
    return [one.detail for one in exchanged_words(linked(text, earlier), text)]


def test_a_word_put_for_another_is_shown_with_both_places() -> None:
    text = "The ancient ferry crossed the lake slowly on Monday."
    [one] = exchanged_words(linked(text), text)
    assert one.detail == "old → ancient"
    assert [text[place.span.start : place.span.end] for place in one.here] == ["ancient"]
    assert [LEFT[place.span.start : place.span.end] for place in one.there] == ["old"]


@pytest.mark.parametrize(
    "text",
    [
        LEFT,
        "The old ferry crossed a lake slowly on Monday.",
        "The old ferries crossed the lake slowly on Monday.",
        "The old ferry slowly crossed the lake on Monday.",
        "Nobody knows why the bridge of Orla stays closed to carts.",
    ],
)
def test_other_grammar_form_order_or_wording_is_no_exchange(text: str) -> None:
    assert exchanged(text) == []


def test_another_number_is_a_changed_figure_and_no_exchange() -> None:
    assert exchanged("They saw 13 boats.", "They saw 12 boats.") == []


def test_a_text_without_stops_is_not_compared() -> None:
    words = "boat " * LONGEST
    assert exchanged(f"{words} ancient ferry", f"{words} old ferry") == []


def test_each_sentence_counts_with_its_closest_answer() -> None:
    near, far = (Sentence("a", at, Span(at, at + 1)) for at in (0, 1))
    here = Sentence("b", 0, Span(0, 1))
    pairs = (Aligned(near, here, 0.9), Aligned(far, here, 0.4))
    match = Match("a", "b", Verdict.REWRITTEN, 0.9, 0.5, 0.9, 0.9, pairs, (), ())
    one = Linked(Document("a", "xy"), match, (), Relation("a", "b", RelationKind.UNDETERMINED, Confidence.LOW, ()))
    assert answers(one) == (pairs[0],)
