import pytest

from auditor.language.background import gram_rarity, idf, is_known, name_stems, rarity_in_sentences


def test_word_of_everyday_news_is_less_rare_than_an_unusual_one() -> None:
    assert 1 <= idf("government") < idf("harbour")


def test_unseen_word_is_as_rare_as_any() -> None:
    assert idf("zorbelquin") == idf("vrixtomple") >= idf("harbour")


def test_forms_of_one_stem_are_equally_rare() -> None:
    assert idf("governments") == idf("government's") == idf("government")


def test_number_word_is_as_rare_as_its_digits() -> None:
    assert idf("twelve") == idf("12")


@pytest.mark.parametrize("word", ["the", "of", "and", "with", "said"])
def test_words_of_every_sentence_are_not_rare(word: str) -> None:
    assert idf(word) < idf("harbour")


def test_a_word_of_the_news_is_known_and_no_other() -> None:
    assert is_known("governments")
    assert not is_known("zorbelquin")


def test_names_are_told_from_words() -> None:
    assert {"dubli", "reute"} <= name_stems()
    assert not {"bridg", "said"} & name_stems()


def test_a_word_is_rarer_in_sentences_than_in_articles() -> None:
    assert 1 < rarity_in_sentences("the") < rarity_in_sentences("counc") < rarity_in_sentences("dunma")
    assert all(idf(word) < rarity_in_sentences(word) for word in ("the", "counc", "dunma"))


def test_letters_of_many_words_are_less_rare_than_those_of_none() -> None:
    assert 1 <= gram_rarity(" th") < gram_rarity("ver") < gram_rarity("qzx")


def test_letters_are_never_rarer_than_those_of_no_word() -> None:
    assert gram_rarity("zeb") <= gram_rarity("qzx")
