from auditor.audit import mark_document, segment_document
from auditor.model import Document, TranslationLevel
from auditor.score.criteria import criteria
from auditor.score.scorecard import scorecard
from auditor.score.subject import Subject
from auditor.settings import Settings


def test_a_scorecard_holds_the_criteria_and_the_level_of_its_document() -> None:
    document = Document("a", "The lock is shut.\nThis article was translated automatically by software.")
    subject = Subject(document, mark_document(document), segment_document(document), ())
    found = scorecard(subject, Settings())
    assert (found.document, found.criteria) == ("a", criteria(subject, Settings()))
    assert found.translation_level is TranslationLevel.DECLARED
