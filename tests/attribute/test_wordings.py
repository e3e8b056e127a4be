from auditor.attribute.wordings import third_articles
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

A, B = document("a", *ORIGINAL), document("b", *REWRITTEN)


def test_a_third_article_sides_with_the_wording_that_it_prints() -> None:
    found = [piece.strength for witness in (A, B) for piece in third_articles(pair(A, B, document("c", witness.text)))]
    assert found == [2.0, -2.0]


def test_where_nothing_was_altered_no_third_article_is_asked() -> None:
    assert list(third_articles(pair(A, A, document("c", A.text)))) == []
