import numpy as np

from auditor.confirm.likeness import CAP, FLOOR, four_numbers, log_odds, weights
from auditor.confirm.narrated import Narrated, narrated
from tests.confirm.articles import BRIDGE, BRIDGE_AGAIN, OTHER_BRIDGE, article


def pair(left: str, right: str) -> tuple[Narrated, Narrated]:
    one, other = narrated([article("a", left), article("b", right)])
    return one, other


def odds(left: str, right: str) -> np.ndarray:
    one, other = pair(left, right)
    return log_odds(four_numbers(one, other)[0], one, other, weights())


def test_a_reworded_sentence_is_as_like_its_own_as_can_be() -> None:
    assert np.diag(odds(BRIDGE_AGAIN, BRIDGE)).tolist() == [CAP] * 4


def test_of_another_report_of_the_event_only_the_opening_is_alike() -> None:
    best = odds(OTHER_BRIDGE, BRIDGE).max(axis=1)
    assert best[0] > 0 > best[1:].max()


def test_log_odds_are_bounded() -> None:
    found = odds(BRIDGE, BRIDGE)
    assert found.min() >= FLOOR
    assert found.max() == CAP


def test_both_directions_have_their_own_shape() -> None:
    one, other = pair(BRIDGE, "Engineers mended rotten piles at Halloway.\nTugs pushed a span shut by noon on Tuesday.")
    forth, back = four_numbers(one, other)
    assert (forth.shape, back.shape) == ((4, 2, 4), (2, 4, 4))


def test_words_on_every_line_tell_less_than_words_in_one_place() -> None:
    refrain = "Ferrand keeps watch over Halloway bridge at night.\n" * 4
    once = "Ferrand keeps watch over Halloway bridge at night.\n" + "Goats ate every cabbage beside the chapel.\n" * 3
    said = "At night Halloway bridge is watched over by Ferrand."
    rare = [four_numbers(*pair(said, text))[0][0, :, 1].max() for text in (refrain, once)]
    assert rare[0] < rare[1]


def test_a_name_that_the_other_article_lacks_speaks_against_it() -> None:
    told = "The county will spend 230,000 crowns on a bearing cast in Orlin."
    assert odds(told.replace("Orlin", "Vessel"), BRIDGE)[0, 0] < odds(told, BRIDGE)[0, 0]


def test_headlines_prove_nothing() -> None:
    found = odds(f"Swing bridge at Halloway stuck open on Tuesday\n{BRIDGE}", BRIDGE)
    assert (found[0] == 0).all()


def test_an_article_without_narration_has_no_odds() -> None:
    assert odds("", BRIDGE).shape == (0, 4)
