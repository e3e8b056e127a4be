from auditor.model import Document, Family, Mark, Segmented, Sentence, Span, Strength
from auditor.score.notices import notices
from auditor.score.subject import Subject
from auditor.settings import Settings


def codes(sentences: int, shingles: int, *, headings: int = 0) -> list[str]:
    found = tuple(Sentence("a", at, Span(2 * at, 2 * at + 1)) for at in range(sentences))
    span = Span(0, 2 * headings)
    marks = (Mark("a", span, "heading", Family.STRUCTURE, Strength.LIKELY, ""),) if headings else ()
    subject = Subject(Document("a", "x " * sentences), marks, Segmented(found, (), (), ()), ())
    return [notice.code for notice in notices(subject, shingles, Settings(body_sentences=4, shingles=10))]


def test_a_long_article_has_no_caveat() -> None:
    assert codes(4, 10) == []


def test_few_shingles_are_too_short_to_match() -> None:
    assert codes(4, 9) == ["too-short-to-match"]


def test_few_sentences_are_too_short_for_shares() -> None:
    assert codes(3, 10) == ["too-short-for-shares"]


def test_headings_are_no_body_sentences() -> None:
    assert codes(4, 10, headings=1) == ["too-short-for-shares"]


def test_both_caveats_may_hold() -> None:
    assert codes(0, 0) == ["too-short-to-match", "too-short-for-shares"]


def test_hidden_characters_are_told() -> None:
    mark = Mark("a", Span(0, 1), "hidden-characters", Family.HIDDEN, Strength.CERTAIN, "")
    subject = Subject(Document("a", "\u200bx"), (mark,), Segmented((), (), (), ()), ())
    assert [notice.code for notice in notices(subject, 10, Settings(body_sentences=0, shingles=10))] == [
        "hidden-characters"
    ]


def of_language(language: str | None) -> list[str]:
    subject = Subject(Document("a", "x", language=language), (), Segmented((), (), (), ()), ())
    return [notice.message for notice in notices(subject, 10, Settings(body_sentences=0, shingles=10))]


def test_another_language_is_told() -> None:
    assert of_language("de") == ["language: German; thresholds were fitted on English, verdicts are not calibrated"]


def test_english_needs_no_notice() -> None:
    assert of_language("en-GB") == of_language(None) == []
