"""With what caveat an article was read."""

from collections.abc import Iterator

from auditor.language.counts import counted
from auditor.model import Family, Notice
from auditor.score.subject import Subject
from auditor.settings import Settings


def notices(subject: Subject, shingles: int, settings: Settings) -> Iterator[Notice]:
    """Yield a caveat for hidden characters, for an article too short to be matched, for one too short for shares."""
    hidden = sum(mark.family is Family.HIDDEN for mark in subject.marks)
    if hidden:
        yield Notice(subject.document.id, "hidden-characters", f"characters that cannot be seen, in places: {hidden}")
    if shingles < settings.shingles:
        message = f"{counted(shingles, 'shingle')}, matching needs {settings.shingles}: not compared as a whole"
        yield Notice(subject.document.id, "too-short-to-match", message)
    if len(subject.body) < settings.body_sentences:
        message = f"{counted(len(subject.body), 'body sentence')}, a share needs {settings.body_sentences}"
        yield Notice(subject.document.id, "too-short-for-shares", message)
