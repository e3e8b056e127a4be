"""The project's own five articles: everything planted in them is found, and nothing else."""

from pathlib import Path

import pytest

from auditor.model import AlterationKind, Family, RelationKind, TranslationLevel, Verdict
from tests.gold import checks
from tests.gold.answers import Case, case


@pytest.fixture(scope="module")
def own(seeds: Path) -> Case:
    """Return the audit of seeds/ with its gold answers."""
    return case(seeds, Path(__file__).parent / "seeds")


def test_exactly_one_pair_is_a_copy_or_a_rewrite(own: Case) -> None:
    checks.only_the_copy_is_reported(own)


def test_the_copy_came_out_of_the_original(own: Case) -> None:
    checks.the_copy_is_004(own)


def test_every_altered_quotation_and_title_is_found(own: Case) -> None:
    assert checks.altered_found(own) == (8, 8)


def test_unchanged_quotations_are_left_alone(own: Case) -> None:
    assert checks.unchanged_flagged(own) == []


def test_the_swapped_and_the_leaked_credit_are_found(own: Case) -> None:
    checks.both_credits_are_found(own)


def test_quotations_that_lost_their_marks_are_found(own: Case) -> None:
    assert len(own.altered(AlterationKind.MARKS)) == 2


def test_every_line_that_is_not_reporting_is_marked_and_no_other(own: Case) -> None:
    assert checks.lines_missed(own) == []
    assert checks.lines_wrongly_marked(own) == []


def test_the_only_figures_reported_are_the_districts(own: Case) -> None:
    figures = [found for found in own.audit.alterations if found.kind is AlterationKind.FIGURE]
    assert {(f.left.document[:3], f.right.document[:3]) for f in figures} == {("002", "003"), ("003", "004")}


def test_two_reports_on_one_document_draw_on_a_common_source(own: Case) -> None:
    relation = next(r for r in own.audit.relations if (r.left[:3], r.right[:3]) == ("000", "001"))
    assert relation.kind is RelationKind.COMMON_SOURCE


def test_the_repeated_sentence_of_one_outlet_is_a_shared_passage(own: Case) -> None:
    match = next(m for m in own.audit.matches if (m.left[:3], m.right[:3]) == ("001", "002"))
    assert match.verdict is Verdict.SHARED_PASSAGES
    assert len(match.passages) == 1


def test_only_the_translated_and_the_spun_article_show_signs_of_it(own: Case) -> None:
    levels = {card.document[:3]: card.translation_level for card in own.audit.scorecards}
    assert levels == {
        "000": TranslationLevel.NONE_FOUND,
        "001": TranslationLevel.NONE_FOUND,
        "002": TranslationLevel.NONE_FOUND,
        "003": TranslationLevel.DECLARED,
        "004": TranslationLevel.STRONG,
    }


def test_no_span_of_language_is_marked_in_the_three_plain_reports(own: Case) -> None:
    families = (Family.TRANSLATION, Family.SPIN, Family.DECLARED, Family.HIDDEN)
    assert [m for m in own.audit.marks if m.family in families and m.document[:3] in ("000", "001", "002")] == []


def test_claims_are_led_back_to_their_earliest_carrier(own: Case) -> None:
    every, elsewhere = checks.origins(own)
    assert every >= 0.95
    assert elsewhere >= 0.80
