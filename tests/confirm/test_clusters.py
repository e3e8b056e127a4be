import pytest

from auditor.confirm.clusters import components
from auditor.model import Match, Verdict


def match(left: str, right: str, verdict: Verdict = Verdict.REWRITTEN) -> Match:
    return Match(left, right, verdict, None, None, None, None, (), (), ())


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


def test_order_of_the_matches_does_not_matter() -> None:
    chain = [match("a", "b"), match("c", "d"), match("b", "c"), match("d", "e")]
    assert components(chain[::-1]) == components(chain) == [("a", "b", "c", "d", "e")]


@pytest.mark.parametrize("verdict", [Verdict.SHARED_PASSAGES, Verdict.POSSIBLE, Verdict.SAME_STORY, Verdict.UNRELATED])
def test_weaker_matches_join_nothing(verdict: Verdict) -> None:
    assert components([match("a", "b", verdict)]) == []


def test_no_match_is_no_cluster() -> None:
    assert components([]) == []
