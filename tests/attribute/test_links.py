import itertools

import pytest

from auditor.attribute import links as module
from auditor.attribute.links import BLOCK, FIGURE_BONUS, claim_links
from auditor.audit import segment_document
from auditor.model import Document, Link, Match, Verdict
from auditor.settings import Settings

ONE = "The canal trust counted 63 broken locks along the river this summer."
ANOTHER = "Along the river 63 locks were found broken this summer."
ALIKE = "Along the river many locks were found broken this summer."
FAR = "The mayor of Orla opened a bakery with her two sisters."
FIGURED, REFIGURED = "A count found 63 boats.", "Last week 63 boats burned near the mill."


def linked(
    *texts: str, verdict: Verdict = Verdict.REWRITTEN, settings: Settings | None = None
) -> dict[str, tuple[Link, ...]]:
    documents = {name: Document(name, text) for name, text in zip("abc", texts, strict=False)}
    parts = [segment_document(one) for one in documents.values()]
    matches = [Match("a", other, verdict, None, None, None, None, (), (), ()) for other in list(documents)[1:]]
    claims = [claim for part in parts for claim in part.claims]
    figures = [figure for part in parts for figure in part.figures]
    return claim_links(claims, documents, figures, matches, settings or Settings())


def similarity(left: str, right: str) -> float:
    return linked(left, right, settings=Settings(link_in_match=0))["a#1"][0].similarity


def test_claims_that_say_the_same_link_to_each_other() -> None:
    found = linked(ONE, ANOTHER)
    assert [(link.document, link.claim) for link in found["a#1"]] == [("b", "b#1")]
    assert [(link.document, link.claim) for link in found["b#1"]] == [("a", "a#1")]


def test_claims_that_say_something_else_have_no_link() -> None:
    assert linked(ONE, FAR) == {}


def test_of_many_equal_claims_the_first_is_linked() -> None:
    found = linked(" ".join([ONE] * 1_100), ONE)
    assert [link.claim for link in found["b#1"]] == ["a#1"]
    assert {found[f"a#{at}"][0].claim for at in range(1, 1_101)} == {"b#1"}


def test_a_better_claim_far_below_is_linked() -> None:
    assert [link.claim for link in linked(" ".join([*[ALIKE] * 1_099, ANOTHER]), ONE)["b#1"]] == ["a#1100"]


def test_without_claims_there_is_no_link() -> None:
    assert linked("", "") == {}


def test_an_article_without_a_claim_links_to_nothing() -> None:
    assert linked(ONE, "Yes.") == {}


@pytest.mark.parametrize(("shift", "found"), [(-0.001, True), (0.001, False)])
def test_inside_a_copy_one_threshold_holds(shift: float, found: bool) -> None:  # noqa: FBT001
    settings = Settings(link_in_match=similarity(ONE, ALIKE) + shift)
    assert bool(linked(ONE, ALIKE, settings=settings)) is found


@pytest.mark.parametrize(("shift", "found"), [(-0.001, True), (0.001, False)])
def test_elsewhere_another_threshold_holds(shift: float, found: bool) -> None:  # noqa: FBT001
    settings = Settings(link_in_match=0, link_elsewhere=similarity(ONE, ALIKE) + shift)
    assert bool(linked(ONE, ALIKE, verdict=Verdict.SAME_STORY, settings=settings)) is found


def test_outside_a_copy_more_is_needed() -> None:
    settings = Settings(link_in_match=0.1, link_elsewhere=0.9)
    assert linked(ONE, ALIKE, settings=settings)
    assert not linked(ONE, ALIKE, verdict=Verdict.SAME_STORY, settings=settings)


def test_a_shared_figure_with_its_unit_makes_up_for_words() -> None:
    settings = Settings(link_elsewhere=0.9, link_with_figure=0.1)
    assert linked(FIGURED, REFIGURED, verdict=Verdict.SAME_STORY, settings=settings)
    other = REFIGURED.replace("63", "71")
    assert not linked(FIGURED, other, verdict=Verdict.SAME_STORY, settings=settings)


def test_a_shared_figure_alone_is_not_enough() -> None:
    settings = Settings(link_elsewhere=0.9, link_with_figure=0.8)
    assert not linked(FIGURED, REFIGURED, verdict=Verdict.SAME_STORY, settings=settings)


def test_a_shared_figure_adds_a_bonus() -> None:
    figured, cosine = similarity(FIGURED, REFIGURED), similarity(FIGURED.replace("boats", "gulls"), REFIGURED)
    assert figured > FIGURE_BONUS + cosine > FIGURE_BONUS


def test_a_small_figure_is_not_telling() -> None:
    settings = Settings(link_elsewhere=0.9, link_with_figure=0.1)
    left, right = FIGURED.replace("63", "2"), REFIGURED.replace("63", "2")
    assert not linked(left, right, verdict=Verdict.SAME_STORY, settings=settings)


def test_only_the_best_answer_of_an_article_is_linked() -> None:
    found = linked(ONE, f"{ALIKE} {ANOTHER}")
    assert [link.claim for link in found["a#1"]] == ["b#2"]


def test_each_matched_article_gives_its_own_answer() -> None:
    assert [link.document for link in linked(ONE, ANOTHER, ALIKE)["a#1"]] == ["b", "c"]


def test_articles_that_are_not_matched_are_not_linked() -> None:
    assert [link.document for link in linked(ONE, ANOTHER, ANOTHER)["b#1"]] == ["a"]


def test_the_same_sentence_has_similarity_one() -> None:
    assert linked(ONE, ONE)["a#1"] == (Link("b", "b#1", 1.0),)


def chained(count: int) -> dict[str, tuple[Link, ...]]:
    """Link the claims of many articles of one sentence, each matched with the next alone."""
    documents = {f"{at:03}": Document(f"{at:03}", ONE if at % 2 else ANOTHER) for at in range(count)}
    names = list(documents)
    claims = [claim for one in documents.values() for claim in segment_document(one).claims]
    matches = [
        Match(one, two, Verdict.SAME_STORY, None, None, None, None, (), (), ())
        for one, two in itertools.pairwise(names)
    ]
    return claim_links(claims, documents, (), matches, Settings())


def test_in_a_chain_of_articles_each_is_linked_to_its_neighbours_only() -> None:
    found = chained(12)
    assert [link.document for link in found["000#1"]] == ["001"]
    assert [link.document for link in found["005#1"]] == ["004", "006"]


def test_links_do_not_depend_on_how_much_is_looked_at_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = (f"{ONE} {FAR}", f"{FAR} {ANOTHER}", f"{ALIKE} {ONE}")
    whole = linked(*texts)
    monkeypatch.setattr(module, "BLOCK", 1)
    monkeypatch.setattr(module, "CELLS", 1)
    monkeypatch.setattr(module, "STORIES", 1)
    assert linked(*texts) == whole


def test_links_do_not_depend_on_the_rest_of_the_batch() -> None:
    alone = linked(ONE, ANOTHER)["a#1"]
    crowded = linked(ONE, ANOTHER, " ".join([ALIKE, FAR] * BLOCK))["a#1"]
    assert [link for link in crowded if link.document == "b"] == list(alone)


def test_all_copies_of_a_sentence_share_the_link_to_it() -> None:
    found = linked(ONE, ONE, ONE)
    assert found["b#1"] == (Link("a", "a#1", 1.0),)
    assert found["b#1"][0] is found["c#1"][0]
