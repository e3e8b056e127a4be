"""Which words of two sentences have no counterpart on the other side.

With these rules a fifth of a heavily rewritten article is bold; with a plain word diff it is half, and unreadable.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from auditor.language.visible import visible
from auditor.language.words import NUMBER_WORDS, word_spans
from auditor.model import Span

# Words of grammar only. Negations and modal verbs are not among them: they change what is said, quoted or not.
FUNCTION_WORDS = frozenset(
    "a an the of to in on at by for with from as into onto over about and or but if than then that this these those "
    "it its he she they we i you him her them us his their our my your is are was were be been being am has have had "
    "having do does did so too also which who whom whose what when where while there here s".split()
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one stretch of text: as written in lower case, folded for alignment, and whether it is quoted."""

    spans: tuple[Span, ...]
    plain: tuple[str, ...]
    folded: tuple[str, ...]
    quoted: tuple[bool, ...]


def words_of(text: str, quoted: Iterable[Span] = ()) -> Words:
    """Return the words of text as a reader sees them; `quoted` are the stretches of it inside quotation marks."""
    folded = visible(text)
    seen = word_spans(folded.text if folded else text)
    found = [(word, folded.raw(span) if folded else span) for word, span in seen]
    inside = tuple(quoted)
    plain = tuple(NUMBER_WORDS.get(word, word) for word, _ in found)
    return Words(
        spans=tuple(span for _, span in found),
        plain=plain,
        folded=tuple(_singular(word) for word in plain),
        quoted=tuple(any(s.start <= span.start and span.end <= s.end for s in inside) for _, span in found),
    )


def _singular(word: str) -> str:
    # Never the first letters of a word: cut to five, "certainly" hides behind "certain".
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "'s")) else word


@dataclass(frozen=True, slots=True)
class Difference:
    """The indices of the words that differ on each side, and of the right side's words the share kept, in [0, 1]."""

    left: frozenset[int]
    right: frozenset[int]
    kept: float


def difference(left: Words, right: Words) -> Difference:
    """Return which words differ: inside quotations each one, outside neither moved words nor words of grammar."""
    pairs = _pairs(left, right)
    loose_left = sorted(set(range(len(left.spans))) - {a for a, _ in pairs})
    loose_right = sorted(set(range(len(right.spans))) - {b for _, b in pairs})
    moved_left = _moved(left.folded, loose_left, [right.folded[at] for at in loose_right])
    moved_right = _moved(right.folded, loose_right, [left.folded[at] for at in loose_left])
    inflected = [(a, b) for a, b in pairs if left.plain[a] != right.plain[b] and (left.quoted[a] or right.quoted[b])]
    return Difference(
        left=_differing(left, loose_left, moved_left) | {a for a, _ in inflected},
        right=_differing(right, loose_right, moved_right) | {b for _, b in inflected},
        kept=1 - (len(loose_right) - len(moved_right)) / len(right.spans) if right.spans else 1.0,
    )


def _aligned(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return [(block.a + at, block.b + at) for block in blocks for at in range(block.size)]


def _pairs(left: Words, right: Words) -> list[tuple[int, int]]:
    """Return the words that stand for each other; a quotation at the other end of its sentence is aligned by itself."""
    whole = _aligned(left.folded, right.folded)
    mine, theirs = ([at for at, inside in enumerate(words.quoted) if inside] for words in (left, right))
    found = _aligned([left.folded[at] for at in mine], [right.folded[at] for at in theirs])
    quoted = [(mine[a], theirs[b]) for a, b in found]
    outside = [(a, b) for a, b in whole if not (left.quoted[a] and right.quoted[b])]
    # Where the order within the quotation is the same, both ways give the same.
    return [*outside, *quoted] if len(outside) + len(quoted) > len(whole) else whole


def _moved(words: Sequence[str], loose: Iterable[int], others: Iterable[str]) -> frozenset[int]:
    """Return the loose words that stand elsewhere among the other side's loose words."""
    supply = Counter(others)
    moved: set[int] = set()
    for at in loose:
        if supply[words[at]] > 0:
            supply[words[at]] -= 1
            moved.add(at)
    return frozenset(moved)


def _differing(words: Words, loose: Iterable[int], moved: frozenset[int]) -> frozenset[int]:
    return frozenset(
        at for at in loose if words.quoted[at] or (at not in moved and words.plain[at] not in FUNCTION_WORDS)
    )


def runs(text: str, words: Words, differing: Iterable[int]) -> tuple[Span, ...]:
    """Return the differing words as spans of text, neighbours joined; each begins and ends with a letter or digit."""
    joined: list[Span] = []
    for at in sorted(differing):
        span = words.spans[at]
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def changed(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans that differ between two quotations, on each side."""
    one, other = (words_of(text, [Span(0, len(text))]) for text in (left, right))
    differs = difference(one, other)
    return runs(left, one, differs.left), runs(right, other, differs.right)
