import itertools
from pathlib import Path

import pytest

from auditor.confirm.matches import confirm_pairs
from auditor.model import Match, Verdict
from auditor.settings import Settings
from tests.confirm.articles import BRIDGE, BRIDGE_AGAIN, article

PIER = """Dunmarrow council shut its timber pier after divers found rotten piles beneath the bandstand.
Engineers warned in January that nine of the piles could give way in any storm.
The repair will cost twice what the harbour earns from anglers in a whole summer.
Shopkeepers along the quay fear that coach parties will turn back at the barrier."""
GOATS = """Nine goats escaped from a smallholding and ate every cabbage on the allotments at Pellbridge.
Their owner chased them through the cemetery with a bucket of barley and a whistle.
Two kids climbed onto the roof of the cricket pavilion and refused to come down.
Gardeners have asked the parish to mend the hedge before the spring sowing starts."""


def confirm(left: str, right: str, *others: str, settings: Settings | None = None) -> Match:
    batch = {name: article(name, text) for name, text in zip("abcdefg", (left, right, *others), strict=False)}
    pairs = [("a", "b"), *itertools.combinations(sorted(set(batch) - {"a"}), 2)]
    return next(iter(confirm_pairs(batch, pairs, settings or Settings())))


def texts(folder: Path) -> dict[str, str]:
    return {path.name[:3]: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}


@pytest.fixture(scope="module")
def matches(seeds: Path) -> dict[tuple[str, str], Match]:
    batch = {name: article(name, text) for name, text in texts(seeds).items()}
    found = confirm_pairs(batch, list(itertools.combinations(sorted(batch), 2)), Settings())
    return {(match.left, match.right): match for match in found}


def test_rewrite_is_the_only_copying_pair(matches: dict[tuple[str, str], Match]) -> None:
    assert [pair for pair, match in matches.items() if match.copying] == [("002", "004")]


def test_rewrite_scores_far_above_every_other_pair(matches: dict[tuple[str, str], Match]) -> None:
    scores = {pair: match.score or 0 for pair, match in matches.items()}
    assert scores.pop(("002", "004")) > 0.9
    assert max(scores.values()) < 0.2


def test_one_borrowed_sentence_is_a_shared_passage(matches: dict[tuple[str, str], Match]) -> None:
    found = matches["001", "002"]
    assert (found.verdict, len(found.passages)) == (Verdict.SHARED_PASSAGES, 1)


def test_truncated_rewrite_is_covered_more_than_its_original(matches: dict[tuple[str, str], Match]) -> None:
    found = matches["002", "004"]
    assert found.left_in_right is not None
    assert found.right_in_left is not None
    assert found.right_in_left > 0.9 > found.left_in_right


def test_score_does_not_depend_on_the_other_articles(seeds: Path) -> None:
    batch = texts(seeds)
    alone = confirm(batch["002"], batch["004"])
    crowded = confirm(batch["002"], batch["004"], PIER, batch["003"], GOATS, batch["000"])
    for name in ("score", "jaccard", "left_in_right", "right_in_left"):
        assert getattr(alone, name) == pytest.approx(getattr(crowded, name), abs=1e-6)
    assert (alone.verdict, len(alone.aligned), alone.passages) == (
        crowded.verdict,
        len(crowded.aligned),
        crowded.passages,
    )


def test_turning_the_pair_round_turns_the_match_round(seeds: Path) -> None:
    batch = texts(seeds)
    one, other = confirm(batch["002"], batch["004"]), confirm(batch["004"], batch["002"])
    assert (one.verdict, one.score, one.jaccard) == (other.verdict, other.score, other.jaccard)
    assert (one.left_in_right, one.right_in_left) == (other.right_in_left, other.left_in_right)
    assert {(pair.left.ordinal, pair.right.ordinal) for pair in one.aligned} == {
        (pair.right.ordinal, pair.left.ordinal) for pair in other.aligned
    }


