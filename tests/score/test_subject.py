import datetime

import pytest

from auditor.model import (
    Aligned,
    Alteration,
    AlterationKind,
    Confidence,
    Document,
    Family,
    Mark,
    Match,
    Place,
    Relation,
    RelationKind,
    Segmented,
    Sentence,
    Span,
    Strength,
    Verdict,
)
from auditor.score.subject import Linked, Subject, subjects
from tests.passages import literal

TEXT = "Lock shut\nThe pumps broke. Nobody came."
SENTENCES = tuple(Sentence("b", at, Span(*bounds)) for at, bounds in enumerate(((0, 9), (10, 26), (27, 39))))
QUOTE = Alteration("q", AlterationKind.QUOTE, Place("a", Span(1, 2)), Place("b", Span(3, 4)), (), None)
MARKS = Alteration("m", AlterationKind.MARKS, Place("a", Span(5, 6)), Place("b", Span(7, 8)), (), None)
MATCH = Match(
    "a",
    "b",
    Verdict.COPY,
    0.9,
    0.5,
    0.9,
    0.9,
    (Aligned(Sentence("a", 7, Span(0, 1)), SENTENCES[2], 0.5),),
    (literal(Span(0, 1), Span(27, 39)),),
    (),
)
RELATION = Relation("a", "b", RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH, ())
EMPTY = Segmented((), (), (), ())


UNDECIDED = Relation("a", "b", RelationKind.UNDETERMINED, Confidence.LOW, ())


def seen_by(name: str, relation: Relation = RELATION, *, after: bool | None = None) -> Linked:
    return Linked(Document("a" if name == "b" else "b", ""), MATCH, (QUOTE, MARKS), relation, after)


def test_the_copy_is_derived_and_the_original_is_not() -> None:
    assert seen_by("b").derived
    assert not seen_by("a").derived


def test_alterations_are_chosen_by_kind() -> None:
    assert seen_by("b").of_kind(AlterationKind.MARKS, AlterationKind.TITLE) == (MARKS,)


def test_here_and_there_depend_on_the_side() -> None:
    assert (seen_by("a").place_here(QUOTE), seen_by("a").place_there(QUOTE)) == (QUOTE.left, QUOTE.right)
    assert (seen_by("b").place_here(QUOTE), seen_by("b").place_there(QUOTE)) == (QUOTE.right, QUOTE.left)


def test_answered_sentences_are_those_of_this_document() -> None:
    assert seen_by("a").answered() == {7}
    assert seen_by("b").answered() == {2}


def test_passages_are_those_of_this_document() -> None:
    assert seen_by("a").passages() == (Span(0, 1),)
    assert seen_by("b").passages() == (Span(27, 39),)


def test_findings_stand_with_the_derived_article_whatever_the_dates() -> None:
    assert seen_by("b", after=False).later
    assert not seen_by("a", after=True).later


@pytest.mark.parametrize("after", [True, False])
def test_without_a_direction_findings_stand_with_the_later_article(after: bool) -> None:  # noqa: FBT001
    assert [seen_by(name, UNDECIDED, after=after).later for name in "ab"] == [after, after]


def test_without_a_direction_or_dates_findings_stand_with_the_last_id() -> None:
    assert [seen_by(name, UNDECIDED).later for name in "ab"] == [False, True]


def test_title_and_headings_are_no_body() -> None:
    heading = Mark("b", Span(0, 9), "title", Family.STRUCTURE, Strength.LIKELY, "")
    subject = Subject(Document("b", TEXT), (heading,), Segmented(SENTENCES, (), (), ()), ())
    assert subject.body == SENTENCES[1:]
    assert subject.words(*subject.body) == "The pumps broke. Nobody came."


def test_each_document_is_a_subject_with_its_links_in_the_given_order() -> None:
    documents = [Document(name, "") for name in "abc"]
    pair = ("a", "b")
    found = subjects(
        documents,
        dict.fromkeys("abc", ()),
        dict.fromkeys("abc", EMPTY),
        matches=[MATCH],
        alterations={pair: (QUOTE,)},
        relations={pair: RELATION},
    )
    assert [[linked.other.id for linked in subject.linked] for subject in found] == [["b"], ["a"], []]


@pytest.mark.parametrize(
    ("days", "after"), [((1, 2), [False, True]), ((2, 2), [None, None]), ((1, None), [None, None])]
)
def test_dates_tell_which_of_two_came_after(days: tuple[int, int | None], after: list[bool | None]) -> None:
    dates = [datetime.date(2021, 5, day) if day else None for day in days]
    documents = [Document(name, "", published=date) for name, date in zip("ab", dates, strict=True)]
    parts = (dict.fromkeys("ab", ()), dict.fromkeys("ab", EMPTY))
    pair = ("a", "b")
    found = subjects(documents, *parts, matches=[MATCH], alterations={pair: ()}, relations={pair: UNDECIDED})
    assert [subject.linked[0].after for subject in found] == after
