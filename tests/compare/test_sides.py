from auditor.audit import segment_document
from auditor.compare.sides import answers, sentence_at, side
from auditor.model import Aligned, Document, Segmented, Sentence, Span

TEXT = "The lock reopened in May. “We lost a year of trade over it,” Tilda Roe said. It took 14 months."


def sentence(document: str, ordinal: int) -> Sentence:
    return Sentence(document, ordinal, Span(10 * ordinal, 10 * ordinal + 9))


def test_a_quotation_knows_its_sentence_and_words() -> None:
    document = Document("a", TEXT)
    (quoted,) = side(document, segment_document(document)).quoted
    assert quoted.sentence == 1
    assert quoted.words == ("we", "lost", "a", "year", "of", "trade", "over", "it")


def test_a_quotation_without_a_word_is_left_out() -> None:
    document = Document("a", "The sign read “[illegible] …” and nobody knew why it did.")
    assert side(document, segment_document(document)).quoted == ()


def test_a_side_has_the_id_of_its_document() -> None:
    assert side(Document("a", ""), Segmented((), (), (), ())).id == "a"


def test_a_span_lies_in_the_sentence_where_it_begins() -> None:
    sentences = (sentence("a", 0), sentence("a", 1))
    assert [sentence_at(sentences, Span(at, at + 4)) for at in (0, 8, 10, 18)] == [0, 0, 1, 1]


def test_a_span_between_sentences_lies_in_none() -> None:
    sentences = (sentence("a", 1), sentence("a", 2))
    assert [sentence_at(sentences, Span(at, at + 1)) for at in (3, 19, 40)] == [None, None, None]


def test_answers_are_told_in_both_directions() -> None:
    split = [Aligned(sentence("a", 0), sentence("b", ordinal), 0.5) for ordinal in (3, 4)]
    assert answers(split) == ({0: frozenset({3, 4})}, {3: frozenset({0}), 4: frozenset({0})})
