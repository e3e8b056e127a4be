from dataclasses import replace

from auditor.audit import mark_document, segment_document
from auditor.compare.sides import ONE_SENTENCE, answering, facing, sentence_at, side, versions
from auditor.model import Aligned, Document, Match, Segmented, Sentence, Span, Verdict

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


def test_outside_a_copy_only_passages_and_equal_sentences_are_versions() -> None:
    far, near = (Aligned(sentence("a", at), sentence("b", at), ONE_SENTENCE - 0.1 + at / 10) for at in (0, 1))
    match = Match("a", "b", Verdict.SAME_STORY, None, None, None, None, (far, near), (), ())
    assert versions(match) == (near,)
    assert versions(replace(match, verdict=Verdict.COPY)) == (far, near)


def test_a_span_lies_in_the_sentence_where_it_begins() -> None:
    sentences = (sentence("a", 0), sentence("a", 1))
    assert [sentence_at(sentences, Span(at, at + 4)) for at in (0, 8, 10, 18)] == [0, 0, 1, 1]


def test_a_span_between_sentences_lies_in_none() -> None:
    sentences = (sentence("a", 1), sentence("a", 2))
    assert [sentence_at(sentences, Span(at, at + 1)) for at in (3, 19, 40)] == [None, None, None]


def test_answers_are_pairs_of_ordinals() -> None:
    split = [Aligned(sentence("a", 0), sentence("b", ordinal), 0.5) for ordinal in (3, 4)]
    assert answering(split) == {(0, 3), (0, 4)}


def test_of_equally_close_pairs_neither_side_decides() -> None:
    close = [(0, 1), (1, 0), (1, 1)]
    forth = facing([Aligned(sentence("a", one), sentence("b", two), 0.5) for one, two in close])
    back = facing([Aligned(sentence("b", two), sentence("a", one), 0.5) for one, two in close])
    assert {(p.left, p.right) for p in forth} == {(p.right, p.left) for p in back}


HEADED = "The Orla Lantern\nLock ‘a ruin’, keeper says\n“We lost it,” Tilda Roe said."


def headed(text: str, title: str | None = None) -> str | None:
    document = Document("a", text, title)
    span = side(document, segment_document(document), mark_document(document)).headline
    return text[span.start : span.end] if span else None


def test_the_headline_is_where_the_text_prints_the_title() -> None:
    assert headed(HEADED, "Lock ‘A Ruin’, Keeper Says") == "Lock ‘a ruin’, keeper says"


def test_without_a_title_the_marked_line_is_the_headline() -> None:
    assert headed("Lock is a ruin\n“We lost it,” Tilda Roe said.\nIt is shut.") == "Lock is a ruin"


def test_a_title_that_the_text_does_not_print_has_no_place() -> None:
    assert headed(HEADED, "Keeper mourns the lock") is None


def test_single_marks_in_a_headline_are_quotations() -> None:
    document = Document("a", HEADED, "Lock ‘a ruin’, keeper says")
    found = side(document, segment_document(document)).quoted
    assert [HEADED[one.span.start : one.span.end] for one in found] == ["a ruin", "We lost it"]
