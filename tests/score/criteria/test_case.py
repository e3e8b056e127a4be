from auditor.model import Span
from auditor.score.criteria.case import case
from auditor.settings import Settings
from tests.score.made import linked, spans, subject


def test_a_case_has_the_words_of_each_body_sentence() -> None:
    found = case(subject(3), Settings())
    assert (len(found.body), found.words, found.share({0})) == (3, (5, 5, 5), 1 / 3)


def test_places_and_shares_are_those_of_ordinals() -> None:
    found = case(subject(3), Settings())
    assert [place.span for place in found.places({2, 0})] == [spans(3)[0], spans(3)[2]]
    assert found.inside([Span(0, 30)]) == {0, 1}


def test_an_article_without_words_has_no_share_of_them() -> None:
    assert case(subject(0), Settings()).share({0}) == 0


def test_what_was_copied_are_matches_of_which_it_is_the_later_one() -> None:
    one = linked(3)
    assert case(subject(3, one), Settings()).copied == (one,)
