import pytest

from auditor.confirm.narrated import narrated
from auditor.confirm.passages import Sides, best_odds, passages, sides_of, verbatim
from auditor.language.vectors import sentence_vectors, similarities
from auditor.model import Aligned, Passage, PassageKind, Sentence, Span
from auditor.settings import Settings
from tests.confirm.articles import BRIDGE, BRIDGE_AGAIN, OTHER_BRIDGE, article

LONG = "Nine barges carried gravel past Dunmarrow pier toward quiet coves near Orla."
SHORT = "The talks go on."
OWN = "\n".join(
    (
        "Bakers in Little Orla have banned yeast from the shelf, and a cellar of sour dough feeds the whole street.",
        "Chess players from Pellbridge took the county cup when Ida Marrable gave up a rook on move nine.",
        "Barn owls nest again in the belfry of Saint Tibb’s, where volunteers hung two cameras above the bells.",
    )
)


def pair(left: int, right: int, similarity: float = 0.9) -> Aligned:
    places = [Sentence(name, at, Span(100 * at, 100 * at + 80)) for name, at in (("a", left), ("b", right))]
    return Aligned(places[0], places[1], similarity)


def same(*pairs: Aligned, left: str = LONG, right: str = LONG) -> tuple[Passage, ...]:
    return verbatim(pairs, [left] * 9, [right] * 9, threshold=0.8)


def found(one: str, other: str, *, reworded_passage: float = 6.0) -> tuple[Passage, ...]:
    return passages(sides(one, other), (), ([], []), Settings(reworded_passage=reworded_passage))


def sides(one: str, other: str) -> list[Sides]:
    articles = [article("a", one), article("b", other)]
    vectors = sentence_vectors([text for each in articles for text in each.texts()])
    cut = len(articles[0].sentences)
    left, right = narrated(articles)
    return list(sides_of(left, right, (one, other), similarities(vectors[:cut], vectors[cut:])))


def test_long_articles_are_compared_in_parts_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sides(f"{OWN}\n{BRIDGE}", f"{BRIDGE_AGAIN}\n{OWN}")
    monkeypatch.setattr("auditor.confirm.narrated.PART", 4)
    parts = sides(f"{OWN}\n{BRIDGE}", f"{BRIDGE_AGAIN}\n{OWN}")
    assert (len(whole), len(parts)) == (1, 4)
    for one, other in zip(best_odds(whole), best_odds(parts), strict=True):
        assert one.shape == other.shape
        assert (other <= one + 1e-6).all()


def test_articles_without_narration_have_no_best_odds() -> None:
    assert [len(best) for best in best_odds(sides("", BRIDGE))] == [0, 0]


def test_a_reworded_passage_inside_an_own_text_is_found() -> None:
    text = f"{OWN}\n{BRIDGE_AGAIN}"
    (passage,) = found(BRIDGE, text)
    assert passage.kind is PassageKind.REWORDED
    assert passage.left == Span(0, len(BRIDGE))
    assert passage.right.start == len(OWN) + 1


def test_the_words_of_a_passage_can_be_searched_for_in_the_left_article() -> None:
    (passage,) = found(BRIDGE, f"{OWN}\n{BRIDGE_AGAIN}")
    assert passage.shared
    assert all(word in BRIDGE for word in passage.shared)


def test_another_report_of_the_same_event_is_no_passage() -> None:
    assert found(BRIDGE, OTHER_BRIDGE) == ()


def test_a_passage_reads_the_same_from_the_other_side() -> None:
    (one,), (other,) = found(BRIDGE, f"{OWN}\n{BRIDGE_AGAIN}"), found(f"{OWN}\n{BRIDGE_AGAIN}", BRIDGE)
    assert (one.left, one.right, one.score, one.chance) == (other.right, other.left, other.score, other.chance)


def test_a_stricter_setting_finds_less() -> None:
    assert found(BRIDGE, f"{OWN}\n{BRIDGE_AGAIN}", reworded_passage=60) == ()


def test_one_nearly_equal_sentence_is_a_verbatim_passage() -> None:
    one = pair(2, 5, 0.85)
    assert same(one) == (Passage(PassageKind.VERBATIM, Span(200, 280), Span(500, 580), (one,), words=12),)


def test_neighbours_in_both_articles_are_one_passage() -> None:
    (passage,) = same(pair(0, 3, 0.9), pair(1, 4, 0.8))
    assert (passage.left, passage.right, passage.words) == (Span(0, 180), Span(300, 480), 24)


def test_neighbours_in_one_article_only_are_two_passages() -> None:
    assert len(same(pair(0, 3), pair(1, 5))) == 2
    assert len(same(pair(0, 3), pair(2, 4))) == 2


def test_sentences_in_another_order_are_two_passages() -> None:
    assert len(same(pair(0, 4), pair(1, 3))) == 2


def test_less_similar_sentence_is_no_passage_and_parts_its_neighbours() -> None:
    assert len(same(pair(0, 0), pair(1, 1, 0.79), pair(2, 2))) == 2


def test_short_sentences_are_no_passage() -> None:
    assert same(pair(0, 0), left=SHORT, right=SHORT) == ()


def test_sentence_short_on_one_side_is_no_passage() -> None:
    assert same(pair(0, 0), left=SHORT) == same(pair(0, 0), right=SHORT) == ()


def test_sentence_that_is_quotation_is_no_passage() -> None:
    blanked = "Brook said " + " " * len(LONG)
    assert same(pair(0, 0), left=blanked, right=blanked) == ()


def test_nothing_aligned_is_no_passage() -> None:
    assert same() == ()


def test_a_sentence_told_in_a_run_is_no_passage_of_its_own() -> None:
    lines = BRIDGE.split("\n")
    own = sides(BRIDGE, f"{OWN}\n{BRIDGE}")
    aligned = [
        Aligned(one, other, 1.0) for one, other in zip(own[0].left.sentences, own[0].right.sentences[3:], strict=True)
    ]
    (passage,) = passages(own, aligned, (lines, [*OWN.split("\n"), *lines]), Settings())
    assert (passage.kind, passage.verbatim) == (PassageKind.REWORDED, 4)


def test_numbers_with_a_comma_are_among_the_shared_words() -> None:
    (passage,) = found(BRIDGE, f"{OWN}\n{BRIDGE_AGAIN}")
    assert "230,000" in passage.shared


def test_turning_the_articles_round_turns_the_pairs_round() -> None:
    merged = BRIDGE_AGAIN.replace(".\nA Great", " and a Great").replace(" and the Orlin", ".\nThe Orlin")
    one, other = found(BRIDGE, f"{OWN}\n{merged}"), found(f"{OWN}\n{merged}", BRIDGE)
    pairs = [{(pair.left.ordinal, pair.right.ordinal) for pair in passage.pairs} for passage in (*one, *other)]
    assert pairs[0] == {(right, left) for left, right in pairs[1]}
