"""In which order an editor may read the articles: what is lacking most, with every term."""

from collections.abc import Iterable, Iterator

from auditor.model import Criterion, Queued, Scorecard, State, Term

_LACKS = {State.MET: 0.0, State.PARTLY: 0.5, State.NOT_MET: 1.0}


def queue(scorecards: Iterable[Scorecard]) -> tuple[Queued, ...]:
    """Return the articles in which something is lacking, most attention first, then by id.

    Attention is Σ weight · (1 − value) over the criteria that could be observed and are judged. It orders this list and
    nothing else: an article of which more can be seen has more terms.
    """
    queued = (Queued(card.document, tuple(_terms(card)), sum(map(_judged, card.criteria))) for card in scorecards)
    return tuple(sorted((one for one in queued if one.terms), key=lambda one: (-round(one.attention, 6), one.document)))


def _terms(card: Scorecard) -> Iterator[Term]:
    terms = (Term(one.name, one.weight, lack(one)) for one in card.criteria if _judged(one))
    yield from sorted(
        (term for term in terms if term.lack), key=lambda term: (-term.weight * term.lack, term.criterion)
    )


def _judged(criterion: Criterion) -> bool:
    return criterion.state is not State.NOT_OBSERVABLE and criterion.weight > 0


def lack(criterion: Criterion) -> float:
    """Return 1 − value, in [0, 1]; where less is better, or the value is no share, 0, ½ or 1 by the state."""
    value = criterion.value
    rising = criterion.steps is None or criterion.steps[0] >= criterion.steps[1]
    if value is None or not rising or not 0 <= value <= 1 or criterion.steps is None:
        return _LACKS.get(criterion.state, 0.0)
    return round(1 - value, 3)
