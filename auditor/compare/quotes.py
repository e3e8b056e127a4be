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
from auditor.language.words import STOP_WORDS, stem
from auditor.model import Aligned, Alteration, AlterationKind, Span

# A few words may all be replaced ("rather steep", "quite high"); longer quotations without a word in common are two.
FEW = 4
# Share of content stems that longer ones need in common.
STEMS = 0.20
Region = tuple[range, range]


def differing_quotes(
    left: Side,
    right: Side,
    aligned: Sequence[Aligned],
    regions: Sequence[Region] | None = None,
    *,
    reworded: bool = False,
) -> Iterator[Alteration]:
    """Yield an alteration for each pair of quotations of which some words differ, `variant` outside the regions.

    A region is a run of sentences on each side of which one is known to reuse the other; None: the whole articles.
    Where one is reworded from the other, nothing is a variant. A quotation that stands unchanged, or only shortened, in
    the other article is no alteration and looks for no partner.
    """

    def linked(one: Piece, two: Piece) -> bool:
        return regions is None or any(one.sentence in here and two.sentence in there for here, there in regions)

    ours, theirs = unsettled(left, right), unsettled(right, left)
    found = partners(ours, theirs, answering(aligned), linked)
    met = {one.left.quoted.span for one in found}, {one.right.quoted.span for one in found}
    lonely = (
        [one for one in ours if one.quoted.span not in met[0]],
        [two for two in theirs if two.quoted.span not in met[1]],
    )
    found += (one for one in _reworded(*lonely, aligned) if linked(one.left, one.right))
    for partner in found:
        yield from _alteration(left, right, partner, variant=not (partner.linked or reworded))


def _reworded(left: Sequence[Piece], right: Sequence[Piece], aligned: Sequence[Aligned]) -> Iterator[Partner]:
    """Yield quotations of about one length in sentences that face each other, the only ones there without a partner.

    Their words stand in another order, or few are the same: a translation of a translation.
    """
    here, there = _by_sentence(left), _by_sentence(right)
    for pair in facing(aligned):
        ours, theirs = here[pair.left.ordinal], there[pair.right.ordinal]
        if len(ours) == len(theirs) == 1 and _may_be_reworded(ours[0], theirs[0]):
            yield Partner(ours[0], theirs[0], ours[0].tokens, theirs[0].tokens, 0.0, linked=True)


def _may_be_reworded(one: Piece, two: Piece) -> bool:
    short, long = sorted((one.words, two.words), key=len)
    if len(long) <= FEW:
        return len(long) - len(short) <= 1
    if len(long) > 2 * len(short):
        return False
    stems = [{stem(word) for word in words if word not in STOP_WORDS} for words in (short, long)]
    return 2 * len(stems[0] & stems[1]) >= STEMS * (len(stems[0]) + len(stems[1])) > 0


def _by_sentence(pieces: Sequence[Piece]) -> defaultdict[int | None, list[Piece]]:
    grouped: defaultdict[int | None, list[Piece]] = defaultdict(list)
    for piece in pieces:
        grouped[piece.sentence].append(piece)
    return grouped


def _alteration(left: Side, right: Side, partner: Partner, *, variant: bool) -> Iterator[Alteration]:
    changed = changes(partner.here, partner.there)
    if not changed:
        return
    one, two = partner.left.quoted, partner.right.quoted
    kind = AlterationKind.TITLE if one.title and two.title else AlterationKind.QUOTE
    kept = bool(_words(partner.here) & _words(partner.there))
    yield alteration(
        AlterationKind.VARIANT if variant else kind,
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
