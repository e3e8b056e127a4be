"""Quotations and titles whose words differ between two articles."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from auditor.compare.alteration import alteration
from auditor.compare.edits import Tokens, changes
from auditor.compare.partners import Partner, partners
from auditor.compare.pieces import Piece, unsettled
from auditor.compare.severity import severity
from auditor.compare.sides import Quoted, Side, answering, facing
from auditor.compare.tokens import ELLIPSIS, WILD
from auditor.model import Aligned, Alteration, AlterationKind, Span

# A few words may all be replaced ("rather steep", "quite high"); longer quotations without a word in common are two.
FEW = 4
Region = tuple[range, range]


def differing_quotes(
    left: Side, right: Side, aligned: Sequence[Aligned], regions: Sequence[Region] | None = None
) -> Iterator[Alteration]:
    """Yield an alteration for each pair of quotations of which some words differ, `variant` outside the regions.

    A region is a run of sentences on each side of which one is known to reuse the other; None: the whole articles. A
    quotation that stands unchanged, or only shortened, in the other article is no alteration and looks for no partner.
    """

    def linked(one: Piece, two: Piece) -> bool:
        return regions is None or any(one.sentence in here and two.sentence in there for here, there in regions)

    ours, theirs = unsettled(left, right), unsettled(right, left)
    found = partners(ours, theirs, answering(aligned), linked)
    met = {one.left.quoted.span for one in found}, {one.right.quoted.span for one in found}
    lonely = [one for one in ours if one.quoted.span not in met[0]], [
        two for two in theirs if two.quoted.span not in met[1]
    ]
    found += (one for one in _replaced(*lonely, aligned) if linked(one.left, one.right))
    for partner in found:
        yield from _alteration(left, right, partner)


def _replaced(left: Sequence[Piece], right: Sequence[Piece], aligned: Sequence[Aligned]) -> Iterator[Partner]:
    """Yield quotations of a few words, alone in sentences that face each other: every word may differ."""
    here, there = _by_sentence(left), _by_sentence(right)
    for pair in facing(aligned):
        ours, theirs = here[pair.left.ordinal], there[pair.right.ordinal]
        if len(ours) == len(theirs) == 1:
            one, two = ours[0], theirs[0]
            if max(len(one.words), len(two.words)) <= FEW and abs(len(one.words) - len(two.words)) <= 1:
                yield Partner(one, two, one.tokens, two.tokens, 0.0, linked=True)


def _by_sentence(pieces: Sequence[Piece]) -> defaultdict[int | None, list[Piece]]:
    grouped: defaultdict[int | None, list[Piece]] = defaultdict(list)
    for piece in pieces:
        grouped[piece.sentence].append(piece)
    return grouped


def _alteration(left: Side, right: Side, partner: Partner) -> Iterator[Alteration]:
    changed = changes(partner.here, partner.there)
    if not changed:
        return
    one, two = partner.left.quoted, partner.right.quoted
    kind = AlterationKind.TITLE if one.title and two.title else AlterationKind.QUOTE
    kept = bool(_words(partner.here) & _words(partner.there))
    yield alteration(
        kind if partner.linked else AlterationKind.VARIANT,
        (left.id, _stretch(one, partner.here)),
        (right.id, _stretch(two, partner.there)),
        tuple(change.edit for change in changed),
        severity(changed, anything_kept=kept),
    )


def _words(side: Tokens) -> set[str]:
    return {token.word for token in side} - {WILD, ELLIPSIS}


def _stretch(quoted: Quoted, kept: Tokens) -> Span:
    """Return the part of a quotation that its counterpart has as well."""
    start = quoted.span.start if kept[0] is quoted.tokens[0] else kept[0].span.start
    return Span(start, kept[-1].span.end)
