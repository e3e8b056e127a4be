import pytest

from auditor.mark.rules import RULES
from auditor.model import (
    Alteration,
    AlterationKind,
    Confidence,
    Document,
    Family,
    Mark,
    Match,
    Place,
    Relation,
    RelationKind,
    Segmented,
    Span,
    Strength,
    TranslationLevel,
    Verdict,
)
from auditor.score.subject import Linked, Subject
from auditor.score.translation import translation_level

FROM_OTHER = RelationKind.RIGHT_FROM_LEFT
DECLARED = (Family.DECLARED, Strength.STRONG, "declared-translated")
STRONG = (Family.TRANSLATION, Strength.STRONG, "doubled")


def medium(rule: str) -> tuple[Family, Strength, str]:
    return (Family.SPIN, Strength.MEDIUM, rule)


def level(
    *marks: tuple[Family, Strength, str],
    altered: tuple[AlterationKind, ...] = (),
    kind: RelationKind = FROM_OTHER,
) -> TranslationLevel:
    found = tuple(Mark("b", Span(at, at + 1), rule, family, how, "") for at, (family, how, rule) in enumerate(marks))
    places = [(Place("a", Span(at, at + 1)), Place("b", Span(at, at + 1))) for at in range(len(altered))]
    alterations = [Alteration("", what, *where, (), None) for what, where in zip(altered, places, strict=True)]
    match = Match("a", "b", Verdict.REWRITTEN, 0.9, 0.5, 0.9, 0.9, (), (), ())
    linked = Linked(Document("a", ""), match, tuple(alterations), Relation("a", "b", kind, Confidence.HIGH, ()))
    return translation_level(Subject(Document("b", "text"), found, Segmented((), (), (), ()), (linked,)))


def test_nothing_is_none_found() -> None:
    assert level() is TranslationLevel.NONE_FOUND


def test_what_the_page_declares_is_declared_whatever_else_there_is() -> None:
    assert level(DECLARED, STRONG) is TranslationLevel.DECLARED


def test_one_strong_span_is_strong() -> None:
    assert level(STRONG) is TranslationLevel.STRONG


def test_two_quotations_altered_against_an_earlier_article_are_strong() -> None:
    assert level(altered=(AlterationKind.QUOTE, AlterationKind.TITLE)) is TranslationLevel.STRONG


def test_one_altered_quotation_is_some() -> None:
    assert level(altered=(AlterationKind.QUOTE,)) is TranslationLevel.SOME


def test_medium_spans_of_two_rules_are_some() -> None:
    assert level(medium("synonym"), medium("article")) is TranslationLevel.SOME


def test_medium_spans_of_one_rule_are_none() -> None:
    assert level(medium("synonym"), medium("synonym")) is TranslationLevel.NONE_FOUND


@pytest.mark.parametrize("family", [Family.SLIP, Family.FOREIGN, Family.HIDDEN])
def test_other_families_never_count(family: Family) -> None:
    assert level((family, Strength.STRONG, "x"), (family, Strength.MEDIUM, "y")) is TranslationLevel.NONE_FOUND


def test_weak_spans_never_count() -> None:
    weak = [(Family.SPIN, Strength.WEAK, rule) for rule in ("synonym", "article", "order")]
    assert level(*weak) is TranslationLevel.NONE_FOUND


@pytest.mark.parametrize("kind", [RelationKind.LEFT_FROM_RIGHT, RelationKind.UNDETERMINED])
def test_quotations_altered_elsewhere_do_not_count(kind: RelationKind) -> None:
    assert level(altered=(AlterationKind.QUOTE,) * 3, kind=kind) is TranslationLevel.NONE_FOUND


def test_lost_marks_and_credits_are_no_altered_quotations() -> None:
    assert level(altered=(AlterationKind.MARKS, AlterationKind.CREDIT)) is TranslationLevel.NONE_FOUND


def test_outside_english_nothing_is_looked_for() -> None:
    mark = Mark("b", Span(0, 5), "doubled", Family.TRANSLATION, Strength.STRONG, "")
    german = Subject(Document("b", "Zwei.", language="de"), (mark,), Segmented((), (), (), ()), ())
    assert translation_level(german) is TranslationLevel.NONE_FOUND


def test_phrases_of_a_spinner_are_some_for_they_are_two() -> None:
    assert level(medium("spun-phrases")) is TranslationLevel.SOME


def test_the_rule_that_counts_alone_exists() -> None:
    assert "spun-phrases" in {rule.name for rule in RULES}
