"""How two linked articles differ. Undirected: compare does not know who copied."""

from auditor.compare.credits import differing_credits
from auditor.compare.figures import disagreeing_figures
from auditor.compare.marks import one_sided_marks
from auditor.compare.quotes import altered_quotes
from auditor.compare.sides import Side, answers
from auditor.model import Alteration, Match
from auditor.settings import Settings


def alterations(match: Match, left: Side, right: Side, settings: Settings) -> tuple[Alteration, ...]:
    """Return the alterations of a pair, sorted by place in the left document; figures only outside a copy relation."""
    same = left.document.text == right.document.text
    found = [] if same else list(disagreeing_figures(left, right))
    if match.copying and not same:
        _, leftward = answers(match.aligned)
        found += altered_quotes(left, right, leftward)
        found += one_sided_marks(left, right, match.aligned)
    if match.copying:
        found += differing_credits(left, right, match.aligned, settings)
    unique = {alteration.id: alteration for alteration in found}
    return tuple(sorted(unique.values(), key=lambda a: (a.left, a.right, a.kind)))
