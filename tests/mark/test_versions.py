from auditor.mark.versions import Versions

NOTE = 1
LONG = dict.fromkeys(range(1, 12), 100)
OTHER = dict.fromkeys(range(20, 30), 100) | {NOTE: 100}


def test_articles_that_share_most_of_their_sentences_are_alike() -> None:
    assert Versions([LONG, LONG | {12: 900}]).alike(0, 1, NOTE)


def test_articles_that_share_a_note_are_not() -> None:
    assert not Versions([LONG, OTHER]).alike(0, 1, NOTE)


def test_a_note_that_is_half_of_an_article_does_not_make_it_like_another() -> None:
    assert not Versions([LONG, {NOTE: 100, 99: 100}]).alike(0, 1, NOTE)


def test_three_tenths_of_the_rest_of_the_shorter_one_are_enough() -> None:
    assert Versions([LONG, {NOTE: 100, 2: 30, 99: 70}]).alike(0, 1, NOTE)
    assert not Versions([LONG, {NOTE: 100, 2: 29, 99: 71}]).alike(0, 1, NOTE)


def test_versions_of_one_story_count_once() -> None:
    articles = Versions([LONG, LONG, LONG, OTHER])
    assert articles.stories(NOTE, [0, 1, 2, 3], 2)
    assert not articles.stories(NOTE, [0, 1, 2, 3], 3)


def test_an_article_that_is_like_two_others_does_not_make_them_one() -> None:
    mixed = Versions([LONG, OTHER, {NOTE: 100, 2: 100, 20: 100}])
    assert mixed.alike(0, 2, NOTE)
    assert mixed.alike(1, 2, NOTE)
    assert mixed.stories(NOTE, [0, 1, 2], 2)
