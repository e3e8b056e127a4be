"""Outlets that two linked articles credit: another one for the same words, or each other's."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, facing
from auditor.language.credits import Credit, CreditKind, credits_in, outlet_key
from auditor.model import Aligned, Alteration, AlterationKind, Sentence
from auditor.settings import Settings


def differing_credits(left: Side, right: Side, aligned: Sequence[Aligned], settings: Settings) -> Iterator[Alteration]:
    """Yield `credit` where aligned sentences say that another outlet was told, `shared-credit` where one text credits
    the other's outlet.

    The other's outlet is known from its metadata, or because elsewhere in the pair its name was exchanged for another.
    """
    couples = facing(aligned)
    exchanged = list(_exchanged(left, right, couples, settings))
    for one, two in exchanged:
        yield alteration(AlterationKind.CREDIT, (left.id, one.span), (right.id, two.span))
    names = {_key(credit, settings) for pair in exchanged for credit in pair}
    yield from _shared(left, right, couples, names, settings)


def _exchanged(
    left: Side, right: Side, aligned: Iterable[Aligned], settings: Settings
) -> Iterator[tuple[Credit, Credit]]:
    """Yield the pairs of receiving outlets that differ."""
    for one, two in _facing(left, right, aligned):
        told = one.kind is CreditKind.TOLD and two.kind is CreditKind.TOLD
        if told and _key(one, settings) != _key(two, settings):
            yield one, two


def _facing(left: Side, right: Side, aligned: Iterable[Aligned]) -> Iterator[tuple[Credit, Credit]]:
    of_left, of_right = credits_in(left.document.text), credits_in(right.document.text)
    for pair in aligned:
        yield from product(_in(of_left, pair.left), _in(of_right, pair.right))


def _in(found: Iterable[Credit], sentence: Sentence) -> list[Credit]:
    return [c for c in found if sentence.span.start <= c.span.start < sentence.span.end]


def _shared(
    left: Side, right: Side, aligned: Sequence[Aligned], exchanged: set[str], settings: Settings
) -> Iterator[Alteration]:
    of_left, of_right = credits_in(left.document.text), credits_in(right.document.text)
    own_left, own_right = _outlet(left, settings), _outlet(right, settings)
    for pair in aligned:
        here, there = _in(of_left, pair.left), _in(of_right, pair.right)
        for one, two in product(here, there):
            key = _key(one, settings)
            one_sided = (key == own_left) != (key == own_right)
            if key == _key(two, settings) and (one_sided or (key in exchanged and own_left is own_right is None)):
                yield alteration(AlterationKind.SHARED_CREDIT, (left.id, one.span), (right.id, two.span))
        if own_left != own_right:
            for two in there if not here else ():
                if _key(two, settings) == own_left:
                    yield alteration(AlterationKind.SHARED_CREDIT, (left.id, pair.left.span), (right.id, two.span))
            for one in here if not there else ():
                if _key(one, settings) == own_right:
                    yield alteration(AlterationKind.SHARED_CREDIT, (left.id, one.span), (right.id, pair.right.span))


def _key(credit: Credit, settings: Settings) -> str:
    return outlet_key(credit.outlet, settings.outlet_aliases)


def _outlet(side: Side, settings: Settings) -> str | None:
    return outlet_key(side.document.outlet, settings.outlet_aliases) if side.document.outlet else None
