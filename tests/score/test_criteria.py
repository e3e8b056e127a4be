from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import segment_document
from auditor.model import (
    Aligned,
    Alteration,
    AlterationKind,
    Claim,
    ClaimKind,
    Confidence,
    Criterion,
    Document,
    Family,
    Mark,
    Match,
    Place,
    Quote,
    Relation,
    RelationKind,
    Segmented,
    Sentence,
    Span,
    State,
    Strength,
    Verdict,
)
from auditor.score.criteria import criteria, wilson
from auditor.score.subject import Linked, Subject
from auditor.settings import Settings
from tests.passages import literal, reworded

SENTENCE = "We saw ten old boats. "
FROM_OTHER, UNKNOWN = RelationKind.RIGHT_FROM_LEFT, RelationKind.UNDETERMINED


def spans(count: int) -> list[Span]:
    return [Span(at * len(SENTENCE), (at + 1) * len(SENTENCE) - 1) for at in range(count)]


def subject(
    sentences: int = 10, *linked: Linked, cited: int = 0, quotes: int = 0, marks: tuple[Mark, ...] = ()
) -> Subject:
    found = [Sentence("b", at, span) for at, span in enumerate(spans(sentences))]
    claims = [Claim(f"b#{s.ordinal + 1}", "b", s.span, ClaimKind.STATEMENT, None) for s in found]
    claims = [Claim(c.id, "b", c.span, c.kind, "Tilda Roe" if at < cited else None) for at, c in enumerate(claims)]
    words = tuple(Quote("b", span) for span in spans(quotes))
    segmented = Segmented(tuple(found), words, (), tuple(claims))
    return Subject(Document("b", SENTENCE * sentences), marks, segmented, linked)


def linked(
    answered: int = 0,
    *changed: tuple[AlterationKind, int],
    kind: RelationKind = FROM_OTHER,
    verdict: Verdict = Verdict.REWRITTEN,
    passage: int = 0,
    after: bool | None = None,
) -> Linked:
    here, there = ([Sentence(name, at, span) for at, span in enumerate(spans(answered))] for name in "ba")
    aligned = tuple(Aligned(other, one, 0.5) for one, other in zip(here, there, strict=True))
    passages = tuple(literal(span, span) for span in spans(passage))
    match = Match("a", "b", verdict, 0.9, 0.5, 0.9, 0.9, aligned, passages, ())
    places = [(kind, [Place(name, spans(at + 1)[at]) for name in "ab"]) for kind, at in changed]
    alterations = tuple(Alteration(f"{kind}{left}", kind, left, right, (), None) for kind, (left, right) in places)
    return Linked(Document("a", ""), match, alterations, Relation("a", "b", kind, Confidence.HIGH, ()), after)


