from auditor.mark.marks import marks_of
from auditor.model import Document, Family


def traces(text: str) -> list[str]:
    marks = marks_of(Document("a", text))
    return [text[mark.span.start : mark.span.end] for mark in marks if mark.family is Family.SPIN]


def test_abroad_before_its_noun_is_marked() -> None:
    assert traces("They closed the abroad offices.") == ["the abroad offices"]


def test_abroad_after_its_noun_is_english() -> None:
    assert traces("They closed offices abroad and sold 12 abroad last year.") == []


def test_article_that_fitted_another_word_is_marked() -> None:
    assert traces("He saw an [Dutch] paper and a [European] one, an [hourly] one.") == ["an [Dutch]"]


def test_bracket_counts_in_narration_only() -> None:
    text = "Two fell [in the north]. “Two fell [in the south],” she said."
    assert traces(text) == ["[in the north]"]
