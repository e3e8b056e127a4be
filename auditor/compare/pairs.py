"""How two linked articles differ. Undirected: compare does not know who copied."""

from collections.abc import Iterator

from auditor.compare.counts import altered_figures
from auditor.compare.credits import differing_credits
from auditor.compare.dates import differing_dates
from auditor.compare.figures import disagreeing_figures
from auditor.compare.marks import one_sided_marks
from auditor.compare.qualifiers import differing_qualifiers
from auditor.compare.quotes import altered_quotes
from auditor.compare.releases import differing_releases
from auditor.compare.sides import Side, answers, versions
from auditor.compare.wording import differing_wording
from auditor.model import Alteration, Match
from auditor.settings import Settings


def alterations(match: Match, left: Side, right: Side, settings: Settings) -> tuple[Alteration, ...]:
    """Return the alterations of a pair, sorted by place in the left document.

    Outside a copy relation they are figures and dates, and those only of what both count or date.
    """
    same = left.document.text == right.document.text
    found = [] if same else list(_numbers(match, left, right))
    if match.copying and not same:
        _, leftward = answers(match.aligned)
        found += altered_quotes(left, right, leftward)
        found += one_sided_marks(left, right, match.aligned)
        found += differing_wording(left, right, match.aligned)
    if match.copying:
        found += differing_credits(left, right, match.aligned, settings)
    unique = {alteration.id: alteration for alteration in found}
    return tuple(sorted(unique.values(), key=lambda a: (a.left, a.right, a.kind)))


def _numbers(match: Match, left: Side, right: Side) -> Iterator[Alteration]:
    """Yield figures and dates that differ, each once, and qualifiers of figures that do not."""
    alike = versions(match)
    yield from disagreeing_figures(left, right)
    yield from altered_figures(left, right, alike)
    yield from differing_dates(left, right, alike)
    yield from differing_releases(left, right)
    yield from differing_qualifiers(left, right, match)
