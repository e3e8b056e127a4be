from dataclasses import replace

import pytest

from auditor.model import (
    CLOSER,
    Evidence,
    Family,
    RelationKind,
    Sentence,
    Span,
    State,
    Strength,
    Verdict,
)
from auditor.score.subject import Subject
from tests.passages import reworded
from tests.score.made import UNKNOWN, criterion, linked, mark, spans, subject


@pytest.mark.parametrize(
    ("answered", "value", "state"),
    [(0, 1.0, State.MET), (3, 0.7, State.MET), (4, 0.6, State.PARTLY), (6, 0.4, State.PARTLY), (7, 0.3, State.NOT_MET)],
)
def test_original_share_is_what_answers_no_earlier_article(answered: int, value: float, state: State) -> None:
    found = criterion("original share", subject(10, linked(answered)))
    assert (found.value, found.state, found.n) == (value, state, 10)


def test_what_the_other_article_took_is_still_original() -> None:
    assert criterion("original share", subject(10, linked(7, kind=RelationKind.LEFT_FROM_RIGHT))).value == 1


def test_a_story_in_common_leaves_an_article_original() -> None:
    same = linked(7, kind=UNKNOWN, verdict=Verdict.SAME_STORY)
    assert criterion("original share", subject(10, same)).value == 1


def test_a_sentence_that_answers_two_articles_counts_once() -> None:
    assert criterion("original share", subject(10, linked(3), linked(4))).value == 0.6


@pytest.mark.parametrize(("after", "value"), [(True, 0.8), (False, 1.0), (None, 1.0)])
def test_a_passage_of_an_article_published_before_is_not_original(after: bool | None, value: float) -> None:  # noqa: FBT001
    shared = linked(kind=UNKNOWN, verdict=Verdict.SHARED_PASSAGES, passage=2, after=after)
    assert criterion("original share", subject(10, shared)).value == value


def test_a_declared_translation_of_an_unknown_text_has_no_original_share() -> None:
    declared = mark(0, Family.DECLARED)
    assert criterion("original share", subject(10, marks=(declared,))).value is None
    assert criterion("original share", subject(10, linked(4), marks=(declared,))).value == 0.6


@pytest.mark.parametrize("kind", [UNKNOWN, RelationKind.WIRE, RelationKind.REVISION])
def test_original_share_is_not_observable_where_the_earlier_article_cannot_be_told(kind: RelationKind) -> None:
    found = criterion("original share", subject(10, linked(5, kind=kind)))
    assert (found.value, found.state) == (None, State.NOT_OBSERVABLE)


@pytest.mark.parametrize(
    ("kind", "after", "state"),
    [
        (UNKNOWN, None, State.NOT_OBSERVABLE),
        (UNKNOWN, False, State.MET),
        (RelationKind.COMMON_SOURCE, None, State.MET),
    ],
)
def test_a_reworded_passage_without_dates_leaves_the_original_share_open(
    *, kind: RelationKind, after: bool | None, state: State
) -> None:
    one = linked(kind=kind, verdict=Verdict.SHARED_PASSAGES, after=after)
    passage = reworded((Sentence("a", 0, Span(0, 9)), Sentence("b", 0, spans(1)[0])))
    found = replace(one, match=replace(one.match, passages=(passage,)))
    assert criterion("original share", subject(10, found)).state is state


def test_words_exchanged_are_shown_and_not_judged() -> None:
    found = criterion("words exchanged", subject(10, linked(4)))
    assert (found.value, found.state, found.n) == (0.0, State.NOT_OBSERVABLE, 4)
    assert found.note == "not judged: 0 words exchanged one for one in 4 answering sentences"


def test_without_an_earlier_article_no_word_is_exchanged() -> None:
    assert criterion("words exchanged", subject(10, linked(4, kind=UNKNOWN))).value is None


