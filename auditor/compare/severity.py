"""How heavy a change of words is: the heaviest kind of word that was changed."""

from collections.abc import Iterator, Sequence

from auditor.compare.edits import Change, Tokens
from auditor.compare.tokens import NO_ONE
from auditor.model import Severity

NEGATIONS = frozenset("not no never none nobody nothing nowhere without neither nor".split()) | {NO_ONE}
MODALS = frozenset("will would can could may might must should shall likely probably possibly".split())
FUNCTION_WORDS = frozenset(
    "a an the of to in on at by for with and or but that this these those it its is are was were be been has have had "
    "do does did as so too also".split()
)
# Number words that tokens keep as words: what they count is told by their neighbours.
AMOUNTS = frozenset(
    "dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions half "
    "third quarter twice double triple".split()
)
# "We did not sell it" and "We never did sell it": changes this near to each other are one change of the sentence.
NEAR = 3
_GRAVEST = (Severity.NEGATION, Severity.NUMBER, Severity.MODALITY, Severity.CONTENT_WORD, Severity.FUNCTION_WORD)


def severity(changes: Sequence[Change], *, anything_kept: bool) -> Severity:
    """Return the heaviest kind among some changes, `replaced` where the two sides have no word in common."""
    if not anything_kept:
        return Severity.REPLACED
    return min((_of(left, right) for left, right in _neighbours(changes)), key=_GRAVEST.index)


def _neighbours(changes: Sequence[Change]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the changed words of both sides, neighbouring changes together."""
    left: list[str] = []
    right: list[str] = []
    for at, change in enumerate(changes):
        if at and change.after > NEAR:
            yield left, right
            left, right = [], []
        left, right = left + _words(change.left), right + _words(change.right)
    yield left, right


def _words(side: Tokens) -> list[str]:
    return [token.word for token in side]


def _of(left: Sequence[str], right: Sequence[str]) -> Severity:
    words = {*left, *right}
    # "nobody" for "not anybody" negates on both sides, and two negations that go together cancel out.
    if _negations(left) % 2 != _negations(right) % 2:
        return Severity.NEGATION
    numbers = _numbers(left), _numbers(right)
    # "One of them" for "some of them" counts nothing; "one of them" for "two of them" does.
    if numbers[0] != numbers[1] and (all(numbers) or numbers[0] | numbers[1] != {"1"}):
        return Severity.NUMBER
    if {*left} & MODALS != {*right} & MODALS:
        return Severity.MODALITY
    return Severity.CONTENT_WORD if words - FUNCTION_WORDS else Severity.FUNCTION_WORD


def _negations(words: Sequence[str]) -> int:
    return sum(word in NEGATIONS for word in words)


def _numbers(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit() or word in AMOUNTS)
