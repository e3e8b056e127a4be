"""The scorecard of one document."""

from auditor.model import Scorecard
from auditor.score.criteria import criteria
from auditor.score.subject import Subject
from auditor.score.translation import translation_level
from auditor.settings import Settings


def scorecard(subject: Subject, settings: Settings) -> Scorecard:
    """Return the criteria and the translation level of one document."""
    return Scorecard(subject.document.id, criteria(subject, settings), translation_level(subject))