@pytest.mark.parametrize("kind", [RelationKind.COMMON_SOURCE, RelationKind.WIRE])
def test_what_is_told_alike_keeps_an_original_article_from_being_met(kind: RelationKind) -> None:
    alike = linked(kind=kind, verdict=Verdict.SHARED_PASSAGES, passage=4, after=True)
    found = criterion("original share", subject(10, alike))
    assert (found.value, found.state) == (1.0, State.PARTLY)
    assert [(one.name, one.strength, len(one.here)) for one in found.evidence] == [("told alike", 0.4, 4)]


def test_a_little_told_alike_changes_no_state() -> None:
    alike = linked(kind=RelationKind.COMMON_SOURCE, verdict=Verdict.SHARED_PASSAGES, passage=2, after=True)
    assert criterion("original share", subject(10, alike)).state is State.MET


def of_outlets(text: str, here: str | None = "Orla Echo", there: str | None = "Marlow Howl") -> Subject:
    """Return an article of ten sentences that answers another one with four; its second sentence is the text."""
    one = linked(4)
    made = subject(10, replace(one, other=replace(one.other, outlet=there)))
    first, last = spans(2)[1].start, spans(2)[1].end
    filled = text.ljust(last - first, ".")
    assert len(filled) == last - first
    return replace(made, document=replace(made.document, outlet=here, text=_put(made.document.text, first, filled)))


def _put(text: str, at: int, words: str) -> str:
    return text[:at] + words + text[at + len(words) :]


def test_no_credit_is_owed_where_only_the_texts_tell_the_direction() -> None:
    made = of_outlets("says Marlow Howl")
    [one] = made.linked
    closer = replace(one.relation, evidence=(Evidence(CLOSER, 1.0, "its quotations are whole"),))
    found = criterion("reuse credited", replace(made, linked=(replace(one, relation=closer),)))
    assert (found.value, found.state) == (None, State.NOT_OBSERVABLE)


def test_a_named_outlet_credits_its_sentence_and_both_beside_it() -> None:
    found = criterion("reuse credited", of_outlets("says Marlow Howl"))
    assert (found.value, found.n, found.state) == (0.75, 4, State.PARTLY)


def test_reuse_without_a_credit_is_not_met_and_shown() -> None:
    found = criterion("reuse credited", of_outlets("says Jon Orr"))
    assert (found.value, found.state, len(found.evidence[0].here)) == (0.0, State.NOT_MET, 4)


@pytest.mark.parametrize(("here", "there"), [(None, "Marlow Howl"), ("Orla Echo", None), ("Orla Echo", "Orla Echo")])
def test_reuse_of_the_same_or_an_unknown_outlet_asks_for_no_credit(here: str | None, there: str | None) -> None:
    assert criterion("reuse credited", of_outlets("says Jon Orr", here, there)).state is State.NOT_OBSERVABLE


def test_an_article_that_only_resembles_the_original_need_not_be_credited() -> None:
    assert criterion("reuse credited", subject(10, linked(4, kind=UNKNOWN))).value is None


def test_a_passage_of_an_older_article_may_come_from_a_third_and_asks_for_no_credit() -> None:
    older = linked(kind=UNKNOWN, verdict=Verdict.SHARED_PASSAGES, passage=2, after=True)
    assert criterion("reuse credited", subject(10, older)).value is None


def test_a_declared_translation_is_disclosed() -> None:
    found = criterion("rewriting disclosed", subject(10, marks=(mark(5, Family.DECLARED),)))
    assert (found.value, found.state) == (1.0, State.MET)


def test_strong_signs_without_a_word_of_it_are_not_met() -> None:
    sign = mark(5, Family.TRANSLATION, Strength.STRONG)
    found = criterion("rewriting disclosed", subject(10, marks=(sign,)))
    assert (found.value, found.state) == (0.0, State.NOT_MET)


@pytest.mark.parametrize("strength", [Strength.WEAK, Strength.MEDIUM])
def test_without_strong_signs_nothing_has_to_be_disclosed(strength: Strength) -> None:
    sign = mark(5, Family.SPIN, strength)
    assert criterion("rewriting disclosed", subject(10, marks=(sign,))).state is State.NOT_OBSERVABLE
