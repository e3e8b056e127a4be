"""Which words differ between two quotations."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from auditor.compare.tokens import ELLIPSIS, WILD, Token, american
from auditor.model import Edit, Span

# An editor's [insertion] may replace this many words of the speaker's.
WILD_WORDS = 4
# Above this product of lengths difflib takes seconds: a quotation of 20,000 letters against another one.
LONG = 200_000
# So many words more on one side of a change at either end are no part of it.
EXCESS = 3

Tokens = Sequence[Token]
Step = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """Words that differ; `after` counts the words since the change before, on the side where they are fewer."""

    left: Tokens
    right: Tokens
    edit: Edit
    after: int


def common_stretch(left: Tokens, right: Tokens) -> tuple[Tokens, Tokens]:
    """Return both sides without what only one of them has before or after: a quotation shortened, not altered."""
    steps = _steps(left, right)
    if steps:
        before = _shorter(steps[0])
        left, right = left[steps[0][2] - before[0] :], right[steps[0][4] - before[1] :]
        steps = _steps(left, right)
    if steps:
        _, a, _, c, _ = steps[-1]
        after = _shorter(steps[-1])
        left, right = left[: a + after[0]], right[: c + after[1]]
    return left, right


def _shorter(step: Step) -> tuple[int, int]:
    """Return how many tokens of a step at either end of two quotations are kept on each side.

    "… of the laws, but I work for you now" against "… of the law": one word was changed, and the rest cut off.
    """
    op, a, b, c, d = step
    here, there = b - a, d - c
    if op == "equal" or (op == "replace" and abs(here - there) <= EXCESS):
        return here, there
    return min(here, there), min(here, there)


def changes(left: Tokens, right: Tokens) -> tuple[Change, ...]:
    """Return what differs, in text order.

    Words dropped at an ellipsis, an editor's bracket, joined compounds and British spelling are no changes.
    """
    found: list[Change] = []
    end_left = end_right = 0
    for op, a, b, c, d in _steps(left, right):
        if op == "equal" or _harmless(left[a:b], right[c:d]) or _at_ellipsis(left[a:b], right, c, d):
            continue
        if _at_ellipsis(right[c:d], left, a, b):
            continue
        edit = Edit(_span(left, a, b), _span(right, c, d))
        found.append(Change(left[a:b], right[c:d], edit, min(a - end_left, c - end_right)))
        end_left, end_right = b, d
    return tuple(found)


def _steps(left: Tokens, right: Tokens) -> Sequence[Step]:
    """Return what turns left into right: turned round, what turns right into left, for neither is the first."""
    one, two = [t.word for t in left], [t.word for t in right]
    if two < one:
        turned = {"delete": "insert", "insert": "delete"}
        return [(turned.get(op, op), c, d, a, b) for op, a, b, c, d in _opcodes(two, one)]
    return _opcodes(one, two)


def _opcodes(left: Sequence[str], right: Sequence[str]) -> Sequence[Step]:
    if len(left) * len(right) <= LONG:
        return SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    steps: list[Step] = []
    for op in Indel.opcodes(left, right):
        step = (op.tag, op.src_start, op.src_end, op.dest_start, op.dest_end)
        if steps and "equal" not in (op.tag, steps[-1][0]):
            # It knows no replacement, only a deletion beside an insertion.
            before = steps.pop()
            step = ("replace", before[1], step[2], before[3], step[4])
        steps.append(step)
    return steps


def _harmless(left: Tokens, right: Tokens) -> bool:
    one, two = [t.word for t in left], [t.word for t in right]
    if ELLIPSIS in one or ELLIPSIS in two:
        return any(ELLIPSIS in side and not set(side) - {ELLIPSIS, WILD} for side in (one, two))
    if _bracketed(one, two) or _bracketed(two, one):
        return True
    one, two = [w for w in one if w != WILD], [w for w in two if w != WILD]
    return "".join(one).replace("-", "") == "".join(two).replace("-", "") or list(map(american, one)) == list(
        map(american, two)
    )


def _at_ellipsis(words: Tokens, other: Tokens, start: int, end: int) -> bool:
    """Tell whether words stand on one side alone, and the other has an ellipsis at their place."""
    beside = other[max(0, start - 1) : end + 1]
    return bool(words) and start == end and any(token.word == ELLIPSIS for token in beside)


def _bracketed(speaker: Sequence[str], editor: Sequence[str]) -> bool:
    return set(editor) == {WILD} and len(speaker) <= WILD_WORDS


def _span(side: Tokens, start: int, end: int) -> Span:
    if start < end:
        return Span(side[start].span.start, side[end - 1].span.end)
    at = side[start].span.start if start < len(side) else side[-1].span.end
    return Span(at, at)
