import itertools

import pytest

from auditor.model import (
    Confidence,
    Document,
    Finding,
    Match,
    Passage,
    Relation,
    RelationKind,
    Segmented,
    Sentence,
    Span,
    Verdict,
)
from auditor.score.passages import assembled, shared_passages
from auditor.score.subject import Linked, Subject
from tests.passages import literal, reworded

LINES = ("Nine barges carried gravel past Orlin.",) * 10
TEXT = "\n".join(LINES)
UNKNOWN = RelationKind.UNDETERMINED


def sentences(document: str, *ordinals: int) -> list[Sentence]:
    return [Sentence(document, at, Span(39 * at, 39 * at + 38)) for at in ordinals]


def linked(
    name: str,
    *passages: Passage,
    verdict: Verdict = Verdict.SHARED_PASSAGES,
    kind: RelationKind = UNKNOWN,
    after: bool | None = None,
    language: str = "en",
) -> Linked:
    match = Match(name, "z", verdict, 0.1, 0.1, 0.2, 0.2, (), passages, ())
    other = Document(name, TEXT, language=language)
    return Linked(other, match, (), Relation(name, "z", kind, Confidence.LOW, ()), after)


def part(name: str, *ordinals: int, chance: float = 0.004) -> Passage:
    return reworded(*zip(sentences(name, *ordinals), sentences("z", *ordinals), strict=True), chance=chance)


def subject(*found: Linked) -> Subject:
    return Subject(Document("z", TEXT), (), Segmented(tuple(sentences("z", *range(10))), (), (), ()), found)


def finding(one: Linked) -> Finding:
    (found,) = shared_passages(subject(one), one)
    return found


def test_a_reworded_passage_tells_its_size_and_how_often_chance_makes_one() -> None:
    found = finding(linked("a", part("a", 0, 1, 2, chance=0.01)))
    assert found.kind == "reworded-passage"
    assert found.message == (
        "3 sentences, 30% of the article, reworded, or from a common source; by chance in one case in "
        "100 between independent reports of one event"
    )


def test_a_chance_too_small_to_be_known_is_not_stated_as_a_number() -> None:
    assert "less than one case in 200" in finding(linked("a", part("a", 0, 1), part("a", 4, chance=1e-9))).message


def test_a_common_source_explains_a_passage() -> None:
    for kind in (RelationKind.COMMON_SOURCE, RelationKind.WIRE):
        found = finding(linked("a", part("a", 0), kind=kind))
        assert (found.kind, found.message) == ("common-source-passage", "1 sentence, 10% of the article, told alike")


def test_a_verbatim_passage_is_counted_in_words() -> None:
    found = finding(linked("a", literal(Span(0, 38), Span(0, 38))))
    assert (found.kind, found.message) == ("shared-passage", "9 words of narration shared")


def test_another_language_is_told() -> None:
    assert "(not calibrated across English and German)" in finding(linked("a", part("a", 0), language="de")).message


def test_a_pair_reported_as_a_whole_has_no_finding_for_its_parts() -> None:
    one = linked("a", part("a", 0), verdict=Verdict.REWRITTEN)
    assert list(shared_passages(subject(one), one)) == []


def test_passages_of_two_articles_side_by_side_make_an_assembled_text() -> None:
    (found,) = assembled(
        subject(linked("a", part("a", 0, 1, 2), after=True), linked("b", part("b", 5, 6, 7, 8), after=True))
    )
    assert found.message == "put together from 2 articles: 30% from a and 40% from b of its words"
    assert {place.document for place in found.places} == {"a", "b", "z"}


def test_two_siblings_of_one_source_share_the_same_passage_and_make_none() -> None:
    found = [linked(name, part(name, *at), after=True) for name, at in (("a", (0, 1, 2)), ("b", (1, 2, 3)))]
    assert list(assembled(subject(*found))) == []


@pytest.mark.parametrize("after", [False, None])
def test_an_article_not_known_to_be_later_was_not_put_together_from_others(*, after: bool | None) -> None:
    parts = [(name, part(name, *at)) for name, at in (("a", (0, 1, 2)), ("b", (5, 6, 7)))]
    assert list(assembled(subject(*(linked(name, one, after=after) for name, one in parts)))) == []


@pytest.mark.parametrize("kind", [RelationKind.COMMON_SOURCE, RelationKind.WIRE])
def test_agency_texts_side_by_side_are_not_put_together_from_other_prints(kind: RelationKind) -> None:
    parts = [(name, part(name, *at)) for name, at in (("a", (0, 1, 2)), ("b", (5, 6, 7)))]
    assert list(assembled(subject(*(linked(name, one, kind=kind, after=True) for name, one in parts)))) == []


@pytest.mark.parametrize("names", list(itertools.permutations("abc")))
def test_names_do_not_decide_whether_a_text_is_put_together(names: tuple[str, str, str]) -> None:
    places = ((0, 1, 2), (5, 6, 7), (2, 3, 4, 5))
    parts = [linked(name, part(name, *at), after=True) for name, at in zip(names, places, strict=True)]
    (found,) = assembled(subject(*parts))
    assert "put together from 2 articles: 30%" in found.message


def test_a_short_passage_is_no_part() -> None:
    assert (
        list(assembled(subject(linked("a", part("a", 0, 1, 2), after=True), linked("b", part("b", 7), after=True))))
        == []
    )


def test_the_order_of_the_matches_does_not_matter() -> None:
    parts = [linked(name, part(name, at, at + 1), after=True) for name, at in (("a", 0), ("b", 4), ("c", 8))]
    assert len({tuple(assembled(subject(*some))) for some in itertools.permutations(parts)}) == 1


def test_sentences_word_for_word_are_counted() -> None:
    pairs = zip(sentences("a", 0, 1), sentences("z", 0, 1), strict=True)
    assert "reworded (1 pair nearly word for word), or" in finding(linked("a", reworded(*pairs, verbatim=1))).message
