"""What an article is too short for."""

from collections.abc import Iterator

from auditor.model import Notice
from auditor.score.subject import Subject
from auditor.settings import Settings


def notices(subject: Subject, shingles: int, settings: Settings) -> Iterator[Notice]:
    """Yield a caveat for an article too short to be matched, and for one too short for shares."""
    if shingles < settings.shingles:
        message = f"{shingles} shingles, matching needs {settings.shingles}: not compared as a whole"
        yield Notice(subject.document.id, "too-short-to-match", message)
    if len(subject.body) < settings.body_sentences:
        message = f"{len(subject.body)} body sentences, a share needs {settings.body_sentences}"
        yield Notice(subject.document.id, "too-short-for-shares", message)
