from auditor.attribute.wordings import third_articles
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

A, B = document("a", *ORIGINAL), document("b", *REWRITTEN)


def test_a_third_article_sides_with_the_wording_that_it_prints() -> None:
    found = [piece.strength for witness in (A, B) for piece in third_articles(pair(A, B, document("c", witness.text)))]
    assert found == [2.0, -2.0]


def test_where_nothing_was_altered_no_third_article_is_asked() -> None:
    assert list(third_articles(pair(A, A, document("c", A.text)))) == []


def test_where_third_articles_disagree_each_side_is_said_once() -> None:
    both = pair(A, B, document("c", A.text), document("d", B.text), document("e", A.text))
    found = list(third_articles(both))
    assert [piece.strength for piece in found] == [2.0, -2.0]
    assert [piece.there[0].document for piece in found] == ["c", "d"]


def test_the_place_of_a_third_article_holds_the_words_that_it_prints() -> None:
    third = document("c", "A line before.", A.text)
    (found,) = third_articles(pair(A, B, third))
    (here,), (there,) = found.here, found.there
    said = third.text[there.span.start : there.span.end]
    assert said in A.text[here.span.start - 1 : here.span.end + 1]
    assert said not in B.text
