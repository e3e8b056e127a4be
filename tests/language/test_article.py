import numpy as np

from auditor.language.article import Article, narration
from auditor.model import Document, Sentence, Span

TEXT = "Ada Brook said “we sail at dawn.” The pier is shut."
SENTENCES = (Sentence("a", 0, Span(0, 33)), Sentence("a", 1, Span(34, len(TEXT))))
ARTICLE = Article(Document("a", TEXT), SENTENCES, np.array([], dtype=np.uint32))


def test_article_has_the_id_of_its_document() -> None:
    assert ARTICLE.id == "a"


def test_texts_are_those_of_the_sentences() -> None:
    assert ARTICLE.texts() == ["Ada Brook said “we sail at dawn.”", "The pier is shut."]


def test_narration_blanks_quotations_and_keeps_lengths() -> None:
    assert ARTICLE.narration() == ["Ada Brook said " + " " * 18, "The pier is shut."]


def test_quotation_over_two_sentences_is_blanked_in_both() -> None:
    text = "“We sail. We land,” she said."
    halves = (Sentence("a", 0, Span(0, 9)), Sentence("a", 1, Span(10, len(text))))
    assert [half.strip() for half in narration(Document("a", text), halves)] == ["", "she said."]


def test_content_words_are_counted_for_each_sentence() -> None:
    assert ARTICLE.content_words().tolist() == [4, 2]
