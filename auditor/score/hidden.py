"""Findings about characters that cannot be told by sight, with their code points and lines."""

import re
from collections.abc import Iterator, Sequence

from auditor.language.fingerprint import fingerprint
from auditor.language.hidden import code_points
from auditor.model import Family, Finding, Mark, Place
from auditor.score.kinds import DISGUISED, HIDDEN, KINDS
from auditor.score.subject import Subject

# Where software hyphenates, two letters at least stand on either side.
_HYPHENATED = re.compile(r"\w\w\u00ad\w\w")
# Lines named in full; the places of the finding hold all.
LINES = 5


def hidden_characters(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for words that are disguised, and one for other characters that cannot be seen.

    Their places are spans of the text as it was read.
    """
    marks = [mark for mark in subject.marks if mark.family is Family.HIDDEN]
    text = (subject.as_read or subject.document).text
    disguised: list[Mark] = []
    other: list[Mark] = []
    for mark in marks:
        (disguised if _disguises(text, mark) else other).append(mark)
    for kind, chosen in ((DISGUISED, disguised), (HIDDEN, other)):
        if chosen:
            found = "".join(text[mark.span.start : mark.span.end] for mark in chosen)
            message = f"{_what(kind, chosen)}: {code_points(found)}; {_lines(text, chosen)}"
            places = tuple(Place(mark.document, mark.span) for mark in chosen)
            identity = fingerprint(kind, f"{subject.document.id}\x1f{found}")
            yield Finding(identity, kind, KINDS[kind].level, places, message)


def _what(kind: str, marks: Sequence[Mark]) -> str:
    if kind == HIDDEN:
        return "characters that cannot be seen"
    rules = {mark.rule for mark in marks}
    split = "words split by characters that cannot be seen" if "hidden-characters" in rules else ""
    mixed = "words with letters that only look Latin" if "look-alike-letters" in rules else ""
    return ", ".join(filter(None, (split, mixed)))


def _disguises(text: str, mark: Mark) -> bool:
    start, end = mark.span.start, mark.span.end
    if text[start].isalpha():
        return True
    inside = text[max(0, start - 1) : start].isalnum() and text[end : end + 1].isalnum()
    return inside and not _HYPHENATED.fullmatch(text[max(0, start - 2) : end + 2])


def _lines(text: str, marks: Sequence[Mark]) -> str:
    """Return the lines in which marks begin: "line 3", "lines 1, 2, 5, 8, 9 and 4 more"."""
    numbers: dict[int, None] = {}
    line, at = 1, 0
    for mark in marks:
        line += text.count("\n", at, mark.span.start)
        at = mark.span.start
        numbers[line] = None
    named = ", ".join(map(str, list(numbers)[:LINES]))
    more = f" and {len(numbers) - LINES} more" if len(numbers) > LINES else ""
    return f"{'line' if len(numbers) == 1 else 'lines'} {named}{more}"
