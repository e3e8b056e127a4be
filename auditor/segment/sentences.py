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
# „German“ and »Danish« close with a mark that opens elsewhere: it closes before a space. « French » has a space inside.
_END = re.compile(
    r"""(?<![.!?…])([.!?…]++)(?=((?:[”"’')\]]|[\u00a0\u202f ]?»(?!\w)|[“«](?=\s))*))\2(\s++|(?=[“"A-Z]))"""
    r"""(?=(?:[“"‘'(\[„»]|«[\u00a0\u202f ]?)*([^\W_]))"""
)
_LAST_WORD = re.compile(r"[A-Za-z][A-Za-z.]*$")
_SPEECH = r"(?:said|told|added|wrote|says|noted|asked)\b"
_SPEECH_FOLLOWS = re.compile(rf"(?:[A-Z][\w.’'-]+ ){{1,3}}{_SPEECH}")
_SMALL_SPEECH_FOLLOWS = re.compile(rf"(?:[\w.’'-]+ ){{1,3}}{_SPEECH}")
_LOOK_BACK = 24
# Without punctuation a line is one sentence, and two such articles answered each other whole: unrelated ones came out
# as rewritten. Of 33,850 sentences of news 5 have more than 100 words: lists of names, a headline glued to its text.
_TOO_LONG = re.compile(r"\s*+(?:\S++\s++){100}\S")
_RUN_OF_WORDS = re.compile(r"(?:\S++\s++){0,24}\S++")
_WHOLE = re.compile(r"\S(?:.*\S)?", re.DOTALL)
# Abbreviations only where a capital tells them from the word.
_WORDS_TOO = frozenset("ill mar mass miss ore pa wash".split())


def sentence_spans(text: str) -> Iterator[Span]:
    """Yield the sentences of a text, line by line, without surrounding space.

    A sentence begins with a capital or a figure; in a text without any capital, with any letter.
    """
    start, small = 0, text.islower()
    for line in text.split("\n"):
        for began, ended in _split(line, small=small):
            for span in _pieces(line, began, ended):
                yield Span(start + span.start, start + span.end)
        start += len(line) + 1


def _pieces(line: str, began: int, ended: int) -> Iterator[Span]:
    """Yield a sentence without the space around it; in runs of 25 words where it has more than 100."""
    shape = _RUN_OF_WORDS if _TOO_LONG.match(line, began, ended) else _WHOLE
    return (Span(*found.span()) for found in shape.finditer(line, began, ended))


def _split(line: str, *, small: bool) -> Iterator[tuple[int, int]]:
    began = 0
    for end in _END.finditer(line):
        if _ends_sentence(line, began, end, small=small):
            yield began, end.start(3) if end.group(3) else end.end(2)
            began = end.end()
    yield began, len(line)


def _ends_sentence(line: str, began: int, end: re.Match[str], *, small: bool) -> bool:
    marks, closing, space, first = end.groups()
    if marks == "…" or not (small or first.isupper() or first.isdecimal()):
        return False
    before = line[max(began, end.start() - _LOOK_BACK) : end.start()]
    if marks == "." and not closing and _is_abbreviation(before, first, small=small):
        return False
    if not space:
        return _is_glued_end(before, closing, line[end.end() : end.end() + 1])
    # “Why?” Jane Roe asked: the speech tag belongs to the question.
    speech = _SMALL_SPEECH_FOLLOWS if small else _SPEECH_FOLLOWS
    return not (closing and marks in "!?" and speech.match(line, end.end()))


def _is_abbreviation(before: str, first: str, *, small: bool) -> bool:
    found = _LAST_WORD.search(before)
    word = found.group() if found else ""
    if word.lower() == "no":
        return first.isdecimal()
    if word.lower() in ABBREVIATIONS:
        return True
    if word.lower() in ABBREVIATED_NAMES and (word not in _WORDS_TOO if small else word[:1].isupper()):
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
