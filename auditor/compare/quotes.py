"""Quotations and titles whose words differ between two linked articles."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import Indel

from auditor.compare.alteration import alteration
from auditor.compare.edits import common_stretch, edits, severity
from auditor.compare.sides import Quoted, Side
from auditor.compare.tokens import Token
from auditor.language.vectors import DECIMALS
from auditor.model import Alteration, AlterationKind, Span

Answers = Mapping[int, frozenset[int]]

# Share of words two quotations must have in common to be one quotation: less where their sentences answer each other,
# more for a few words, which meet by chance.
ALIKE, ALIKE_IN_ANSWER, ALIKE_SHORT = 0.50, 0.35, 0.65
SHORT = 5


def altered_quotes(left: Side, right: Side, answers: Answers) -> Iterator[Alteration]:
    """Yield an alteration for each pair of quotations of which some words differ.

    answers names the sentences of the left side that answer each sentence of the right one. A quotation that stands
    unchanged, or only shortened, in the other article is no alteration and looks for no other partner.
    """
    lonely_left, lonely_right = _lonely(left.quoted, right.quoted), _lonely(right.quoted, left.quoted)
    pairs = [(one, two) for two in lonely_right for one in _nearest(lonely_left, two, answers)]
    # A quotation that the right side joins to others found no partner from there; look from the left as well.
    pairs += [(one, two) for one in _free(lonely_left, pairs, 0) for two in _nearest_to(one, lonely_right, answers)]
    pairs += _replaced(_free(lonely_left, pairs, 0), _free(lonely_right, pairs, 1), answers)
    for one, two in pairs:
        yield from _alteration(left, right, one, two)


def _free(quoted: Sequence[Quoted], pairs: Sequence[tuple[Quoted, Quoted]], side: int) -> list[Quoted]:
    met = {pair[side].quote.span for pair in pairs}
    return [one for one in quoted if one.quote.span not in met]


def _lonely(quoted: Sequence[Quoted], others: Sequence[Quoted]) -> list[Quoted]:
    """Return the quotations that stand in none of the others, and in which none of the others stands."""
    everything = "\n".join(other.line for other in others)
    beginning: dict[str, set[str]] = defaultdict(set)
    for other in others:
        beginning[other.words[0]].add(other.line)
    return [
        one
        for one in quoted
        if one.line not in everything
        and not any(line in one.line for word in set(one.words) for line in beginning.get(word, ()))
    ]


def _nearest(candidates: Sequence[Quoted], two: Quoted, answers: Answers) -> list[Quoted]:
    scored = [(_likeness(one, two, answers), -at, one) for at, one in enumerate(candidates)]
    best = max((found for found in scored if found[0] > 0), key=lambda found: found[:2], default=None)
    return [best[2]] if best else []


def _nearest_to(one: Quoted, candidates: Sequence[Quoted], answers: Answers) -> list[Quoted]:
    scored = [(_likeness(one, two, answers), -at, two) for at, two in enumerate(candidates)]
    best = max((found for found in scored if found[0] > 0), key=lambda found: found[:2], default=None)
    return [best[2]] if best else []


def _likeness(one: Quoted, two: Quoted, answers: Answers) -> float:
    """Return how alike two quotations are, in [0, 1.25], 0 for below what they need to be one quotation."""
    answering = _answering(one, two, answers, near=1)
    short, long = sorted((one.words, two.words), key=len)
    needed = ALIKE_IN_ANSWER if answering else ALIKE_SHORT if len(short) < SHORT else ALIKE
    # No alignment can share more words than both have; this spares all but a few of the costly comparisons.
    if sum(map(set(long).__contains__, short)) < needed * len(short):
        return 0.0
    shared = round(_overlap(short, long), DECIMALS)
    return shared + 0.25 * answering if shared >= needed else 0.0


def _overlap(short: Sequence[str], long: Sequence[str]) -> float:
    """Return the share of words in common, the shorter quotation laid against each window of the longer one."""
    whole = float(Indel.normalized_similarity(short, long))
    size = len(short)
    if size < 4 or len(long) <= size:
        return whole
    windows = (long[at : at + size + 2] for at in range(len(long) - size + 1))
    return max(whole, *(Indel.normalized_similarity(short, window) for window in windows))


def _answering(one: Quoted, two: Quoted, answers: Answers, *, near: int) -> bool:
    if one.sentence is None or two.sentence is None:
        return False
    return any(abs(one.sentence - answer) <= near for answer in answers.get(two.sentence, ()))


def _replaced(left: Sequence[Quoted], right: Sequence[Quoted], answers: Answers) -> Iterator[tuple[Quoted, Quoted]]:
    """Yield quotations of about one length, alone in sentences that answer each other: every word may differ."""
    free = list(left)
    for two in right:
        near = [one for one in free if _answering(one, two, answers, near=0) and _about_as_long(one, two)]
        if near:
            one = min(near, key=lambda quoted: abs(len(quoted.words) - len(two.words)))
            free.remove(one)
            yield one, two


def _about_as_long(one: Quoted, two: Quoted) -> bool:
    return abs(len(one.words) - len(two.words)) <= max(2, len(two.words) // 2)


def _alteration(left: Side, right: Side, one: Quoted, two: Quoted) -> Iterator[Alteration]:
    here, there = common_stretch(one.tokens, two.tokens)
    changed = edits(here, there)
    if not changed:
        return
    kind = AlterationKind.TITLE if one.title and two.title else AlterationKind.QUOTE
    differing = [
        frozenset(token.word for span in spans for token in tokens if span.start <= token.span.start < span.end)
        for tokens, spans in ((one.tokens, [e.left for e in changed]), (two.tokens, [e.right for e in changed]))
    ]
    kept = bool(set(one.words) & set(two.words))
    yield alteration(
        kind,
        (left.id, _stretch(one, here)),
        (right.id, _stretch(two, there)),
        changed,
        severity(*differing, anything_kept=kept),
    )


def _stretch(quoted: Quoted, kept: Sequence[Token]) -> Span:
    """Return the part of a quotation that its counterpart has as well."""
    whole, first, last = quoted.quote.span, kept[0], kept[-1]
    start = whole.start if first == quoted.tokens[0] else first.span.start
    return Span(start, last.span.end)