def mark(words: int, family: Family = Family.PROMOTION, strength: Strength = Strength.CERTAIN) -> Mark:
    return Mark("b", Span(0, words * len(SENTENCE) // 5), "appeal", family, strength, "")


def criterion(name: str, of: Subject) -> Criterion:
    return next(one for one in criteria(of, Settings()) if one.name == name)


@pytest.mark.parametrize(
    ("hits", "n", "expected"),
    [(8, 10, (0.490, 0.943)), (0, 10, (0.0, 0.278)), (10, 10, (0.722, 1.0)), (81, 263, (0.255, 0.366))],
)
def test_wilson_gives_the_published_intervals(hits: int, n: int, expected: tuple[float, float]) -> None:
    assert wilson(hits, n) == expected


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_within_bounds(counted: tuple[int, int]) -> None:
    low, high = wilson(*counted)
    assert 0 <= low <= round(counted[0] / counted[1], 3) <= high <= 1


def test_the_criteria_are_always_the_same_ones() -> None:
    names = [one.name for one in criteria(subject(), Settings())]
    assert names == [one.name for one in criteria(subject(0), Settings())]
    assert len(names) == len(set(names)) == 7


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
    ("cited", "state"), [(6, State.MET), (5, State.PARTLY), (3, State.PARTLY), (2, State.NOT_MET), (0, State.NOT_MET)]
)
def test_attributed_share_is_what_names_a_source(cited: int, state: State) -> None:
    found = criterion("attributed share", subject(10, cited=cited))
    assert (found.value, found.state, found.interval) == (cited / 10, state, wilson(cited, 10))


def test_attributed_share_of_capitals_throughout_is_not_observable() -> None:
    text = "\n".join("THE BRIDGE OVER THE ORLA IS OPEN, THE MAYOR TOLD THE COUNCIL." for _ in range(9))
    document = Document("a", text)
    of = Subject(document, (), segment_document(document), ())
    assert criterion("attributed share", of).state is State.NOT_OBSERVABLE


@pytest.mark.parametrize("name", ["original share", "attributed share"])
def test_an_article_too_short_gets_no_share(name: str) -> None:
    found = criterion(name, subject(7, linked(3)))
    assert (found.value, found.state, found.n) == (None, State.NOT_OBSERVABLE, 7)
    assert found.note == "7 body sentences, a share needs 8"


@pytest.mark.parametrize("name", ["quotations kept", "credits kept"])
@pytest.mark.parametrize("others", [(), (linked(5, kind=UNKNOWN),), (linked(5, verdict=Verdict.SAME_STORY),)])
def test_nothing_to_compare_with_is_not_zero(name: str, others: tuple[Linked, ...]) -> None:
    found = criterion(name, subject(10, *others, quotes=3))
    assert (found.value, found.state) == (None, State.NOT_OBSERVABLE)


@pytest.mark.parametrize(
    ("altered", "value", "state"),
    [(0, 1.0, State.MET), (1, 0.9, State.PARTLY), (2, 0.8, State.PARTLY), (3, 0.7, State.NOT_MET)],
)
def test_quotations_kept_are_those_without_an_alteration(altered: int, value: float, state: State) -> None:
    changed = [(AlterationKind.QUOTE, at) for at in range(altered)]
    found = criterion("quotations kept", subject(10, linked(5, *changed), quotes=10))
    assert (found.value, found.state, found.interval) == (value, state, wilson(10 - altered, 10))


def test_a_quotation_altered_in_its_middle_is_not_kept() -> None:
    (changed,) = linked(5, (AlterationKind.QUOTE, 1)).alterations
    start, end = changed.right.span.start, changed.right.span.end
    middle = replace(changed, right=Place("b", Span(start + 3, end - 2)))
    other = replace(linked(5), alterations=(middle,))
    assert criterion("quotations kept", subject(10, other, quotes=4)).value == 0.75


def test_an_altered_title_is_no_kept_quotation() -> None:
    assert criterion("quotations kept", subject(10, linked(5, (AlterationKind.TITLE, 0)), quotes=4)).value == 0.75


def test_lost_marks_alone_are_partly_met() -> None:
    found = criterion("quotations kept", subject(10, linked(5, (AlterationKind.MARKS, 9)), quotes=4))
    assert (found.value, found.state) == (1.0, State.PARTLY)


def test_no_quotation_is_not_zero() -> None:
    found = criterion("quotations kept", subject(10, linked(5)))
    assert (found.value, found.note) == (None, "no quotation in this article")


def test_a_differing_credit_is_not_met_and_shown() -> None:
    found = criterion("credits kept", subject(10, linked(5, (AlterationKind.CREDIT, 2))))
    assert (found.value, found.state) == (1.0, State.NOT_MET)
    assert found.evidence[0].here[0].document == "b"


def test_without_a_credit_there_is_none_to_keep() -> None:
    assert criterion("credits kept", subject(10, linked(5))).state is State.NOT_OBSERVABLE


@pytest.mark.parametrize(
    ("words", "value", "state"),
    [
        (0, 0.0, State.MET),
        (5, 0.1, State.MET),
        (10, 0.2, State.PARTLY),
        (15, 0.3, State.PARTLY),
        (20, 0.4, State.NOT_MET),
    ],
)
def test_page_share_counts_the_words_of_removing_marks(words: int, value: float, state: State) -> None:
    found = criterion("page share of marked lines", subject(10, marks=(mark(words),)))
    assert (found.value, found.state, found.n) == (value, state, 50)


@pytest.mark.parametrize("kept", [mark(5, strength=Strength.POSSIBLE), mark(5, Family.SOURCE_CREDIT)])
def test_page_share_leaves_out_what_is_not_removed(kept: Mark) -> None:
    assert criterion("page share of marked lines", subject(10, marks=(kept,))).value == 0


def test_readability_is_shown_and_not_judged() -> None:
    found = criterion("readability", subject())
    assert found.state is State.NOT_OBSERVABLE
    assert found.note.startswith(f"not judged: ARI {found.value}, Coleman–Liau ")


def test_an_empty_article_has_no_value_at_all() -> None:
    empty = criteria(subject(0), Settings())
    assert [one.value for one in empty] == [None] * 7
    assert all(one.state is State.NOT_OBSERVABLE and one.note for one in empty)


def test_an_empty_article_has_no_share_even_where_none_is_too_short() -> None:
    assert [one.value for one in criteria(subject(0), Settings(body_sentences=0))] == [None] * 7


def in_german(of: Subject) -> dict[str, Criterion]:
    german = replace(of, document=replace(of.document, language="de"))
    return {one.name: one for one in criteria(german, Settings())}


@pytest.mark.parametrize("name", ["attributed share", "credits kept", "words exchanged", "readability"])
def test_what_rests_on_english_is_not_observable_elsewhere(name: str) -> None:
    found = in_german(subject(10, linked(4), cited=5))[name]
    assert (found.value, found.state) == (None, State.NOT_OBSERVABLE)
    assert found.note == "rules are for English, the text is in German"


def test_a_share_that_rests_on_matches_says_that_it_is_not_calibrated() -> None:
    assert in_german(subject(10, linked(4)))["original share"].note.endswith("; not calibrated for German")


def test_marked_lines_are_counted_in_every_language() -> None:
    assert in_german(subject())["page share of marked lines"] == criteria(subject(), Settings())[5]


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
