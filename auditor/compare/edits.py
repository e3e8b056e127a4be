"""Which words differ between two quotations, and how heavy the difference is."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from auditor.compare.tokens import ELLIPSIS, WILD, Token, american
from auditor.model import Edit, Severity, Span

NEGATIONS = frozenset("not no never none nobody nothing without neither nor".split())
MODALS = frozenset("will would can could may might must should shall likely probably possibly".split())
FUNCTION_WORDS = frozenset(
    "a an the of to in on at by for with and or but that this these those it its is are was were be been has have "
    "had do does did as so too also".split()
)
# An editor's [insertion] may replace this many words of the speaker's.
WILD_WORDS = 4


Tokens = Sequence[Token]


def common_stretch(left: Tokens, right: Tokens) -> tuple[Tokens, Tokens]:
    """Return both sides without what only one of them has before or after: a quotation shortened, not altered."""
    steps = _opcodes(left, right)
    if steps and _one_sided(steps[0]):
        left, right = left[steps[0][2] :], right[steps[0][4] :]
        steps = _opcodes(left, right)
    if steps and _one_sided(steps[-1]):
        left, right = left[: steps[-1][1]], right[: steps[-1][3]]
    return left, right


def edits(left: Tokens, right: Tokens) -> tuple[Edit, ...]:
    """Return the words that differ, in text order.

    Words dropped at an ellipsis, an editor's bracket, joined compounds and British spelling are no edits.
    """
    return tuple(
        Edit(_span(left, a, b), _span(right, c, d))
        for op, a, b, c, d in _opcodes(left, right)
        if op != "equal" and not _harmless(left[a:b], right[c:d])
    )


def _opcodes(left: Tokens, right: Tokens) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, [t.word for t in left], [t.word for t in right], autojunk=False).get_opcodes()


def _one_sided(step: tuple[str, int, int, int, int]) -> bool:
    return step[0] in ("delete", "insert")


def _harmless(left: Sequence[Token], right: Sequence[Token]) -> bool:
    one, two = [t.word for t in left], [t.word for t in right]
    if ELLIPSIS in one or ELLIPSIS in two:
        return any(ELLIPSIS in side and not set(side) - {ELLIPSIS, WILD} for side in (one, two))
    if _bracketed(one, two) or _bracketed(two, one):
        return True
    one, two = [w for w in one if w != WILD], [w for w in two if w != WILD]
    return "".join(one).replace("-", "") == "".join(two).replace("-", "") or list(map(american, one)) == list(
        map(american, two)
    )


def _bracketed(speaker: Sequence[str], editor: Sequence[str]) -> bool:
    return set(editor) == {WILD} and len(speaker) <= WILD_WORDS


def _span(side: Sequence[Token], start: int, end: int) -> Span:
    if start < end:
        return Span(side[start].span.start, side[end - 1].span.end)
    at = side[start].span.start if start < len(side) else side[-1].span.end
    return Span(at, at)


def severity(left: frozenset[str], right: frozenset[str], *, anything_kept: bool) -> Severity:
    """Return the heaviest kind of word among those that differ; "no one" for "nobody" negates on both sides."""
    words = left | right
    if not anything_kept:
        return Severity.REPLACED
    if bool(left & NEGATIONS) != bool(right & NEGATIONS):
        return Severity.NEGATION
    if any(word[0].isdigit() for word in words):
        return Severity.NUMBER
    if words & MODALS:
        return Severity.MODALITY
    return Severity.CONTENT_WORD if words - FUNCTION_WORDS else Severity.FUNCTION_WORD
