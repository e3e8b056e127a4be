"""The articles of each outlet beside one another: the spread of each criterion, and with whom it shares text."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from auditor.language.credits import outlet_key
from auditor.model import Criterion, Document, Match, OutletSummary, Relation, Scorecard, Spread, State

# An outlet with one article is that article; a median of two values is no median.
ARTICLES = 2
OBSERVED = 3


def outlet_summaries(
    documents: Sequence[Document],
    scorecards: Iterable[Scorecard],
    *,
    matches: Iterable[Match],
    relations: Mapping[tuple[str, str], Relation],
    aliases: tuple[tuple[str, str], ...] = (),
) -> tuple[OutletSummary, ...]:
    """Return the outlets with two articles or more, in alphabetical order; no rank and no total.

    Partners are other outlets of this batch: an article counts once for each outlet that it was taken from.
    """
    keys = {one.id: outlet_key(one.outlet, aliases) for one in documents if one.outlet}
    written: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        if key := keys.get(document.id):
            written[key].append(document)
    names = {key: _name(found) for key, found in written.items()}
    cards = {card.document: card.criteria for card in scorecards}
    taken = {
        (copy, keys[relation.origin])
        for match in matches
        for relation in [relations[match.left, match.right]]
        if match.copying and relation.origin in keys and not relation.implicit
        for copy in [match.right if relation.origin == match.left else match.left]
        if copy in keys and keys[copy] != keys[relation.origin]
    }
    return tuple(
        OutletSummary(
            names[key],
            tuple(sorted(one.id for one in written[key])),
            min((one.published for one in written[key] if one.published), default=None),
            max((one.published for one in written[key] if one.published), default=None),
            _spreads([cards[one.id] for one in written[key] if one.id in cards]),
            _counted(names[origin] for copy, origin in taken if keys[copy] == key),
            _counted(names[keys[copy]] for copy, origin in taken if origin == key),
        )
        for key in sorted(written, key=lambda key: (names[key].casefold(), key))
        if len(written[key]) >= ARTICLES
    )


def _name(documents: Sequence[Document]) -> str:
    """Return the spelling that most articles have; the alphabet decides between equal ones."""
    spelt = Counter(one.outlet or "" for one in documents)
    return min(spelt, key=lambda name: (-spelt[name], name))


def _counted(outlets: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(outlets).items(), key=lambda one: (-one[1], one[0])))


def _spreads(cards: Sequence[tuple[Criterion, ...]]) -> tuple[Spread, ...]:
    return tuple(_spread(same) for same in zip(*cards, strict=True))


def _spread(same: Sequence[Criterion]) -> Spread:
    seen = sorted(one.value for one in same if one.value is not None)
    met = sum(one.state is State.MET for one in same)
    enough = len(seen) >= OBSERVED
    median = round(statistics.median(seen), 3) if enough else None
    ends = (seen[0], seen[-1]) if enough else (None, None)
    return Spread(same[0].name, same[0].unit, len(seen), met, median, *ends)