def test_score_of_two_articles_of_equal_length_does_not_depend_on_their_ids() -> None:
    piles = "Engineers warned in January that rotten timber piles beneath Dunmarrow pier could give way."
    twice = "Rotten timber piles beneath Dunmarrow pier could give way, engineers warned in January."
    goats = "Nine goats ate cabbages on allotments beside Pellbridge cemetery; gardeners chased them twice."
    one, other = f"{piles}\n{twice}", f"{piles}\n{goats}"
    assert confirm(one, other).score == confirm(other, one).score


def test_same_text_is_a_copy() -> None:
    found = confirm(PIER, PIER)
    assert (found.verdict, found.jaccard, found.left_in_right, found.right_in_left) == (Verdict.COPY, 1, 1, 1)
    assert [(pair.left.ordinal, pair.right.ordinal) for pair in found.aligned] == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_unrelated_articles_are_yielded_too() -> None:
    found = confirm(PIER, GOATS)
    assert (found.verdict, found.aligned, found.passages) == (Verdict.UNRELATED, (), ())


def test_shuffled_copy_is_still_a_copy() -> None:
    found = confirm(PIER, "\n".join(reversed(PIER.split("\n"))))
    assert found.verdict is Verdict.COPY
    assert {one.name: one.strength for one in found.evidence}["same order"] == 0


def test_short_articles_have_no_score() -> None:
    found = confirm("Dunmarrow shut its pier.", "Dunmarrow shut its pier.")
    assert (found.score, found.jaccard) == (None, 1)


@pytest.mark.parametrize("text", ["", "…", "“We sail.”"])
def test_article_without_narration_is_not_measured(text: str) -> None:
    assert confirm(text, "").jaccard is None
    assert confirm(text, PIER).score is None


def test_nothing_to_compare_is_not_zero() -> None:
    found = confirm("", PIER)
    assert (found.score, found.left_in_right, found.right_in_left) == (None, None, None)


def test_shared_quotations_are_no_shared_passage() -> None:
    quotation = "“Nine barges carried gravel past Dunmarrow pier toward quiet coves near Orla,” Pell said."
    assert confirm(f"{PIER}\n{quotation}", f"{GOATS}\n{quotation}").passages == ()


def test_weak_links_are_left_out_where_nothing_was_copied(seeds: Path) -> None:
    left, right = texts(seeds)["002"], texts(seeds)["004"]
    copied = confirm(left, right)
    apart = confirm(left, right, settings=Settings(possible=1, rewritten=1))
    assert (copied.copying, apart.copying) == (True, False)
    assert apart.aligned == tuple(pair for pair in copied.aligned if pair.similarity >= Settings().answers_elsewhere)
    assert 0 < len(apart.aligned) < len(copied.aligned)


def test_closest_sentences_are_shown_on_both_sides() -> None:
    (best,) = (one for one in confirm(PIER, PIER).evidence if one.name == "closest sentences")
    assert (best.here[0].document, best.there[0].document, best.here[0].span) == ("a", "b", best.there[0].span)


def test_matches_come_in_the_order_of_the_pairs() -> None:
    batch = {name: article(name, text) for name, text in (("a", PIER), ("b", GOATS), ("c", PIER))}
    found = confirm_pairs(batch, [("b", "c"), ("a", "c")], Settings())
    assert [(match.left, match.right) for match in found] == [("b", "c"), ("a", "c")]


def test_no_pair_gives_no_match() -> None:
    assert list(confirm_pairs({}, [], Settings())) == []


def test_a_long_article_around_a_rewrite_does_not_dilute_its_score() -> None:
    alone, inside = confirm(BRIDGE, BRIDGE_AGAIN), confirm(BRIDGE, f"{PIER}\n{GOATS}\n{BRIDGE_AGAIN}")
    assert alone.score is not None
    assert inside.score is not None
    assert inside.score > 0.65
    assert confirm(f"{PIER}\n{GOATS}\n{BRIDGE_AGAIN}", BRIDGE).score == inside.score
