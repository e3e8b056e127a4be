"""How two linked articles differ. Undirected: compare does not know who copied."""

from collections.abc import Iterator

from auditor.compare.counts import altered_figures
from auditor.compare.credits import differing_credits
from auditor.compare.dates import differing_dates
from auditor.compare.figures import disagreeing_figures
from auditor.compare.headlines import differing_headlines
from auditor.compare.marks import one_sided_marks
from auditor.compare.qualifiers import differing_qualifiers
from auditor.compare.quotes import Region, differing_quotes
from auditor.compare.releases import differing_releases
from auditor.compare.sides import Side, versions
from auditor.compare.wording import differing_wording
from auditor.model import Alteration, Match, PassageKind, Verdict
from auditor.settings import Settings

# Sentences before and after a common passage that belong to it: where one reworded its end, the passage seems shorter.
AROUND = 1


def alterations(match: Match, left: Side, right: Side, settings: Settings) -> tuple[Alteration, ...]:
    """Return the alterations of a pair, sorted by place in the left document.

    Outside a copy relation these are figures and dates of what both count or date, the quotations of common passages,
    and quotations in variant wording.
    """
    same = left.document.text == right.document.text
    found = [] if same else list(_numbers(match, left, right))
    if match.copying and not same:
        found += differing_quotes(left, right, match.aligned)
        found += differing_headlines(left, right)
        found += one_sided_marks(left, right, match.aligned)
        found += differing_wording(left, right, match.aligned)
    elif match.verdict is not Verdict.UNRELATED and not same:
        found += differing_quotes(left, right, match.aligned, tuple(_regions(match)), reworded=_reworded(match))
    if match.copying:
        found += differing_credits(left, right, match.aligned, settings)
    elif match.passages:
        shared = [pair for passage in match.passages for pair in passage.pairs]
        found += differing_credits(left, right, shared, settings)
    unique = {alteration.id: alteration for alteration in found}
    return tuple(sorted(unique.values(), key=lambda a: (a.left, a.right, a.kind)))


def _reworded(match: Match) -> bool:
    """Tell whether one article rewords a passage of the other.

    Who does takes quotations along and places them where they fit: three of nine altered ones outside the passages of
    language models' rewrites, against those of one pair of 195 of outlets on one event.
    """
    return any(passage.kind is PassageKind.REWORDED for passage in match.passages)


def _regions(match: Match) -> Iterator[Region]:
    """Yield the sentences of each common passage, and some around it, on both sides."""
    for passage in match.passages:
        sides = [pair.left.ordinal for pair in passage.pairs], [pair.right.ordinal for pair in passage.pairs]
        here, there = (range(min(side) - AROUND, max(side) + AROUND + 1) for side in sides if side)
        yield here, there


def _numbers(match: Match, left: Side, right: Side) -> Iterator[Alteration]:
    """Yield figures and dates that differ, each once, and qualifiers of figures that do not."""
    alike = versions(match)
    yield from disagreeing_figures(left, right)
    yield from altered_figures(left, right, alike)
    yield from differing_dates(left, right, alike)
    yield from differing_releases(left, right)
    yield from differing_qualifiers(left, right, match)
