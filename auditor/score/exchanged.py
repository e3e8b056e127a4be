"""Words of an earlier article that stand exchanged, one for one, in the sentences that answer its own."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from auditor.language.words import STOP_WORDS, stem, word_spans
from auditor.model import Aligned, Evidence, Place, Sentence, Span
from auditor.score.subject import Linked

Word = tuple[str, Span]

# A longer run on both sides is another wording, not exchanged words.
RUN = 2
# A longer sentence is a list or a text without stops: comparing takes the square of its words.
LONGEST = 150
# Letters in which two forms of one word agree: ferry, ferries.
SAME = 4


def answers(linked: Linked) -> tuple[Aligned, ...]:
    """Return each sentence of this document with its closest answer, in text order."""
    right = linked.match.left == linked.other.id
    closest: dict[Sentence, Aligned] = {}
    for pair in linked.match.aligned:
        here = pair.right if right else pair.left
        if here not in closest or pair.similarity > closest[here].similarity:
            closest[here] = pair
    return tuple(closest[here] for here in sorted(closest))


def exchanged_words(linked: Linked, text: str) -> Iterator[Evidence]:
    """Yield an evidence for each content word exchanged; `text` is that of this document.

    Numbers, words of grammar and another form of the same word are no exchange.
    """
    right = linked.match.left == linked.other.id
    for pair in answers(linked):
        here, there = (pair.right, pair.left) if right else (pair.left, pair.right)
        for one, other in _exchanged(_words(text, here), _words(linked.other.text, there)):
            places = (Place(here.document, one[1]),), (Place(there.document, other[1]),)
            yield Evidence("word exchanged", 1.0, f"{other[0]} → {one[0]}", *places)


def _words(text: str, sentence: Sentence) -> list[Word]:
    return list(word_spans(text[sentence.span.start : sentence.span.end], sentence.span.start))


def _exchanged(here: list[Word], there: list[Word]) -> Iterator[tuple[Word, Word]]:
    if max(len(here), len(there)) > LONGEST:
        return
    steps = SequenceMatcher(None, [word for word, _ in here], [word for word, _ in there], autojunk=False).get_opcodes()
    for op, a, b, c, d in steps:
        if op == "replace" and b - a == d - c <= RUN:
            pairs = zip(here[a:b], there[c:d], strict=True)
            yield from ((one, other) for one, other in pairs if _differ(one[0], other[0]))


def _differ(one: str, other: str) -> bool:
    if one in STOP_WORDS or other in STOP_WORDS or one[0].isdecimal() or other[0].isdecimal():
        return False
    return stem(one)[:SAME] != stem(other)[:SAME]
