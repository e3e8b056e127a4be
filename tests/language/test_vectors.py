import numpy as np
from numpy.typing import NDArray

from auditor.language.vectors import (
    claim_vectors,
    sentence_vectors,
    similarities,
    stems_and_pairs,
    story_vectors,
    vectors_of,
)

PIER = "The old pier at Dunmarrow collapsed after a barge struck it."
REWORDED = "A barge hit Dunmarrow's old pier and it collapsed."
GOATS = "Nine goats ate every cabbage on Ada Brook's allotment."


def sentence_similarities(*texts: str) -> NDArray[np.float64]:
    vectors = sentence_vectors(texts)
    return similarities(vectors, vectors)


def test_sentence_is_wholly_similar_to_itself() -> None:
    assert sentence_similarities(PIER)[0, 0] == 1


def test_reworded_sentence_is_nearer_than_another() -> None:
    reworded, other = sentence_similarities(PIER, REWORDED, GOATS)[0, 1:]
    assert reworded > 0.4
    assert other < 0.1


def test_similarity_does_not_depend_on_the_other_texts() -> None:
    alone = sentence_similarities(PIER, REWORDED)[0, 1]
    crowded = sentence_similarities(PIER, GOATS, "The barge, the barge!", REWORDED, "")[0, 3]
    assert abs(alone - crowded) <= 1e-6


def test_similarity_is_symmetric() -> None:
    found = sentence_similarities(PIER, REWORDED, GOATS)
    assert np.array_equal(found, found.T)


def test_unrelated_sentences_with_equal_function_words_are_not_similar() -> None:
    one = "It was not that she would have been there before the council met."
    other = "It was not that he would have been there before the goats escaped."
    assert sentence_similarities(one, other)[0, 1] < 0.4


def test_texts_without_a_word_are_like_nothing() -> None:
    assert sentence_similarities("", "…").tolist() == [[0, 0], [0, 0]]


def test_sentence_of_function_words_alone_has_a_vector() -> None:
    assert sentence_similarities("It is what it is.")[0, 0] > 0


def test_stories_are_compared_by_content_words() -> None:
    vectors = story_vectors([PIER, REWORDED, "It is what it is."])
    near = similarities(vectors, vectors)
    assert near[0, 0] == 1
    assert near[0, 1] > 0.5
    assert near[0, 2] == 0


def test_stories_without_content_are_like_nothing() -> None:
    vectors = story_vectors(["", "It is what it is."])
    assert similarities(vectors, vectors).tolist() == [[0, 0], [0, 0]]


def test_pairs_of_neighbouring_stems_are_features() -> None:
    assert stems_and_pairs("Old piers collapsed") == ["old", "piers", "colla", "old piers", "piers colla"]


def test_words_of_grammar_are_features_of_a_sentence_too() -> None:
    assert stems_and_pairs("It is shut") == ["it", "is", "shut", "it is", "is shut"]


def test_similarities_are_rounded_so_that_a_threshold_falls_alike_everywhere() -> None:
    found = sentence_similarities(PIER, REWORDED)
    assert np.array_equal(found, np.round(found, 6))


def test_similarities_of_many_sentences_are_those_of_each() -> None:
    vectors = sentence_vectors([PIER, REWORDED, GOATS] * 400)
    assert np.array_equal(similarities(vectors, vectors), np.tile(similarities(vectors[:3], vectors[:3]), (400, 400)))


def claim_similarities(*texts: str) -> NDArray[np.float64]:
    vectors = claim_vectors(texts)
    return similarities(vectors, vectors)


def test_a_claim_is_wholly_similar_to_itself() -> None:
    assert claim_similarities(PIER, GOATS).diagonal().tolist() == [1, 1]


def test_a_reworded_claim_is_nearer_than_another() -> None:
    reworded, other = claim_similarities(PIER, REWORDED, GOATS)[0, 1:]
    assert reworded > 0.4
    assert other < 0.15


def test_two_claims_are_as_similar_alone_as_in_a_crowd() -> None:
    alone = claim_similarities(PIER, REWORDED)[0, 1]
    assert claim_similarities(GOATS, PIER, "The barge, the barge!", REWORDED, "", PIER)[1, 3] == alone


def test_texts_without_a_word_are_similar_to_nothing() -> None:
    assert claim_similarities("", "…").tolist() == [[0, 0], [0, 0]]


def test_a_claim_of_one_word_is_similar_to_itself() -> None:
    assert claim_similarities("Goats.", "Goats!")[0, 1] == 1


def test_endings_that_many_words_share_weigh_little() -> None:
    shared, name = claim_similarities("Negotiation", "Irrigation", "Dunmarrow", "Dunmarrows")[[0, 2], [1, 3]]
    assert shared < 0.2 < name


def test_vectors_of_many_articles_are_alike_as_those_of_two() -> None:
    texts = {"a": [PIER, GOATS], "b": [REWORDED], "c": ["Nine gulls sat on the crane."]}
    many, two = vectors_of(texts), vectors_of({name: texts[name] for name in "ab"})
    assert similarities(many["a"], many["b"]).tolist() == similarities(two["a"], two["b"]).tolist()
    assert {name: rows.shape[0] for name, rows in many.items()} == {"a": 2, "b": 1, "c": 1}
