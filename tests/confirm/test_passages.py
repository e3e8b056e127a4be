from auditor.confirm.passages import shared_passages
from auditor.model import Aligned, Passage, Sentence, Span

LONG = "Nine barges carried gravel past Dunmarrow pier toward quiet coves near Orla."
SHORT = "The talks go on."


def pair(left: int, right: int, similarity: float = 0.9) -> Aligned:
    places = [Sentence(name, at, Span(100 * at, 100 * at + 80)) for name, at in (("a", left), ("b", right))]
    return Aligned(places[0], places[1], similarity)


def passages(*pairs: Aligned, left: str = LONG, right: str = LONG) -> tuple[Passage, ...]:
    return shared_passages(pairs, [left] * 9, [right] * 9, threshold=0.8)


def test_one_nearly_equal_sentence_is_a_passage() -> None:
    assert passages(pair(2, 5, 0.85)) == (Passage(Span(200, 280), Span(500, 580), words=12, similarity=0.85),)


def test_neighbours_in_both_articles_are_one_passage() -> None:
    assert passages(pair(0, 3, 0.9), pair(1, 4, 0.8)) == (Passage(Span(0, 180), Span(300, 480), 24, 0.8),)


def test_neighbours_in_one_article_only_are_two_passages() -> None:
    assert len(passages(pair(0, 3), pair(1, 5))) == 2
    assert len(passages(pair(0, 3), pair(2, 4))) == 2


def test_sentences_in_another_order_are_two_passages() -> None:
    assert len(passages(pair(0, 4), pair(1, 3))) == 2


def test_less_similar_sentence_is_no_passage_and_parts_its_neighbours() -> None:
    assert len(passages(pair(0, 0), pair(1, 1, 0.79), pair(2, 2))) == 2


def test_short_sentences_are_no_passage() -> None:
    assert passages(pair(0, 0), left=SHORT, right=SHORT) == ()


def test_sentence_short_on_one_side_is_no_passage() -> None:
    assert passages(pair(0, 0), left=SHORT) == passages(pair(0, 0), right=SHORT) == ()


def test_sentence_that_is_quotation_is_no_passage() -> None:
    blanked = "Brook said " + " " * len(LONG)
    assert passages(pair(0, 0), left=blanked, right=blanked) == ()


def test_nothing_aligned_is_no_passage() -> None:
    assert passages() == ()
