"""The scorecard of one document: every criterion, in the order in which a report shows them. There is no total."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from auditor.language.counts import counted
from auditor.language.names import is_english, language_name, not_calibrated
from auditor.model import Criterion, Scorecard
from auditor.score.criteria import kept, presentation, primary, provenance, reply, sourcing, transparency
from auditor.score.criteria.case import Case, case
from auditor.score.criteria.standard import Standard
from auditor.score.subject import Subject
from auditor.score.translation import translation_level
from auditor.settings import Settings

CRITERIA: Sequence[tuple[Standard, Callable[[Case], Criterion]]] = (
    (provenance.ORIGINAL, provenance.original_share),
    (provenance.CREDITED, provenance.reuse_credited),
    (kept.CREDITS, kept.credits_kept),
    (kept.QUOTATIONS, kept.quotations_kept),
    (kept.FIGURES, kept.figures_kept),
    (provenance.DISCLOSED, provenance.rewriting_disclosed),
    (provenance.EXCHANGED, provenance.words_exchanged),
    (sourcing.VARIETY, sourcing.variety_of_sources),
    (sourcing.ATTRIBUTED, sourcing.attributed_share),
    (sourcing.UNNAMED, sourcing.unnamed_sources),
    (primary.PRIMARY, primary.primary_source_named),
    (reply.REPLY, reply.right_of_reply),
    (transparency.BYLINE, transparency.byline),
    (transparency.DATE, transparency.date),
    (transparency.CORRECTIONS, transparency.corrections),
    (transparency.OWNER, transparency.owner_or_contact),
    (transparency.LABEL, transparency.label),
    (transparency.ORIGIN, transparency.declared_origin),
    (presentation.MARKED, presentation.page_share),
    (presentation.HEADLINE, presentation.headline_in_body),
    (presentation.LOADED, presentation.loaded),
    (presentation.SHOUTING, presentation.shouting),
    (presentation.READABILITY, presentation.reading_grade),
)
_OF_MATCHING = frozenset({provenance.ORIGINAL.name, kept.QUOTATIONS.name, kept.FIGURES.name})


def scorecard(subject: Subject, settings: Settings) -> Scorecard:
    """Return the criteria and the translation level of one document."""
    return Scorecard(subject.document.id, criteria(subject, settings), translation_level(subject))


def criteria(subject: Subject, settings: Settings) -> tuple[Criterion, ...]:
    """Return the criteria of one document, always the same ones in the same order."""
    of = case(subject, settings)
    return tuple(_criterion(of, standard, measure) for standard, measure in CRITERIA)


def _criterion(of: Case, standard: Standard, measure: Callable[[Case], Criterion]) -> Criterion:
    n, needed, language = len(of.body), of.settings.body_sentences, of.subject.document.language
    if standard.english and not is_english(language):
        return standard.unseen(f"rules are for English, the text is in {language_name(language or '')}")
    if standard.sentences and n < needed:
        return standard.unseen(f"{counted(n, 'body sentence')}, a share needs {needed}", n=n)
    found = measure(of)
    if found.value is not None and found.name in _OF_MATCHING and not is_english(language):
        return replace(found, note=f"{found.note}; {not_calibrated(language)}")
    return found
