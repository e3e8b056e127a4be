"""Where sentences begin and end, inside quotations too."""

import re
from collections.abc import Iterator, Sequence

from auditor.language.spans import overlapping
from auditor.model import Document, Mark, Sentence, Span

# "Ore." and "Wash." are states; "ore." and "wash." end a sentence.
ABBREVIATED_NAMES = frozenset(
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt maj rev hon st jr sr inc ltd co corp "
    "jan feb mar apr jun jul aug sep sept oct nov dec ariz calif colo conn fla ga ill ind kan ky la mass md mich "
    "minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis".split()
)
ABBREVIATIONS = frozenset("vs etc fig al no".split())
# An end mark, closing marks, then either space or, glued on, an opening mark or a capital; then a sentence may begin.
# Possessive, and only at the head of a run of marks: a line of 400,000 full stops must not take quadratic time.
_END = re.compile(r"""(?<![.!?…])([.!?…]++)([”"’')\]]*+)(\s++|(?=[“"A-Z]))(?=[“"‘'(\[]*+([^\W_]))""")
_LAST_WORD = re.compile(r"[A-Za-z][A-Za-z.]*$")
_SPEECH_FOLLOWS = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,3}(?:said|told|added|wrote|says|noted|asked)\b")
_LOOK_BACK = 24


def sentence_spans(text: str) -> Iterator[Span]:
    """Yield the sentences of a text, line by line, without surrounding space."""
    start = 0
    for line in text.split("\n"):
        for began, ended in _split(line):
            piece = line[began:ended]
            if piece.strip():
                lead = len(piece) - len(piece.lstrip())
                yield Span(start + began + lead, start + began + len(piece.rstrip()))
        start += len(line) + 1


def _split(line: str) -> Iterator[tuple[int, int]]:
    began = 0
    for end in _END.finditer(line):
        if _ends_sentence(line, began, end):
            yield began, end.start(3) if end.group(3) else end.end(2)
            began = end.end()
    yield began, len(line)


def _ends_sentence(line: str, began: int, end: re.Match[str]) -> bool:
    marks, closing, space, first = end.groups()
    if marks == "…" or not (first.isupper() or first.isdecimal()):
        return False
    before = line[max(began, end.start() - _LOOK_BACK) : end.start()]
    if marks == "." and not closing and _is_abbreviation(before, first):
        return False
    if not space:
        return _is_glued_end(before, closing, line[end.end() : end.end() + 1])
    # “Why?” Jane Roe asked: the speech tag belongs to the question.
    return not (closing and marks in "!?" and _SPEECH_FOLLOWS.match(line, end.end()))


def _is_abbreviation(before: str, first: str) -> bool:
    found = _LAST_WORD.search(before)
    word = found.group() if found else ""
    if word.lower() == "no":
        return first.isdecimal()
    if word.lower() in ABBREVIATIONS or (word[:1].isupper() and word.lower() in ABBREVIATED_NAMES):
        return True
    return re.fullmatch(r"[A-Za-z](?:\.[A-Za-z])*", word) is not None and word != "I"


def _is_glued_end(before: str, closing: str, following: str) -> bool:
    """Tell `…the end.“Next` from `example.Com`: a lost space leaves a word of three letters and a mark at the seam."""
    return re.search(r"[a-z]{3}$", before) is not None and following != '"' and bool(closing or following == "“")


def sentences(document: Document, marks: Sequence[Mark]) -> tuple[Sentence, ...]:
    """Return the sentences of a document that lie outside removing marks, numbered from 0."""
    removed = sorted(mark.span for mark in marks if mark.removes)
    kept = (span for span in sentence_spans(document.text) if not overlapping(removed, span))
    return tuple(Sentence(document.id, ordinal, span) for ordinal, span in enumerate(kept))
