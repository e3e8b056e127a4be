from dataclasses import replace

import pytest

from auditor.audit import mark_document, segment_document
from auditor.model import Criterion, Document, State, TranslationLevel
from auditor.score.scorecard import criteria, scorecard
from auditor.score.subject import Subject
from auditor.settings import Settings
from tests.score.made import criterion, linked, subject


def test_the_criteria_are_always_the_same_ones() -> None:
    names = [one.name for one in criteria(subject(), Settings())]
    assert names == [one.name for one in criteria(subject(0), Settings())]
    assert len(names) == len(set(names)) == 23


@pytest.mark.parametrize("name", ["original share", "attributed share"])
def test_an_article_too_short_gets_no_share(name: str) -> None:
    found = criterion(name, subject(7, linked(3)))
    assert (found.value, found.state, found.n) == (None, State.NOT_OBSERVABLE, 7)
    assert found.note == "7 body sentences, a share needs 8"


def test_an_empty_article_has_no_value_at_all() -> None:
    empty = criteria(subject(0), Settings())
    assert [one.value for one in empty] == [None] * 23
    assert all(one.state is State.NOT_OBSERVABLE and one.note for one in empty)


def test_an_empty_article_has_no_share_even_where_none_is_too_short() -> None:
    assert [one.value for one in criteria(subject(0), Settings(body_sentences=0))] == [None] * 23


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
    assert in_german(subject())["page share of marked lines"] == criterion("page share of marked lines", subject())


def test_a_scorecard_holds_the_criteria_and_the_level_of_its_document() -> None:
    document = Document("a", "The lock is shut.\nThis article was translated automatically by software.")
    of = Subject(document, mark_document(document), segment_document(document), ())
    found = scorecard(of, Settings())
    assert (found.document, found.criteria) == ("a", criteria(of, Settings()))
    assert found.translation_level is TranslationLevel.DECLARED


def test_the_weights_of_the_four_groups_are_those_of_the_design() -> None:
    weights: dict[str, float] = {}
    for one in criteria(subject(), Settings()):
        weights[one.group] = weights.get(one.group, 0) + one.weight
    assert weights == {"Provenance": 50, "Sourcing": 25, "Transparency": 15, "Presentation": 9}
