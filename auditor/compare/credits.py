"""Outlets that two linked articles credit: another one for the same words, or each other's."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import product

from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, facing
from auditor.language.credits import Credit, CreditKind, credits_in, credits_outlet, same_outlet, told_in
from auditor.model import Aligned, Alteration, AlterationKind, Sentence
from auditor.settings import Settings


def differing_credits(left: Side, right: Side, aligned: Sequence[Aligned], settings: Settings) -> Iterator[Alteration]:
    """Yield `credit` where aligned sentences say that another outlet was told, `shared-credit` where one text credits
    the other's outlet.

    The other's outlet is known from its metadata, or because elsewhere in the pair its name was exchanged for another.
    """
    couples = facing(aligned)
    exchanged = [*_exchanged(left, right, couples, settings), *_instead(left, right, couples, settings)]
    for one, two in exchanged:
        yield alteration(AlterationKind.CREDIT, (left.id, one.span), (right.id, two.span))
    names = {credit.outlet for pair in exchanged for credit in pair}
    yield from _shared(left, right, couples, names, settings)


def _exchanged(
    left: Side, right: Side, aligned: Iterable[Aligned], settings: Settings
) -> Iterator[tuple[Credit, Credit]]:
    """Yield the pairs of receiving outlets that differ."""
    of_left, of_right = _told(left, right), _told(right, left)
    aliases = settings.outlet_aliases
    for pair in aligned:
        here, there = _in(of_left, pair.left), _in(of_right, pair.right)
        yield from zip(_without(here, there, aliases), _without(there, here, aliases), strict=False)


def _without(
    found: Sequence[Credit], others: Sequence[Credit], aliases: tuple[tuple[str, str], ...]
) -> Sequence[Credit]:
    """Return the credits of outlets that none of the others names."""
    return [one for one in found if not any(credits_outlet(one.outlet, two.outlet, aliases) for two in others)]


def _instead(
    left: Side, right: Side, aligned: Iterable[Aligned], settings: Settings
) -> Iterator[tuple[Credit, Credit]]:
    """Yield the pairs of which one names a third outlet as its source, and the other has its own one told instead."""
    aliases = settings.outlet_aliases
    told, named = (_told(left, right), _told(right, left)), (_named(left), _named(right))
    for pair in aligned:
        told_here, told_there = _in(told[0], pair.left), _in(told[1], pair.right)
        if bool(told_here) == bool(told_there):
            continue
        ours = told_here or told_there
        own, other = (left, right) if told_here else (right, left)
        theirs = _in(named[1], pair.right) if told_here else _in(named[0], pair.left)
        for one, two in zip(ours, theirs, strict=False):
            outlets = own.document.outlet or "", other.document.outlet or ""
            if credits_outlet(one.outlet, outlets[0], aliases) and not any(
                credits_outlet(two.outlet, name, aliases) for name in outlets
            ):
                yield (one, two) if told_here else (two, one)


def _told(side: Side, other: Side) -> Sequence[Credit]:
    outlets = side.document.outlet, other.document.outlet
    return told_in(side.document.text, tuple(sorted({name for name in outlets if name})))


def _named(side: Side) -> Sequence[Credit]:
    kinds = (CreditKind.REPORTED, CreditKind.ACCORDING)
    return [credit for credit in credits_in(side.document.text) if credit.kind in kinds]


def _in(found: Sequence[Credit], sentence: Sentence) -> Sequence[Credit]:
    first = bisect_left(found, sentence.span.start, key=lambda credit: credit.span.start)
    return found[first : bisect_left(found, sentence.span.end, key=lambda credit: credit.span.start)]


def _shared(
    left: Side, right: Side, aligned: Sequence[Aligned], exchanged: Collection[str], settings: Settings
) -> Iterator[Alteration]:
    of_left, of_right = _told(left, right), _told(right, left)
    outlets = (left.document.outlet, right.document.outlet)
    for pair in aligned:
        here: list[Credit | None] = [*_in(of_left, pair.left)] or [None]
        there: list[Credit | None] = [*_in(of_right, pair.right)] or [None]
        for one, two in product(here, there):
            if _given_away((one, two), outlets, exchanged, settings.outlet_aliases):
                places = (one.span if one else pair.left.span), (two.span if two else pair.right.span)
                yield alteration(AlterationKind.SHARED_CREDIT, (left.id, places[0]), (right.id, places[1]))


def _given_away(
    facing_credits: tuple[Credit | None, Credit | None],
    outlets: tuple[str | None, str | None],
    exchanged: Collection[str],
    aliases: tuple[tuple[str, str], ...],
) -> bool:
    """Tell whether one side's credit names the other side's outlet, and not its own; left before right."""
    (one, two), (own, other) = facing_credits, outlets
    if one and two and not credits_outlet(one.outlet, two.outlet, aliases):
        return False
    if own is None or other is None:
        # Only where the pair exchanged this very name elsewhere: two prints of one text credit one outlet, too.
        unknown = own is None and other is None and two is not None
        return unknown and one is not None and any(credits_outlet(one.outlet, name, aliases) for name in exchanged)
    if same_outlet(own, other, aliases):
        return False
    leaks_right = two is not None and credits_outlet(two.outlet, own, aliases)
    return leaks_right or (one is not None and credits_outlet(one.outlet, other, aliases))
