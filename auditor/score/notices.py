"""With what caveat an article was read."""

from collections.abc import Iterator

from auditor.language.counts import counted
from auditor.language.names import is_english, language_name
from auditor.model import Family, Notice
from auditor.score.subject import Subject
from auditor.settings import Settings


def notices(subject: Subject, shingles: int, settings: Settings) -> Iterator[Notice]:
    """Yield a caveat for hidden characters, too short to be matched, too short for shares, and not in English."""
    hidden = sum(mark.family is Family.HIDDEN for mark in subject.marks)
    if hidden:
        yield Notice(
            subject.document.id, "hidden-characters", f"hidden characters and look-alike letters, in places: {hidden}"
        )
    if shingles < settings.shingles:
        message = f"{counted(shingles, 'shingle')}, matching needs {settings.shingles}: not compared as a whole"
        yield Notice(subject.document.id, "too-short-to-match", message)
    if len(subject.body) < settings.body_sentences:
        message = f"{counted(len(subject.body), 'body sentence')}, a share needs {settings.body_sentences}"
        yield Notice(subject.document.id, "too-short-for-shares", message)
    if subject.document.language and not is_english(subject.document.language):
        name = language_name(subject.document.language)
        message = f"language: {name}; thresholds were fitted on English, verdicts are not calibrated"
        yield Notice(subject.document.id, "language", message)
