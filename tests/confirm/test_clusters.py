import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import audit_documents
from auditor.confirm.clusters import components
from auditor.model import Aligned, Document, Match, Sentence, Span, Verdict


def match(left: str, right: str, verdict: Verdict = Verdict.REWRITTEN) -> Match:
    return Match(left, right, verdict, None, None, None, None, (), (), ())


def sentence(document: str, ordinal: int) -> Sentence:
    return Sentence(document, ordinal, Span(ordinal, ordinal + 1))


def part(name: str, holder: str, at: Sequence[int], share: float = 0.9) -> Match:
    """Return a match in which one article stands in the given sentences of a longer one."""
    left, right = sorted((name, holder))
    rows = {name: list(range(len(at))), holder: list(at)}
    pairs = zip(rows[left], rows[right], strict=True)
    aligned = tuple(Aligned(sentence(left, one), sentence(right, two), 0.9) for one, two in pairs)
    held = {name: share, holder: 0.3}
    return Match(left, right, Verdict.COPY, 0.9, 0.5, held[left], held[right], aligned, (), ())


def whole(left: str, right: str, at: Sequence[int] = tuple(range(10))) -> Match:
    aligned = tuple(Aligned(sentence(left, one), sentence(right, one), 0.9) for one in at)
    return Match(left, right, Verdict.COPY, 0.9, 0.5, 0.9, 0.9, aligned, (), ())


FIRST, SECOND = (0, 1, 2, 3), (5, 6, 7, 8)


def test_articles_that_hang_together_are_one_cluster() -> None:
    assert components([match("b", "c"), match("d", "e"), match("a", "b", Verdict.COPY)]) == [
        ("a", "b", "c"),
        ("d", "e"),
    ]


def test_two_clusters_joined_late_are_one() -> None:
    assert components([match("a", "b"), match("c", "d"), match("e", "f"), match("b", "c")]) == [
        ("a", "b", "c", "d"),
        ("e", "f"),
    ]


@pytest.mark.parametrize("verdict", [Verdict.SHARED_PASSAGES, Verdict.POSSIBLE, Verdict.SAME_STORY, Verdict.UNRELATED])
def test_weaker_matches_join_nothing(verdict: Verdict) -> None:
    assert components([match("a", "b", verdict)]) == []


def test_no_match_is_no_cluster() -> None:
    assert components([]) == []


def test_a_part_joins_the_article_that_holds_it() -> None:
    assert components([part("brief", "long", FIRST)]) == [("brief", "long")]


def test_shortened_versions_of_one_text_are_together() -> None:
    cut = [part("one", "long", FIRST), part("two", "long", (0, 1, 4)), part("three", "long", (1, 2, 9))]
    assert components(cut) == [("long", "one", "three", "two")]


def test_a_roundup_does_not_tie_its_stories() -> None:
    found = components([part("lock", "roundup", FIRST), part("mill", "roundup", SECOND[:3])])
    assert found == [("lock", "roundup")]


def test_a_roundup_does_not_tie_the_clusters_of_its_stories() -> None:
    stories = [whole("lock", "lock 2"), whole("mill", "mill 2")]
    held = [part("lock", "roundup", FIRST), part("mill", "roundup", SECOND[:3])]
    assert components([*stories, *held]) == [("lock", "lock 2", "roundup"), ("mill", "mill 2")]


def test_two_halves_do_not_tie_the_stories_of_a_roundup() -> None:
    halves = [replace(part(story, "roundup", at), left_in_right=0.9, right_in_left=0.5)
              for story, at in (("lock", FIRST), ("mill", SECOND))]  # fmt: skip
    assert components(halves) == [("lock", "roundup")]


def test_two_prints_of_a_roundup_do_not_tie_its_stories_either() -> None:
    held = [part(story, name, at) for name in ("r", "r 2") for story, at in (("lock", FIRST), ("mill", SECOND[:3]))]
    assert components([whole("r", "r 2"), *held]) == [("lock", "r", "r 2")]


def test_a_story_with_a_second_one_below_it_does_not_take_that_in() -> None:
    longer = whole("lock", "lock and mill", range(6))
    assert components([longer, part("mill", "lock and mill", (7, 8, 9))]) == [("lock", "lock and mill")]


def test_a_statement_does_not_tie_the_reports_that_print_it() -> None:
    held = [part("statement", "report", FIRST, 1.0), part("statement", "other report", SECOND)]
    assert components(held) == [("report", "statement")]


def test_a_statement_does_not_tie_the_clusters_of_the_reports_that_print_it() -> None:
    reports = [whole("a", "a 2"), whole("b", "b 2")]
    held = [part("statement", name, FIRST) for name in ("a", "a 2", "b", "b 2")]
    assert components([*reports, *held]) == [("a", "a 2", "statement"), ("b", "b 2")]


@given(st.permutations([*itertools.starmap(whole, [("a", "a 2"), ("b", "b 2"), ("b 2", "b 3")]),
                        *(part("s", name, FIRST) for name in ("a", "b")), part("t", "b", SECOND)]))  # fmt: skip
def test_order_of_the_matches_does_not_matter(matches: list[Match]) -> None:
    assert components(matches) == [("a", "a 2", "s"), ("b", "b 2", "b 3", "t")]


LOCK = """The lock at Orla was drained on Tuesday after divers found a crack in its lower gate.
Engineers expect that the repair of the oak beams will last until the end of autumn.
Skippers must take the longer route by way of Marlow and pay for two nights in the basin.
The harbour board has promised to lower its mooring fees for as long as the chamber stays dry.
Coal barges wait in a row that reaches from the weir to the old grain store."""
MILL = """A paper mill near Sallow will be turned into forty flats, planners decided by one vote.
Neighbours had collected signatures against the height of the new glass tower.
Its chimney stays, because two pairs of storks have nested there for eleven springs.
The owner wants to begin with the boiler house before the first frost.
Half of the parking places will lie under the former pulp yard."""


def test_the_audit_does_not_tie_two_stories_by_a_roundup_of_both() -> None:
    texts = {"lock": LOCK, "mill": MILL, "roundup": f"{LOCK}\n{MILL}"}
    found = audit_documents([Document(name, text) for name, text in texts.items()])
    assert [match.right for match in found.matches] == ["roundup", "roundup"]
    assert not any({"lock", "mill"} <= {*cluster.members} for cluster in found.clusters)
