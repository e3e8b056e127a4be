import numpy as np
import pytest

from auditor.confirm.closeness import LEAST, closeness
from auditor.confirm.narrated import Narrated, narrated
from tests.confirm.articles import BRIDGE, article


def bridge() -> Narrated:
    return next(iter(narrated([article("a", BRIDGE)])))


def test_sentences_weigh_by_their_content_words() -> None:
    one = bridge()
    share = one.content_words[0] / one.content_words.sum()
    assert closeness(np.array([2.0, 0.0, 0.0, 0.0]), one) == pytest.approx(2.0 * share)


def test_sentences_of_its_own_count_against_it_once() -> None:
    assert closeness(np.full(4, -4.0), bridge()) == LEAST


def test_nothing_to_be_close_to_is_not_zero() -> None:
    assert closeness(np.zeros(0), bridge()) is None
